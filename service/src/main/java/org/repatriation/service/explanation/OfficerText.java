package org.repatriation.service.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.rulebook.Sentences.Register;
import org.repatriation.service.api.model.Alternative;
import org.repatriation.service.api.model.CaseRequest;
import org.repatriation.service.api.model.Decision;
import org.repatriation.service.api.model.ExcludedPort;
import org.repatriation.service.api.model.Handover;
import org.repatriation.service.api.model.MetValue;
import org.repatriation.service.api.model.Need;
import org.repatriation.service.api.model.Notice;
import org.repatriation.service.api.model.PersonDecision;
import org.repatriation.service.api.model.Section;
import org.repatriation.service.api.model.StandingFinding;
import org.repatriation.service.api.model.Step;

/** Tells a decision to the officer: clauses, values, steps and clocks. */
final class OfficerText extends Teller {
    private static final String[] STOPS = {"BARS", "DIVERTS", "REFERS"};
    private static final String[] OTHERWISE = {"COVERS", "EXCEPTS", "LIMITS", "OPENS", "EXCLUDES"};
    private static final String TOGETHER = "separate-family";
    private static final String OBJECTION = "consulate.contactObjected";

    /** From this age on nobody is taken for a child by mistake. */
    private static final int SURELY_ADULT = 30;

    private final Decision decision;
    private final Travellers travellers;

    OfficerText(Rulebook rulebook, Tongue tongue, Texts texts, CaseRequest request, Decision decision) {
        super(rulebook, tongue, texts);
        this.decision = decision;
        this.travellers = new Travellers(request, decision);
    }

    List<Section> tell() {
        outcome();
        if (leadsToReturn()) {
            why(Phrase.HEADING_WHY, "BARS", "DIVERTS", "REFERS", "COVERS", "EXCEPTS", "LIMITS", "OPENS", "EXCLUDES");
        } else {
            why(Phrase.HEADING_WHY, STOPS);
        }
        each(this::missing, Phrase.HEADING_MISSING);
        each(person -> person.steps().forEach(step -> step(person, step)), Phrase.HEADING_STEPS);
        if (decision.handover() != null) {
            handover(decision.handover());
        }
        end(Phrase.HEADING_HANDOVER);
        each(
                person -> person.referrals()
                        .forEach(to -> of(person, officer("referral", to.to().toString()), to.clause())),
                Phrase.HEADING_REFERRALS);
        each(
                person -> person.prohibitions()
                        .forEach(act -> of(
                                act.act().toString().equals(TOGETHER)
                                        ? travellers.family(person.id())
                                        : Set.of(person.id()),
                                officer("act", act.act().toString()),
                                act.clause())),
                Phrase.HEADING_FORBIDDEN);
        each(person -> person.notices().forEach(notice -> notice(person, notice)), Phrase.HEADING_NOTICES);
        each(
                person -> person.handling()
                        .forEach(owed -> of(person, officer("measure", owed.measure()), owed.clause())),
                Phrase.HEADING_CARE);
        each(
                person -> person.clocks()
                        .forEach(clock -> of(
                                person,
                                texts.say(
                                        Phrase.DEADLINE_LINE,
                                        tongue.moment(clock.deadline()),
                                        officer("afterwards", clock.afterwards())),
                                clock.clause())),
                Phrase.HEADING_DEADLINES);
        asks();
        ports();
        if (!leadsToReturn()) {
            why(Phrase.HEADING_OTHERWISE, OTHERWISE);
        }
        return sections();
    }

    /** A sentence that several persons or clauses share, with all of them. */
    private record Shared(Set<String> persons, Set<String> clauses) {}

    private final Map<String, Shared> shared = new LinkedHashMap<>();

    /** Notes a sentence for a person; it is said once, for everybody and every clause that it comes from. */
    private void of(PersonDecision person, String sentence, String clause) {
        of(Set.of(person.id()), sentence, clause);
    }

    private void of(Set<String> persons, String sentence, String clause) {
        Shared one = shared.computeIfAbsent(sentence, none -> new Shared(new LinkedHashSet<>(), new TreeSet<>()));
        one.persons().addAll(persons);
        one.clauses().add(clause);
    }

    private void each(Consumer<PersonDecision> said, Phrase heading) {
        decision.persons().forEach(said);
        shared(heading);
    }

    private void shared(Phrase heading) {
        shared.forEach((sentence, one) ->
                say(Phrase.SHARED_LINE, sentence, String.join(", ", one.persons()), String.join("; ", one.clauses())));
        shared.clear();
        end(heading);
    }

    private String officer(String list, String code) {
        return told(list, code, Register.OFFICER);
    }

