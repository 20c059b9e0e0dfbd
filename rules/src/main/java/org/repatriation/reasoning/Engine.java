package org.repatriation.reasoning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.KeepReferenceOption;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.kie.api.runtime.rule.Match;
import org.repatriation.rulebook.Condition;
import org.repatriation.rulebook.Rule;
import org.repatriation.vocabulary.Fact;
import org.repatriation.vocabulary.Finding;
import org.repatriation.vocabulary.Port;
import org.repatriation.vocabulary.Stage;

/**
 * Some rules, compiled. It finds which of them meet the facts of a case, phase by phase: first the layers of
 * qualification, then eligibility, then routing. Nothing is concluded while it looks, so the order of rules and facts
 * cannot matter.
 */
final class Engine {
    private static final int MOST_MATCHES = 20_000;

    private final Map<org.kie.api.definition.rule.Rule, Reading> readings = new IdentityHashMap<>();
    private final List<Integer> layers;
    private final KieBase base;
    private final KieSessionConfiguration alone = alone();

    /** Compiles the rules of all stages. */
    Engine(List<Rule> rules, Printer printer) {
        Printed printed = print(rules, printer);
        this.layers = printed.layers();
        this.base = CompiledRules.of(printed.text());
        base.getKiePackages()
                .forEach(all -> all.getRules()
                        .forEach(one ->
                                readings.put(one, new Reading(printed.byName().get(one.getName()), printer))));
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
        this.layers = List.of();
        this.base = CompiledRules.of(printed);
    }

    /** The phase in which a rule is looked at; where it looks at a port, it is the one after. */
    static int phase(Rule rule, List<Integer> layers) {
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

    /** How many phases of qualification there are before eligibility. */
    int layers() {
        return layers.size();
    }

    /** Begins to look at a case; to be closed. */
    Look look(Case facts, Reading.Doubts doubts) {
        return new Look(facts, doubts);
    }

    /** One case before the engine. Each phase sees the categories that the phases before it have settled. */
    final class Look implements AutoCloseable {
        private final List<Known> persons = new ArrayList<>();
        private final List<Fact> facts = new ArrayList<>();
        private final KieSession session = session();
        private final List<Found> found = new ArrayList<>();
        private Reading.Looked looked;
        private int phase;
        private int matches;

        private Look(Case about, Reading.Doubts doubts) {
            looked = new Reading.Looked(List.of(), List.of(), doubts);
            facts.add(about.custody());
            facts.add(about.journey());
            facts.addAll(about.ties());
            about.ties().forEach(session::insert);
            for (Case.Member member : about.members()) {
                persons.add(Known.of(member.facts(), about.custody(), about.journey()));
                facts.addAll(member.facts());
            }
        }

        /** All facts of the case that have been looked at, the categories among them. */
        List<Fact> facts() {
            return looked.facts();
        }

        /**
         * Finds every rule of the next phase that meets the facts, certainly or possibly.
         *
         * @param given the categories that the persons have by now
         * @param ports the ports that are looked at; only routing looks at ports
         */
        List<Found> next(Collection<Finding> given, Collection<Port> ports) {
            List<Finding> categories = List.copyOf(given);
            facts.addAll(ports);
            List<Fact> seen = new ArrayList<>(facts.size() + categories.size());
            seen.addAll(facts);
            seen.addAll(categories);
            looked = new Reading.Looked(Collections.unmodifiableList(seen), categories, looked.doubts());
            for (Known person : persons) {
                Known now = person.in(phase, categories);
                session.insert(now);
                for (Port port : ports) {
                    session.insert(now.at(port));
                }
            }
            phase++;
            session.fireAllRules(this::met);
            List<Found> met = new ArrayList<>(found);
            found.clear();
            met.sort(Found.ORDER);
            return met;
        }

        private boolean met(Match match) {
            if (++matches > MOST_MATCHES) {
                throw new IllegalStateException("too many matches");
            }
            readings.get(match.getRule()).read(match::getDeclarationValue, looked, found);
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
        List<Finding> findings = others.stream()
                .filter(Finding.class::isInstance)
                .map(Finding.class::cast)
                .toList();
        try {
            for (Case.Member member : looked.members()) {
                Known known = Known.of(member.facts(), looked.custody(), looked.journey())
                        .in(0, findings);
                session.insert(known);
                for (Fact other : others) {
                    if (other instanceof Port port) {
                        session.insert(known.at(port));
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
}
