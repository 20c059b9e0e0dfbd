package org.repatriation.reasoning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.repatriation.reasoning.Beginnings.Reached;
import org.repatriation.reasoning.Beginnings.Step;
import org.repatriation.reasoning.Explanation.OtherPort;
import org.repatriation.reasoning.Explanation.WhyNot;
import org.repatriation.rulebook.Condition.Test;
import org.repatriation.rulebook.Instrument;
import org.repatriation.rulebook.PortFile;
import org.repatriation.rulebook.Rule;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.rulebook.Sentences;
import org.repatriation.rulebook.Vocabulary;
import org.repatriation.vocabulary.Answer;
import org.repatriation.vocabulary.Because;
import org.repatriation.vocabulary.Binds;
import org.repatriation.vocabulary.Category;
import org.repatriation.vocabulary.Effect;
import org.repatriation.vocabulary.Fact;
import org.repatriation.vocabulary.Finding;
import org.repatriation.vocabulary.Person;
import org.repatriation.vocabulary.Port;
import org.repatriation.vocabulary.Stage;

/** Says of each clause of the instruments in play that did not apply which of its conditions was the first that failed. */
final class WhyNots {
    private static final Because NOTHING = new Because("", "");
    private static final Comparator<WhyNot> BY_CLAUSE = Comparator.comparing(WhyNot::clause)
            .thenComparing(WhyNot::effect)
            .thenComparing(whyNot -> whyNot.rule().en());

    private final Rulebook rulebook;
    private final Sentences words;
    private final Beginnings beginnings;
    private final Collection<Rule> rules;
    private final Case facts;
    private final Deciding decided;
    private final Determination determination;
    private final List<Fact> known;
    private final Beginnings.Reach reach;
    private final Optional<Port> chosen;

    WhyNots(
            Rulebook rulebook,
            Beginnings beginnings,
            Collection<Rule> rules,
            Case facts,
            Deciding decided,
            Determination determination,
            List<Fact> known) {
        this.rulebook = rulebook;
        this.words = rulebook.sentences();
        this.beginnings = beginnings;
        this.rules = rules;
        this.facts = facts;
        this.decided = decided;
        this.determination = determination;
        this.known = known;
        this.reach = beginnings.reach(facts, known);
        this.chosen = chosenPort();
    }

    /** What did not apply to one person. */
    List<WhyNot> of(Person person, Determination.OfPerson answer) {
        Set<Rule> shown = decided.shown(person);
        List<WhyNot> all = new ArrayList<>();
        for (Rule rule : rules) {
            if (!inPlay(rule, person) || shown.contains(rule) || isListed(rule, answer)) {
                continue;
            }
            why(rule, person, answer).ifPresent(all::add);
        }
        all.sort(BY_CLAUSE);
        return all.stream().distinct().toList();
    }

    private Optional<Port> chosenPort() {
        return determination
                .handover()
                .map(Determination.Handover::port)
                .flatMap(rulebook::port)
                .map(PortFile::port);
    }

    private boolean inPlay(Rule rule, Person person) {
        Instrument instrument = rule.instrument();
        String held = facts.custody().country();
        return instrument.scope(held, person.nationality()) != Answer.NO
                && instrument.inForce(facts.asOf(), held, person.nationality()) != Answer.NO;
    }

    /** What is overridden or set aside is told in the decision itself. */
    private static boolean isListed(Rule rule, Determination.OfPerson answer) {
        return answer.overridden().stream()
                        .anyMatch(one -> one.clause().equals(rule.clause()) && one.effect() == rule.effect())
                || answer.setAside().stream()
                        .anyMatch(one -> one.clause().equals(rule.clause()) && one.effect() == rule.effect());
    }

    private Optional<WhyNot> why(Rule rule, Person person, Determination.OfPerson answer) {
        if (!rule.inForce().holdsOn(facts.asOf())) {
            return anotherText(rule) ? Optional.empty() : Optional.of(notInForce(rule));
        }
        List<Step> steps = beginnings.steps(rule);
        Reached got = reach.of(rule, person, chosen);
        if (got.length() < steps.size()) {
            return Optional.of(failed(rule, got, person, chosen, new HashSet<>()));
        }
        return metButNotApplied(rule, person, answer);
    }

