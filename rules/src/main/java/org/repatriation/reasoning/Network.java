package org.repatriation.reasoning;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.execute;
import static org.drools.model.DSL.not;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.model.Index.ConstraintType;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.functions.Function1;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.internal.conf.IndexLeftBetaMemoryOption;
import org.kie.internal.conf.IndexRightBetaMemoryOption;

/**
 * What rules look for, as a network of the engine. It is put together from objects: no text is handed to a compiler, and
 * what is asked the same way by several rules is asked by the same code and, where they begin alike, only once.
 */
final class Network {
    /** The number under which the engine looks up the phase; a slot has the one after its own. Below zero it asks each rule. */
    private static final int PHASE = 0;

    private Network() {}

    /** One network of all that is sought, each under its name, without consequence. */
    static KieBase of(Map<String, Sought> all) {
        ModelImpl model = new ModelImpl();
        all.forEach((name, sought) -> model.addRule(rule("sought", name).build(items(sought))));
        return KieBaseBuilder.createKieBaseFromModel(model, fixed());
    }

    private static KieBaseConfiguration fixed() {
        KieBaseConfiguration fixed = KieServices.get().newKieBaseConfiguration();
        fixed.setOption(KieBaseMutabilityOption.DISABLED);
        fixed.setOption(IndexLeftBetaMemoryOption.NO);
        fixed.setOption(IndexRightBetaMemoryOption.NO);
        return fixed;
    }

    private static RuleItemBuilder<?>[] items(Sought sought) {
        List<Variable<Looked>> looked = new ArrayList<>();
        List<RuleItemBuilder<?>> items = new ArrayList<>();
        for (Sought.Pattern pattern : sought.patterns()) {
            looked.add(variable(pattern));
            PatternDef<Looked> asked = pattern(looked.get(looked.size() - 1));
            pattern.asks().forEach(ask -> add(asked, ask, looked));
            items.add(pattern.negated() ? not(asked) : asked);
        }
        items.add(execute(() -> {}));
        return items.toArray(RuleItemBuilder[]::new);
    }

    @SuppressWarnings("unchecked")
    private static Variable<Looked> variable(Sought.Pattern pattern) {
        Class<? extends Looked> type = pattern.tie() ? KnownTie.class : Known.class;
        return (Variable<Looked>) declarationOf(type, pattern.name());
    }

    private static void add(PatternDef<Looked> pattern, Ask ask, List<Variable<Looked>> looked) {
        String hash = same(ask);
        if (ask instanceof Ask.Phase in) {
            pattern.expr(
                    hash,
                    new InPhase(in.phase(), hash),
                    alphaIndexedBy(Integer.class, ConstraintType.EQUAL, PHASE, new Phase(), in.phase()));
        } else if (ask instanceof Ask.OneOf one && text(one).isPresent()) {
            pattern.expr(
                    hash,
                    new Holds(one, hash),
                    alphaIndexedBy(
                            String.class,
                            ConstraintType.EQUAL,
                            PHASE + 1 + one.slot(),
                            new At(one.slot()),
                            text(one).get()));
        } else if (ask instanceof Ask.OneOf one) {
            pattern.expr(hash, new Holds(one, hash));
        } else if (ask instanceof Ask.Counts counts) {
            pattern.expr(hash, new CountsAs(counts, hash));
        } else {
            Ask.Same same = (Ask.Same) ask;
            if (same.other() == looked.size() - 1) {
                pattern.expr(hash, new AgreesWithItself(same, hash));
            } else {
                pattern.expr(hash, looked.get(same.other()), new Agrees(same, hash));
            }
        }
    }

    /** The one text that a slot is asked to hold: the engine looks up texts and numbers only. */
    private static Optional<String> text(Ask.OneOf ask) {
        return ask.in() && ask.values().size() == 1 && ask.values().iterator().next() instanceof String text
                ? Optional.of(text)
                : Optional.empty();
    }

    /** A text that is the same for equal asks and for no others, whatever stands in a value. */
    private static String same(Ask ask) {
        if (ask instanceof Ask.OneOf one) {
            return one.slot() + (one.in() ? " in" : " not in") + each(one.values());
        }
        return ask instanceof Ask.Counts counts ? counts.perhaps() + each(counts.categories()) : ask.toString();
    }

    private static String each(Set<?> values) {
        return values.stream()
                .map(String::valueOf)
                .sorted()
                .map(value -> " " + value.length() + ":" + value)
                .collect(Collectors.joining());
    }

    /** By which the engine finds, among many rules, those that ask for the value at hand. */
    private record Phase() implements Function1<Looked, Integer> {
        @Override
        public Integer apply(Looked looked) {
            return ((Known) looked).phase();
        }
    }

    private record At(int slot) implements Function1<Looked, String> {
        @Override
        public String apply(Looked looked) {
            return (String) looked.at(slot);
        }
    }

    private record InPhase(int phase, String getExpressionHash) implements Predicate1<Looked>, HashedExpression {
        @Override
        public boolean test(Looked looked) {
            return ((Known) looked).phase() == phase;
        }
    }

    private static final class Holds implements Predicate1<Looked>, HashedExpression {
        private static final long serialVersionUID = 1;

        private final int slot;
        private final Object[] values;
        private final boolean in;
        private final String hash;

        private Holds(Ask.OneOf ask, String hash) {
            this.slot = ask.slot();
            this.values = ask.values().toArray();
            this.in = ask.in();
            this.hash = hash;
        }

        @Override
        public boolean test(Looked looked) {
            Object held = looked.at(slot);
            for (Object value : values) {
                if (value == held || value.equals(held)) {
                    return in;
                }
            }
            return !in;
        }

        @Override
        public String getExpressionHash() {
            return hash;
        }
    }

    private static final class CountsAs implements Predicate1<Looked>, HashedExpression {
        private static final long serialVersionUID = 1;

        private final String[] categories;
        private final boolean perhaps;
        private final String hash;

        private CountsAs(Ask.Counts ask, String hash) {
            this.categories = ask.categories().toArray(String[]::new);
            this.perhaps = ask.perhaps();
            this.hash = hash;
        }

        @Override
        public boolean test(Looked looked) {
            Known person = (Known) looked;
            for (String category : categories) {
                if (perhaps ? person.mayCountAs(category) : person.countsAs(category)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public String getExpressionHash() {
            return hash;
        }
    }

    private record AgreesWithItself(Ask.Same ask, String getExpressionHash)
            implements Predicate1<Looked>, HashedExpression {
        @Override
        public boolean test(Looked looked) {
            return looked.at(ask.slot()).equals(looked.at(ask.otherSlot())) == ask.equal();
        }
    }

    private record Agrees(Ask.Same ask, String getExpressionHash)
            implements Predicate2<Looked, Looked>, HashedExpression {
        @Override
        public boolean test(Looked looked, Looked other) {
            return looked.at(ask.slot()).equals(other.at(ask.otherSlot())) == ask.equal();
        }
    }
}
