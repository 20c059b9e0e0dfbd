package org.repatriation.reasoning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.KeepReferenceOption;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.Match;
import org.repatriation.rulebook.Condition;
import org.repatriation.rulebook.Condition.Operator;
import org.repatriation.rulebook.Condition.Test;
import org.repatriation.rulebook.Property;
import org.repatriation.rulebook.Rule;
import org.repatriation.vocabulary.Answer;
import org.repatriation.vocabulary.Fact;
import org.repatriation.vocabulary.Finding;
import org.repatriation.vocabulary.Person;
import org.repatriation.vocabulary.Port;
import org.repatriation.vocabulary.Stage;

/**
 * Some rules, compiled. It finds which of them meet the facts of a case, phase by phase: first the layers of
 * qualification, then eligibility, then routing. Nothing is concluded while it looks, so the order of rules and facts
 * cannot matter.
 */
final class Engine {
    private static final int MOST_MATCHES = 20_000;

    private final Map<org.kie.api.definition.rule.Rule, List<Rule>> rules = new IdentityHashMap<>();
    private final Printer printer;
    private final List<Integer> layers;
    private final KieBase base;
    private final KieSessionConfiguration alone = alone();

    /** Compiles the rules of all stages. */
    Engine(List<Rule> rules, Printer printer) {
        Printed printed = print(rules, printer);
        this.printer = printer;
        this.layers = printed.layers();
        this.base = CompiledRules.of(printed.text());
        base.getKiePackages()
                .forEach(all -> all.getRules()
                        .forEach(one -> this.rules.put(one, printed.byName().get(one.getName()))));
    }

    /** Rules as the engine gets them, each name with the rules it stands for. */
    record Printed(String text, Map<String, List<Rule>> byName, List<Integer> layers) {}

    /** Rules that look for the same are printed once, and one match is a finding of each. */
    static Printed print(List<Rule> rules, Printer printer) {
        record Same(String when, List<Condition> conditions) {}
        List<Integer> layers = rules.stream()
                .filter(rule -> rule.stage() == Stage.QUALIFICATION)
                .map(Rule::layer)
                .distinct()
                .sorted()
                .toList();
        Map<Same, List<Rule>> same = new LinkedHashMap<>();
        for (Rule rule : rules) {
            String when = printer.when(phase(rule, layers), rule, Printer.led(rule), Printer.Form.POSSIBLE);
            same.computeIfAbsent(new Same(when, rule.conditions()), none -> new ArrayList<>())
                    .add(rule);
        }
        Map<String, List<Rule>> byName = new LinkedHashMap<>();
        StringBuilder text = Printer.begin();
        same.forEach((when, alike) -> {
            String name = String.valueOf(byName.size());
            byName.put(name, alike);
            text.append("rule \"")
                    .append(name)
                    .append("\"\n")
                    .append(when.when())
                    .append("then\nend\n");
        });
        return new Printed(text.toString(), byName, layers);
    }

    /** Compiles rules that were printed already, only to see which of them meet the facts. */
    Engine(String printed) {
        this.printer = null;
        this.layers = List.of();
        this.base = CompiledRules.of(printed);
    }

    private static int phase(Rule rule, List<Integer> layers) {
        return switch (rule.stage()) {
            case QUALIFICATION -> layers.indexOf(rule.layer());
            case ELIGIBILITY -> layers.size();
            case ROUTING -> layers.size() + 1;
        };
    }

    /** Each case is looked at by one thread, in a session that nothing else refers to. */
    private static KieSessionConfiguration alone() {
        KieSessionConfiguration alone = KieServices.get().newKieSessionConfiguration();
        alone.setOption(ThreadSafeOption.NO);
        alone.setOption(KeepReferenceOption.NO);
        return alone;
    }

    private KieSession session() {
        return base.newKieSession(alone, null);
    }

    /** What is known of findings that are not certain. */
    interface Doubts {
        List<Unknown> of(Finding finding);
    }

    /** How many phases of qualification there are before eligibility. */
    int layers() {
        return layers.size();
    }

    /** Begins to look at a case; to be closed. */
    Look look(Case facts, Doubts doubts) {
        return new Look(facts, doubts);
    }

    /** One case before the engine. Each phase sees the categories that the phases before it have settled. */
    final class Look implements AutoCloseable {
        private final Doubts doubts;
        private final List<Known> persons = new ArrayList<>();
        private final List<Fact> facts = new ArrayList<>();
        private final Map<Finding, FactHandle> categories = new HashMap<>();
        private final KieSession session = session();
        private final List<Found> found = new ArrayList<>();
        private Collection<Finding> settled = List.of();
        private List<Fact> seen = List.of();
        private int phase;
        private int matches;

        private Look(Case looked, Doubts doubts) {
            this.doubts = doubts;
            facts.add(looked.custody());
            facts.add(looked.journey());
            facts.addAll(looked.ties());
            looked.ties().forEach(session::insert);
            for (Case.Member member : looked.members()) {
                persons.add(Known.of(member.facts(), looked.custody(), looked.journey()));
                facts.addAll(member.facts());
            }
        }

        /** All facts of the case that have been looked at, the categories among them. */
        List<Fact> facts() {
            return seen;
        }