    private boolean anotherText(Rule rule) {
        return rulebook.clause(rule.clause()).stream()
                .anyMatch(other ->
                        other.effect() == rule.effect() && other.inForce().holdsOn(facts.asOf()));
    }

    private WhyNot notInForce(Rule rule) {
        boolean before = facts.asOf().isBefore(rule.inForce().from());
        String day = (before ? rule.inForce().from() : rule.inForce().until()).toString();
        return about(
                rule,
                words.phrase("inForce", NOTHING),
                facts.asOf().toString(),
                words.phrase(before ? "beginsOn" : "endedOn", new Because(day, day)),
                Optional.empty());
    }

    private WhyNot about(Rule rule, Because unmet, String value, Because found, Optional<String> through) {
        return new WhyNot(
                rule.clause(),
                new Because(rule.name(), rule.titulo()),
                rule.effect(),
                unmet,
                Optional.empty(),
                Optional.empty(),
                value,
                found,
                through);
    }

    private WhyNot failed(Rule rule, Reached got, Person person, Optional<Port> at, Set<Rule> walked) {
        Step step = beginnings.steps(rule).get(got.length());
        if (step.condition().negated()) {
            return about(rule, words.of(step.condition()), "YES", words.inner(step.condition()), Optional.empty());
        }
        if (step.condition().type() == Finding.class) {
            return missingCategory(rule, step, got, person, walked);
        }
        if (step.condition().type() == Port.class) {
            return about(
                    rule,
                    words.of(step.condition()),
                    at.map(Port::id).orElse("NONE"),
                    at.map(port -> words.phrase("portIs", words.nameOfPort(port.id())))
                            .orElseGet(() -> words.phrase("noReturn", NOTHING)),
                    Optional.empty());
        }
        if (step.test().isEmpty()) {
            return about(rule, words.of(step.condition()), "NO", words.phrase("none", NOTHING), Optional.empty());
        }
        Test test = step.test().get();
        Optional<Fact> fact = beginnings.lookedAt(rule, step, got, known);
        String value = fact.map(one -> test.property().of(one).toString()).orElse("NO");
        UnaryOperator<Because> of = fact.flatMap(WhyNots::owner)
                .map(owner -> asTo(owner, person))
                .orElseGet(() -> ofSomebodyElse(step) ? this::asToSomebodyElse : UnaryOperator.identity());
        return new WhyNot(
                rule.clause(),
                new Because(rule.name(), rule.titulo()),
                rule.effect(),
                of.apply(words.of(test)),
                Optional.of(test.property().fact()),
                fact.map(test.property()::pointer),
                value,
                fact.map(one -> of.apply(words.value(test.property().fact(), value)))
                        .orElseGet(() -> words.phrase("none", NOTHING)),
                Optional.empty());
    }

    /** Sentences speak of "the person"; of anybody else they say whom they mean. */
    private UnaryOperator<Because> asTo(Person owner, Person person) {
        if (owner.equals(person)) {
            return UnaryOperator.identity();
        }
        Because whom = words.phrase("asTo", new Because(owner.id(), owner.id()));
        return said -> new Because(whom.en() + said.en(), whom.es() + said.es());
    }

    private Because asToSomebodyElse(Because said) {
        return words.phrase("asToSomebodyElse", said);
    }

    /** Whom a fact is about; empty where it is about the case, or about two. */
    private static Optional<Person> owner(Fact fact) {
        return fact instanceof Person person
                ? Optional.of(person)
                : Optional.ofNullable(Vocabulary.properties(fact.getClass()).get("person"))
                        .map(property -> (Person) property.of(fact));
    }

