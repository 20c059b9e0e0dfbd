package org.repatriation.reasoning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
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
import org.repatriation.vocabulary.Tie;

/**
 * What some rules look for. It finds which of them meet the facts of a case, phase by phase: first the layers of
 * qualification, then eligibility, then routing. Nothing is concluded while it looks, so the order of rules and facts
 * cannot matter.
 */
final class Engine {
    private static final int MOST_MATCHES = 20_000;

    private final Map<org.kie.api.definition.rule.Rule, Reading> readings = new IdentityHashMap<>();
    private final List<Integer> layers;
    private final KieBase base;
    private final KieSessionConfiguration alone = alone();

    /** Puts together what the rules of all stages look for. Of rules that look for the same, one match is a finding of each. */
    Engine(List<Rule> rules, Patterns patterns) {
        record Same(List<Sought.Pattern> patterns, List<Condition> conditions) {}
        this.layers = layers(rules);
        Map<Same, Reading> same = new LinkedHashMap<>();
        Map<String, Sought> all = new LinkedHashMap<>();
        List<Reading> each = new ArrayList<>();
        for (Rule rule : rules) {
            Sought sought = patterns.of(phase(rule, layers), rule, Patterns.led(rule), Patterns.Form.POSSIBLE);
            same.computeIfAbsent(new Same(sought.patterns(), rule.conditions()), none -> {
                        all.put(String.valueOf(each.size()), sought);
                        each.add(new Reading(rule, sought, patterns));
                        return each.get(each.size() - 1);
                    })
                    .alsoFor(rule);
        }
        this.base = Network.of(all);
        base.getKiePackages()
                .forEach(some ->
                        some.getRules().forEach(one -> readings.put(one, each.get(Integer.parseInt(one.getName())))));
    }

    /** Puts together what is sought under names, only to see which of it the facts meet. */
    Engine(Map<String, Sought> all) {
        this.layers = List.of();
        this.base = Network.of(all);
    }

    /** The layers of what a person is, in the order in which they are looked at. */
    static List<Integer> layers(List<Rule> rules) {
        return rules.stream()
                .filter(rule -> rule.stage() == Stage.QUALIFICATION)
                .map(Rule::layer)
                .distinct()
                .sorted()
                .toList();
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
        private Reading.Facts looked;
        private int phase;
        private int matches;

        private Look(Case about, Reading.Doubts doubts) {
            looked = new Reading.Facts(List.of(), List.of(), doubts);
            facts.add(about.custody());
            facts.add(about.journey());
            facts.addAll(about.ties());
            about.ties().forEach(tie -> session.insert(new KnownTie(tie)));
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
            looked = new Reading.Facts(Collections.unmodifiableList(seen), categories, looked.doubts());
            for (Known person : persons) {
                insert(person.in(phase, categories), ports, session);
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

    /** A person is looked at by themselves, and once at each port. */
    private static void insert(Known person, Collection<Port> ports, KieSession session) {
        session.insert(person);
        for (Port port : ports) {
            session.insert(person.at(port));
        }
    }

    /**
     * Hands on the name of everything sought that a case meets, with everything that it bound.
     *
     * @param others the ties, categories and ports that are looked at
     * @param most how many matches there may be
     */
    void each(
            Case looked,
            Collection<? extends Fact> others,
            int most,
            BiConsumer<String, Function<String, Object>> met) {
        List<Finding> findings = new ArrayList<>();
        List<Port> ports = new ArrayList<>();
        List<KnownTie> ties = new ArrayList<>();
        for (Fact other : others) {
            if (other instanceof Finding finding) {
                findings.add(finding);
            } else if (other instanceof Port port) {
                ports.add(port);
            } else if (other instanceof Tie tie) {
                ties.add(new KnownTie(tie));
            }
        }
        KieSession session = session();
        try {
            ties.forEach(session::insert);
            for (Case.Member member : looked.members()) {
                Known known = Known.of(member.facts(), looked.custody(), looked.journey());
                insert(known.in(0, findings), ports, session);
            }
            int[] matches = {0};
            session.fireAllRules(match -> {
                if (++matches[0] > most) {
                    throw new IllegalStateException("too many matches");
                }
                met.accept(match.getRule().getName(), match::getDeclarationValue);
                return false;
            });
        } finally {
            session.dispose();
        }
    }
}