        /**
         * Finds every rule of the next phase that meets the facts, certainly or possibly.
         *
         * @param given the categories that the persons have by now
         * @param ports the ports that are looked at; only routing looks at ports
         */
        List<Found> next(Collection<Finding> given, Collection<Port> ports) {
            settled = List.copyOf(given);
            categories.entrySet().removeIf(known -> {
                boolean gone = !given.contains(known.getKey());
                if (gone) {
                    session.delete(known.getValue());
                }
                return gone;
            });
            for (Finding finding : settled) {
                if (!categories.containsKey(finding)) {
                    categories.put(finding, session.insert(finding));
                }
            }
            facts.addAll(ports);
            List<Fact> now = new ArrayList<>(facts.size() + settled.size());
            now.addAll(facts);
            now.addAll(settled);
            seen = Collections.unmodifiableList(now);
            for (Known person : persons) {
                session.insert(person.in(phase));
                for (Port port : ports) {
                    session.insert(person.at(phase + 1, port));
                }
            }
            phase++;
            session.fireAllRules(this::met);
            List<Found> all = new ArrayList<>(found);
            found.clear();
            all.sort(Found.ORDER);
            return all;
        }

        private boolean met(Match match) {
            if (++matches > MOST_MATCHES) {
                throw new IllegalStateException("too many matches");
            }
            read(match, this);
            return false;
        }

        @Override
        public void close() {
            session.dispose();
        }
    }

    /**
     * Hands on the name of every rule that a case meets, with everything that it bound.
     *
     * @param others the ties, categories and ports that are looked at
     * @param most how many matches there may be
     */
    void each(Case looked, Collection<? extends Fact> others, int most, BiConsumer<String, Map<String, Object>> met) {
        KieSession session = session();
        try {
            for (Case.Member member : looked.members()) {
                Known known = Known.of(member.facts(), looked.custody(), looked.journey());
                session.insert(known);
                for (Fact other : others) {
                    if (other instanceof Port port) {
                        session.insert(known.at(1, port));
                    }
                }
            }
            others.forEach(session::insert);
            int[] matches = {0};
            session.fireAllRules(match -> {
                if (++matches[0] > most) {
                    throw new IllegalStateException("too many matches");
                }
                Map<String, Object> variables = new HashMap<>();
                match.getDeclarationIds().forEach(name -> variables.put(name, match.getDeclarationValue(name)));
                met.accept(match.getRule().getName(), variables);
                return false;
            });
        } finally {
            session.dispose();
        }
    }

    private void read(Match match, Look look) {
        List<Rule> alike = rules.get(match.getRule());
        Rule first = alike.get(0);
        List<Unknown> unknowns = new ArrayList<>(2);
        List<Fact> met = new ArrayList<>(3);
        for (Condition condition : first.conditions()) {
            if (condition.negated()) {
                for (Fact fact : look.facts()) {
                    if (condition.type().isInstance(fact)) {
                        mightBeThere(first, condition, fact, match, look.doubts, unknowns);
                    }
                }
            } else {
                Fact fact = (Fact) match.getDeclarationValue(condition.variable());
                met.add(fact);
                open(condition, fact, unknowns);
                if (fact instanceof Finding finding && finding.certain() != Answer.YES) {
                    add(unknowns, look.doubts.of(finding));
                }
            }
        }
        Person person = (Person) match.getDeclarationValue(Printer.PERSON);
        Optional<Port> port =
                first.forPort() ? Optional.of((Port) match.getDeclarationValue("$port")) : Optional.empty();
        for (Rule rule : alike) {
            look.found.add(new Found(rule, person, port, met, unknowns));
        }
    }

    private static void open(Condition condition, Fact fact, List<Unknown> unknowns) {
        for (Test test : condition.tests()) {
            if (test.threeValued() && Property.isUnknown(test.property().of(fact))) {
                add(unknowns, new Unknown(test.property(), fact));
            }
        }
    }

    private static void add(List<Unknown> unknowns, Unknown unknown) {
        if (!unknowns.contains(unknown)) {
            unknowns.add(unknown);
        }
    }

    private static void add(List<Unknown> unknowns, List<Unknown> more) {
        for (int i = 0; i < more.size(); i++) {
            add(unknowns, more.get(i));
        }
    }

    /** A fact that may not be there and is not certainly there: if an unanswered fact decides, the match is not certain. */
    private void mightBeThere(
            Rule rule, Condition condition, Fact fact, Match match, Doubts doubts, List<Unknown> unknowns) {
        List<Unknown> open = new ArrayList<>();
        for (Test test : condition.tests()) {
            Object value = test.property().of(fact);
            if (test.operator().isEmpty()) {
                continue;
            }
            if (test.threeValued() && Property.isUnknown(value)) {
                open.add(new Unknown(test.property(), fact));
                continue;
            }
            boolean equal = test.bound()
                    .map(variable -> value.equals(match.getDeclarationValue(variable)))
                    .orElseGet(() -> test.values().contains(value));
            if (equal != (test.operator().get() == Operator.IN)) {
                return;
            }
        }
        if (fact instanceof Finding finding) {
            if (!finding.under().equals(printer.under(rule, condition))) {
                return;
            }
            if (finding.certain() != Answer.YES) {
                open.addAll(doubts.of(finding));
            }
        }
        add(unknowns, open);
    }
}