    private boolean leadsToReturn() {
        return among(decision.outcome(), "RETURNABLE", "PENDING");
    }

    private void outcome() {
        String code = decision.outcome().toString();
        say(Phrase.CASE_OUTCOME, name("outcome", code), told("outcome", code, Register.OFFICER));
        if (decision.persons().size() > 1) {
            decision.persons().forEach(this::outcome);
        }
        decision.persons().stream()
                .map(PersonDecision::id)
                .filter(travellers::isAgeInDoubt)
                .forEach(id -> say(Phrase.AGE_DOUBT, id));
        if (decision.evidence() != null) {
            say(Phrase.EVIDENCE_LINE, told("evidence", decision.evidence().toString(), Register.OFFICER));
        }
        say(Phrase.ADVISORY);
        if (Boolean.TRUE.equals(decision.study())) {
            say(Phrase.STUDY);
        }
        end(Phrase.HEADING_OUTCOME);
    }

    private void outcome(PersonDecision person) {
        if (among(person.outcome(), "RETURNABLE", "PENDING") && !leadsToReturn()) {
            say(Phrase.PERSON_OUTCOME_HELD, person.id());
        } else {
            say(
                    Phrase.PERSON_OUTCOME,
                    person.id(),
                    name("outcome", person.outcome()),
                    told("outcome", person.outcome().toString(), Register.OFFICER));
        }
    }

    /** Clauses that stand, each with what it rests on and all persons of whom it does; what stops a return comes first. */
    private void why(Phrase heading, String... effects) {
        Map<String, Line> lines = new LinkedHashMap<>();
        for (String effect : effects) {
            for (PersonDecision person : decision.persons()) {
                for (StandingFinding finding : person.standing()) {
                    if (among(finding.effect(), effect)) {
                        String sentence = sentence(person, finding);
                        lines.computeIfAbsent(
                                        sentence + finding.clause(),
                                        none -> new Line(
                                                sentence,
                                                new LinkedHashSet<>(),
                                                finding.clause(),
                                                name("evidence", finding.evidence())))
                                .persons()
                                .add(person.id());
                    }
                }
            }
        }
        lines.values()
                .forEach(line -> say(
                        Phrase.WHY_LINE,
                        line.sentence(),
                        String.join(", ", line.persons()),
                        line.clause(),
                        line.evidence()));
        end(heading);
    }

    private record Line(String sentence, Set<String> persons, String clause, String evidence) {}

    private String sentence(PersonDecision person, StandingFinding finding) {
        StringBuilder sentence = new StringBuilder(capital(tongue.of(finding.because()))).append('.');
        String met = finding.met().stream()
                .filter(OfficerText::isFact)
                .map(value -> tongue.of(words.value(value.fact(), value.value())))
                .distinct()
                .collect(Collectors.joining("; "));
        if (!met.isEmpty()) {
            sentence.append(' ').append(texts.say(Phrase.WHY_MET, met));
        }
        if (among(finding.effect(), "LIMITS", "EXCLUDES")) {
            person.asks().stream()
                    .filter(ask -> ask.pointer() != null && finding.clause().equals(ask.clause()))
                    .findFirst()
                    .ifPresent(ask -> sentence.append(' ')
                            .append(texts.say(Phrase.WHY_OPEN, tongue.of(words.askForField(ask.pointer())))));
        }
        return sentence.toString();
    }

    private static boolean isFact(MetValue value) {
        return value.fact().contains(".") && !value.fact().startsWith("finding.");
    }

    /** What must be known; also what nobody has asked, where a clause that stops the return takes it for the worse. */
    private void missing(PersonDecision person) {
        person.needs().forEach(need -> missing(person, need));
        person.standing().stream()
                .filter(finding -> among(finding.effect(), STOPS))
                .forEach(finding -> finding.met().stream()
                        .filter(OfficerText::isFact)
                        .filter(value -> value.value().equals("UNKNOWN"))
                        .forEach(value -> of(person, tongue.of(words.ask(value.fact())), finding.clause())));
    }

    private void missing(PersonDecision person, Need need) {
        String sentence = need.pointer() == null
                ? capital(tongue.of(need.because())) + "."
                : tongue.of(words.askForField(need.pointer()));
        of(person, sentence, need.clause());
    }

    private record Asked(PersonDecision person, Need need, int rank) {}

    /** What is worth asking: protection and the objection to the consulate first, nothing that cannot matter. */
    private void asks() {
        List<Asked> asked = new ArrayList<>();
        decision.persons()
                .forEach(person -> person.asks().stream()
                        .filter(ask -> ask.pointer() == null || isWorthAsking(person, fact(ask)))
                        .forEach(ask -> asked.add(new Asked(person, ask, rank(ask)))));
        asked.sort(Comparator.comparingInt(Asked::rank));
        asked.forEach(ask -> missing(ask.person(), ask.need()));
        shared(Phrase.HEADING_ASKS);
    }

