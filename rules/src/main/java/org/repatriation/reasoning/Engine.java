package org.repatriation.reasoning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSession;
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

/**
 * Some rules, compiled: those of one layer of one stage. It finds which of them meet the facts. Nothing is inserted or
 * changed while it looks, so the order of rules and facts cannot matter.
 */
final class Engine {
    private static final int MOST_MATCHES = 20_000;

    /** Every build has a name of its own, or two that run at the same time would get each other's rules. */
    private static final AtomicLong BUILT = new AtomicLong();

    private final Map<String, Rule> rules;
    private final Printer printer;
    private final Set<Class<? extends Fact>> types;
    private final KieBase base;

    Engine(List<Rule> rules, Printer printer) {
        this.rules = rules.stream().collect(Collectors.toMap(rule -> String.valueOf(rule.index()), rule -> rule));
        this.printer = printer;
        this.types = rules.stream()
                .flatMap(rule -> rule.conditions().stream())
                .map(Condition::type)
                .collect(Collectors.toUnmodifiableSet());
        this.base = compile(printer.print(rules));
    }

    /** Compiles rules that were printed already, only to see which of them meet the facts. */
    Engine(String printed) {
        this.rules = Map.of();
        this.printer = null;
        this.types = Set.of();
        this.base = compile(printed);
    }

    private static KieBase compile(String text) {
        KieServices services = KieServices.get();
        ReleaseId release =
                services.newReleaseId("org.repatriation", "printed", String.valueOf(BUILT.incrementAndGet()));
        KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(release);
        files.write("src/main/resources/printed/rules.drl", text);
        KieBuilder builder = services.newKieBuilder(files).buildAll(DrlProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        KieBaseConfiguration fixed = services.newKieBaseConfiguration();
        fixed.setOption(KieBaseMutabilityOption.DISABLED);
        KieBase base = services.newKieContainer(release).newKieBase(fixed);
        services.getRepository().removeKieModule(release);
        return base;
    }

    /** What is known of findings that are not certain. */
    interface Doubts {
        List<Unknown> of(Finding finding);
    }

    /** Finds every rule that meets the facts, certainly or possibly. */
    List<Found> match(Collection<? extends Fact> facts, Doubts doubts) {
        List<Found> found = new ArrayList<>();
        List<Fact> looked = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            if (types.contains(fact.getClass())) {
                looked.add(fact);
            }
        }
        fire(looked, MOST_MATCHES, match -> found.add(read(match, facts, doubts)));
        found.sort(Found.ORDER);
        return found;
    }

    /**
     * Hands on the name of every rule that the facts meet, with everything that it bound.
     *
     * @param most how many matches there may be
     */
    void each(Collection<? extends Fact> facts, int most, BiConsumer<String, Map<String, Object>> met) {
        fire(facts, most, match -> {
            Map<String, Object> variables = new HashMap<>();
            match.getDeclarationIds().forEach(name -> variables.put(name, match.getDeclarationValue(name)));
            met.accept(match.getRule().getName(), variables);
        });
    }

    /** Hands on every match; nothing is concluded while they are looked at. */
    private void fire(Collection<? extends Fact> facts, int most, Consumer<Match> met) {
        KieSession session = base.newKieSession();
        try {
            facts.forEach(session::insert);
            int[] matches = {0};
            session.fireAllRules(match -> {
                if (++matches[0] > most) {
                    throw new IllegalStateException("too many matches");
                }
                met.accept(match);
                return false;
            });
        } finally {
            session.dispose();
        }
    }

    private Found read(Match match, Collection<? extends Fact> facts, Doubts doubts) {
        Rule rule = rules.get(match.getRule().getName());
        List<Unknown> unknowns = new ArrayList<>(2);
        List<Fact> met = new ArrayList<>(3);
        for (Condition condition : rule.conditions()) {
            if (condition.negated()) {
                for (Fact fact : facts) {
                    if (condition.type().isInstance(fact)) {
                        mightBeThere(rule, condition, fact, match, doubts, unknowns);
                    }
                }
            } else {
                Fact fact = (Fact) match.getDeclarationValue(condition.variable());
                met.add(fact);
                open(condition, fact, unknowns);
                if (fact instanceof Finding finding && finding.certain() != Answer.YES) {
                    add(unknowns, doubts.of(finding));
                }
            }
        }
        Optional<Port> port =
                rule.forPort() ? Optional.of((Port) match.getDeclarationValue("$port")) : Optional.empty();
        return new Found(rule, (Person) match.getDeclarationValue("$person"), port, met, unknowns);
    }

    private static void open(Condition condition, Fact fact, List<Unknown> unknowns) {
        for (Test test : condition.tests()) {
            if (test.threeValued() && Property.isUnknown(test.property().of(fact))) {
                add(
                        unknowns,
                        List.of(new Unknown(
                                test.property().pointer(fact), test.property().gate())));
            }
        }
    }

    private static void add(List<Unknown> unknowns, List<Unknown> more) {
        for (Unknown unknown : more) {
            if (!unknowns.contains(unknown)) {
                unknowns.add(unknown);
            }
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
                open.add(new Unknown(
                        test.property().pointer(fact), test.property().gate()));
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
