package org.repatriation.reasoning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.repatriation.rulebook.Rule;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.vocabulary.Finding;
import org.repatriation.vocabulary.Person;
import org.repatriation.vocabulary.Port;

/** The rules of one year and one state of custody that every engine can be given, and cases that are put to them. */
final class PlainRules {
    private final Rulebook rulebook;
    private final Engine engine;
    private final List<PlainRule> all = new ArrayList<>();
    private final List<String> asked;
    private final int leftOut;
    private final int phases;

    /**
     * Takes the rules of a year that look at one person at a time.
     *
     * @param slice all rules that can matter to the cases
     */
    PlainRules(Rulebook rulebook, List<Rule> slice) {
        Patterns patterns = new Patterns(rulebook);
        List<Rule> plain = slice.stream()
                .filter(rule -> PlainRule.of(rule, 0, patterns).isPresent())
                .toList();
        List<Integer> layers = Engine.layers(plain);
        for (Rule rule : plain) {
            int phase = Engine.phase(rule, layers) + (looksAtAPort(rule) ? 1 : 0);
            PlainRule.of(rule, phase, patterns).ifPresent(all::add);
        }
        SortedSet<String> names = new TreeSet<>();
        all.forEach(rule -> names.addAll(rule.tests().keySet()));
        this.rulebook = rulebook;
        this.engine = new Engine(plain, patterns);
        this.asked = List.copyOf(names);
        this.leftOut = slice.size() - plain.size();
        this.phases = layers.size() + 3;
    }

    private static boolean looksAtAPort(Rule rule) {
        return rule.conditions().stream().anyMatch(condition -> condition.type() == Port.class);
    }

    List<PlainRule> all() {
        return all;
    }

    /** The names of the answers that the rules ask for. */
    List<String> asked() {
        return asked;
    }

    /** How many rules look at two persons, or take more than a list of tests. */
    int leftOut() {
        return leftOut;
    }

    /** The rules of each phase: the layers of what a person is, what applies to them, the way, and the way at a port. */
    List<List<PlainRule>> byPhase() {
        List<List<PlainRule>> byPhase = new ArrayList<>();
        for (int phase = 0; phase < phases; phase++) {
            byPhase.add(new ArrayList<>());
        }
        all.forEach(rule -> byPhase.get(rule.phase()).add(rule));
        return byPhase;
    }

    /**
     * A question that a case puts to the rules of one phase: which of them meet this person, at this port?
     *
     * @param answers in the order of {@link #asked}
     */
    record Question(int phase, Person person, Optional<Port> port, List<String> answers) {}

    /** What our engine is given in one phase. */
    private record Given(List<Finding> categories, List<Port> ports) {}

    /** A case with everything that the rules are asked of it. */
    record Asked(Case facts, List<Question> questions, List<Given> given, Qualification qualification) {}

    /** A rule that meets a person. */
    record Met(int rule, Question question) {}

    /** Everything that the rules are asked of a case, phase after phase, with what our engine finds each person to be. */
    Asked asked(Case facts) {
        List<Question> questions = new ArrayList<>();
        List<Given> given = new ArrayList<>();
        InForce inForce = new InForce(rulebook, facts);
        Qualification qualification = new Qualification();
        try (Engine.Look look = engine.look(facts, qualification::doubts)) {
            for (int phase = 0; phase < engine.layers(); phase++) {
                List<Finding> categories = List.copyOf(qualification.categories());
                given.add(new Given(categories, List.of()));
                ask(phase, facts, categories, questions);
                qualification.settle(inForce.of(look.next(categories, List.of())));
            }
        }
        List<Finding> categories = List.copyOf(qualification.categories());
        Set<String> states = facts.members().stream()
                .map(member -> member.person().nationality())
                .collect(Collectors.toSet());
        List<Port> ports = ByEngine.ports(rulebook, facts, states);
        given.add(new Given(categories, List.of()));
        given.add(new Given(categories, ports));
        ask(engine.layers(), facts, categories, questions);
        ask(engine.layers() + 1, facts, categories, questions);
        for (Case.Member member : facts.members()) {
            for (Port port : ports) {
                questions.add(question(engine.layers() + 2, member, facts, categories, Optional.of(port)));
            }
        }
        return new Asked(facts, questions, given, qualification);
    }

    private void ask(int phase, Case facts, Collection<Finding> categories, List<Question> questions) {
        for (Case.Member member : facts.members()) {
            questions.add(question(phase, member, facts, categories, Optional.empty()));
        }
    }

    private Question question(
            int phase, Case.Member member, Case facts, Collection<Finding> categories, Optional<Port> port) {
        var answers = PlainRule.answers(member, facts, categories, port);
        return new Question(
                phase,
                member.person(),
                port,
                asked.stream().map(name -> answers.getOrDefault(name, "NO")).toList());
    }

    /** What our engine answers: every rule that meets somebody, with the facts that met it and what it depends on. */
    List<Found> byEngine(Asked asked) {
        List<Found> all = new ArrayList<>();
        try (Engine.Look look = engine.look(asked.facts(), asked.qualification()::doubts)) {
            for (Given given : asked.given()) {
                all.addAll(look.next(given.categories(), given.ports()));
            }
        }
        return all;
    }
}