    /** A category that is missing is explained by the clause that would have given it. */
    private WhyNot missingCategory(Rule rule, Step step, Reached got, Person person, Set<Rule> walked) {
        Test test = step.test().orElseThrow();
        Because unmet = words.of(test);
        if (ofSomebodyElse(step)) {
            return about(rule, asToSomebodyElse(unmet), "NO", words.phrase("none", NOTHING), Optional.empty());
        }
        Person about = subject(step, got).orElse(person);
        UnaryOperator<Because> of = asTo(about, person);
        Set<Category> wanted = new HashSet<>();
        test.values().forEach(value -> wanted.add((Category) value));
        Optional<Rule> nearest = rules.stream()
                .filter(giving -> giving.effect() == Effect.COUNTS_AS)
                .filter(giving -> wanted.contains(giving.terms().as().orElseThrow()))
                .filter(giving -> giving.instrument().equals(rule.instrument())
                        || giving.instrument().kind().standsForEverybody())
                .filter(giving -> inPlay(giving, about) && giving.inForce().holdsOn(facts.asOf()))
                .filter(giving -> !walked.contains(giving))
                .min(Comparator.comparingInt((Rule giving) -> left(giving, about))
                        .thenComparing(giving -> !giving.instrument().equals(rule.instrument()))
                        .thenComparing(Rule::index));
        boolean open = known.stream()
                .anyMatch(fact -> fact instanceof Finding finding
                        && finding.person().equals(about)
                        && wanted.contains(finding.as())
                        && finding.certain() == Answer.UNKNOWN);
        String value = open ? "UNKNOWN" : "NO";
        if (nearest.isEmpty() || left(nearest.get(), about) == 0) {
            Because found = of.apply(words.category(wanted.iterator().next(), false));
            return about(
                    rule,
                    of.apply(unmet),
                    value,
                    open ? words.phrase("open", NOTHING) : found,
                    nearest.map(Rule::clause));
        }
        Rule giving = nearest.get();
        walked.add(giving);
        WhyNot below = failed(giving, reach.of(giving, about, Optional.empty()), about, Optional.empty(), walked);
        return new WhyNot(
                rule.clause(),
                new Because(rule.name(), rule.titulo()),
                rule.effect(),
                of.apply(unmet),
                below.fact(),
                below.pointer(),
                below.value(),
                of.apply(below.found()),
                Optional.of(giving.clause()));
    }

    /** Whether it asks for a category of anybody but a certain person. */
    private static boolean ofSomebodyElse(Step step) {
        return step.condition().tests().stream()
                .anyMatch(test ->
                        test.property().name().equals("person") && test.bound().isPresent() && !test.isEqual());
    }

    private static Optional<Person> subject(Step step, Reached got) {
        return step.condition().tests().stream()
                .filter(test -> test.property().name().equals("person"))
                .flatMap(test -> test.bound().stream())
                .map(got.variables()::get)
                .filter(Person.class::isInstance)
                .map(Person.class::cast)
                .findFirst();
    }

    private int left(Rule rule, Person person) {
        return reach.left(rule, person, Optional.empty());
    }

    private Optional<WhyNot> metButNotApplied(Rule rule, Person person, Determination.OfPerson answer) {
        Instrument instrument = rule.instrument();
        if (instrument.inForce(facts.asOf(), facts.custody().country(), person.nationality()) == Answer.UNKNOWN) {
            return Optional.of(about(
                    rule,
                    words.phrase("inForce", NOTHING),
                    "UNKNOWN",
                    words.phrase("validity", NOTHING),
                    Optional.empty()));
        }
        boolean covered = instrument.kind().standsForEverybody()
                || rule.effect() == Effect.COVERS
                || decided.coveredBy(person).contains(instrument);
        if (!covered) {
            return Optional.of(notCovered(rule, person));
        }
        boolean leads =
                answer.outcome().leadsToHandover() && determination.handover().isPresent();
        if (rule.forPort() || rule.stage() == Stage.ROUTING) {
            String port = chosen.map(Port::id).orElse("NONE");
            return Optional.of(about(
                    rule,
                    words.phrase("usesPort", NOTHING),
                    port,
                    chosen.isEmpty()
                            ? words.phrase("noReturn", NOTHING)
                            : words.phrase("portIs", words.nameOfPort(port)),
                    Optional.empty()));
        }
        if (rule.effect() == Effect.EXCEPTS) {
            return Optional.of(about(
                    rule,
                    words.phrase("lifts", NOTHING),
                    "NO",
                    words.phrase("nothingToLift", NOTHING),
                    Optional.empty()));
        }
        boolean onReturn = rule.terms().on().orElse(Binds.DETENTION) == Binds.RETURN;
        boolean onStay = rule.terms().on().orElse(Binds.DETENTION) == Binds.STAY;
        if (onReturn && !leads) {
            return Optional.of(about(
                    rule,
                    words.phrase("returns", NOTHING),
                    answer.outcome().name(),
                    words.phrase("noReturn", NOTHING),
                    Optional.empty()));
        }
        if (onStay && leads) {
            return Optional.of(about(
                    rule,
                    words.phrase("stays", NOTHING),
                    answer.outcome().name(),
                    words.phrase("returnFollows", NOTHING),
                    Optional.empty()));
        }
        if (rule.effect() == Effect.REQUIRES) {
            return Optional.of(about(
                    rule, words.phrase("notDone", NOTHING), "DONE", words.phrase("done", NOTHING), Optional.empty()));
        }
        return Optional.empty();
    }