    private String fact(Need ask) {
        return words.factOf(ask.pointer()).orElse("");
    }

    private int rank(Need ask) {
        String fact = ask.pointer() == null ? "" : fact(ask);
        int rank = words.facts().indexOf(fact.equals(OBJECTION) ? "protection.fearOfReturn" : fact);
        return rank < 0 ? words.facts().size() : rank;
    }

    private boolean isWorthAsking(PersonDecision person, String fact) {
        boolean consulate = fact.startsWith("consulate.");
        return !(consulate && travellers.isConsulateForbidden())
                && !(consulate && !fact.equals(OBJECTION) && travellers.isProtectionOpen())
                && !(fact.equals("consulate.officialsTakePart") && hasStep("officials-take-part"))
                && !(fact.equals("consulate.validated") && hasStep("consular-validation"))
                && !(fact.equals("consulate.listConfirmed") && hasStep("list-confirmation"))
                && !(fact.equals("health.pregnant") && travellers.isMale(person.id()))
                && !(fact.equals("person.ageDisputed")
                        && travellers.age(person.id()).orElse(0) >= SURELY_ADULT);
    }

    private boolean hasStep(String step) {
        return decision.persons().stream()
                .flatMap(person -> person.steps().stream())
                .anyMatch(one -> one.step().toString().equals(step));
    }

    private void step(PersonDecision person, Step step) {
        StringBuilder sentence = new StringBuilder(officer("step", step.step().toString()));
        if (step.whom() != null) {
            sentence.append(' ').append(texts.say(Phrase.STEP_WHOM, tongue.of(step.whom())));
        }
        if (step.by() != null) {
            sentence.append(' ').append(texts.say(Phrase.STEP_BY, tongue.day(step.by())));
        }
        of(person, sentence.toString(), step.clause());
    }

    private void handover(Handover handover) {
        String port = port(handover.port());
        say(Phrase.HANDOVER_AT, port, mode(handover), instrument(handover.instrument()));
        if (handover.earliest() == null) {
            say(Phrase.HANDOVER_UNDATED);
        } else if (handover.earliest().certainty().toString().equals("OPEN")) {
            say(
                    Phrase.HANDOVER_FROM_TO,
                    capital(window(
                            handover.earliest().opens(), handover.earliest().closes())),
                    port);
        } else {
            say(Phrase.HANDOVER_DAY, tongue.day(handover.earliest().opens().toLocalDate()));
        }
        if (handover.notEarlierBecause() != null) {
            notEarlier(handover);
        }
        if (handover.departs() != null) {
            String from = place(handover.departs().place());
            if (handover.departs().on() == null) {
                say(Phrase.HANDOVER_DEPARTS_UNKNOWN, from);
            } else {
                say(Phrase.HANDOVER_DEPARTS, from, tongue.day(handover.departs().on()));
            }
        }
        for (Alternative other : handover.alternatives()) {
            say(
                    other.certainty().toString().equals("OPEN") ? Phrase.HANDOVER_ALSO : Phrase.HANDOVER_ALSO_UNKNOWN,
                    port(other.port()),
                    window(other.opens(), other.closes()));
        }
    }

    private void notEarlier(Handover handover) {
        decision.persons().stream()
                .flatMap(person -> person.standing().stream())
                .filter(finding -> finding.clause().equals(handover.notEarlierBecause()))
                .findFirst()
                .ifPresentOrElse(
                        finding -> say(Phrase.HANDOVER_MOVED, tongue.of(finding.because()), finding.clause()),
                        () -> say(Phrase.HANDOVER_MOVED_PORT, port(handover.port())));
    }

    private void notice(PersonDecision person, Notice notice) {
        String whom = officer("told", notice.whom());
        String when = switch (notice.when().toString()) {
            case "BY" -> texts.say(Phrase.NOTICE_BY, tongue.moment(notice.by()));
            case "BEFORE_HANDOVER" -> texts.say(Phrase.NOTICE_BEFORE);
            default -> texts.say(Phrase.NOTICE_NOW);
        };
        of(person, whom + " " + when, notice.clause());
    }

    private void ports() {
        List<ExcludedPort> excluded = decision.handover() == null
                ? decision.excludedPorts()
                : decision.handover().excludedPorts();
        if (excluded != null) {
            excluded.forEach(
                    port -> say(Phrase.PORT_LINE, port(port.port()), tongue.of(port.because()), port.clause()));
        }
        end(Phrase.HEADING_PORTS);
    }
}