    private WhyNot notCovered(Rule rule, Person person) {
        Optional<Rule> cover = rules.stream()
                .filter(other -> other.effect() == Effect.COVERS
                        && other.instrument().equals(rule.instrument())
                        && other.inForce().holdsOn(facts.asOf()))
                .min(Comparator.comparingInt((Rule other) -> left(other, person))
                        .thenComparing(Rule::index));
        Because unmet = words.phrase("covered", rule.instrument().title());
        if (cover.isEmpty() || left(cover.get(), person) == 0) {
            return about(rule, unmet, "NO", words.phrase("notCovered", NOTHING), cover.map(Rule::clause));
        }
        WhyNot below = failed(
                cover.get(),
                reach.of(cover.get(), person, Optional.empty()),
                person,
                Optional.empty(),
                new HashSet<>());
        return new WhyNot(
                rule.clause(),
                new Because(rule.name(), rule.titulo()),
                rule.effect(),
                unmet,
                below.fact(),
                below.pointer(),
                below.value(),
                below.found(),
                cover.map(Rule::clause));
    }

    /** The ports of the receiving state that the handover does not use and that no clause excluded aloud. */
    List<OtherPort> otherPorts() {
        if (determination.handover().isEmpty()) {
            return List.of();
        }
        Determination.Handover handover = determination.handover().get();
        Person person = facts.members().get(0).person();
        Set<String> told = new HashSet<>(Set.of(handover.port()));
        determination.excludedPorts().forEach(port -> told.add(port.port()));
        handover.alternatives().forEach(port -> told.add(port.port()));
        List<OtherPort> others = new ArrayList<>();
        for (PortFile file : rulebook.ports()) {
            if (file.port().country().equals(person.nationality())
                    && !told.contains(file.port().id())) {
                others.add(other(file.port(), person));
            }
        }
        return others;
    }

    private OtherPort other(Port port, Person person) {
        Optional<Port> here = Optional.of(port);
        Optional<Rule> nearest = rules.stream()
                .filter(rule -> rule.effect() == Effect.OPENS && rule.forPort() && rule.mayMeet(port))
                .filter(rule -> inPlay(rule, person) && rule.inForce().holdsOn(facts.asOf()))
                .min(Comparator.comparingInt((Rule rule) -> reach.left(rule, person, here))
                        .thenComparing(Rule::index));
        if (nearest.isEmpty()) {
            return new OtherPort(port.id(), Optional.empty(), Wording.NOT_OPENED);
        }
        Rule rule = nearest.get();
        if (reach.left(rule, person, here) == 0) {
            return new OtherPort(port.id(), Optional.of(rule.clause()), Wording.OTHER_REGION);
        }
        WhyNot why = failed(rule, reach.of(rule, person, here), person, here, new HashSet<>());
        return new OtherPort(port.id(), Optional.of(rule.clause()), opensWhen(why));
    }

    private Because opensWhen(WhyNot why) {
        Because when = words.phrase("opensWhen", why.unmet());
        Because but = words.phrase("but", why.found());
        return new Because(when.en() + but.en(), when.es() + but.es());
    }
}
