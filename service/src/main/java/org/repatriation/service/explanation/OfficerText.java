package org.repatriation.service.explanation;

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
import org.repatriation.service.api.model.Decision;
import org.repatriation.service.api.model.ExcludedPort;
import org.repatriation.service.api.model.Handover;
import org.repatriation.service.api.model.Need;
import org.repatriation.service.api.model.Notice;
import org.repatriation.service.api.model.PersonDecision;
import org.repatriation.service.api.model.Section;
import org.repatriation.service.api.model.StandingFinding;
import org.repatriation.service.api.model.Step;

/** Tells a decision to the officer: clauses, values, steps and clocks. */
final class OfficerText extends Teller {
    private final Decision decision;

    OfficerText(Rulebook rulebook, Tongue tongue, Texts texts, Decision decision) {
        super(rulebook, tongue, texts);
        this.decision = decision;
    }

    List<Section> tell() {
        outcome();
        decision.persons().forEach(this::why);
        end(Phrase.HEADING_WHY);
        each(person -> person.needs().forEach(need -> missing(person, need)), Phrase.HEADING_MISSING);
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
                        .forEach(act -> of(person, officer("act", act.act().toString()), act.clause())),
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
        each(person -> person.asks().forEach(ask -> missing(person, ask)), Phrase.HEADING_ASKS);
        ports();
        return sections();
    }

    /** A sentence that several persons or clauses share, with all of them. */
    private record Shared(Set<String> persons, Set<String> clauses) {}

    private final Map<String, Shared> shared = new LinkedHashMap<>();

    /** Notes a sentence for a person; it is said once, for everybody and every clause that it comes from. */
    private void of(PersonDecision person, String sentence, String clause) {
        Shared one = shared.computeIfAbsent(sentence, none -> new Shared(new LinkedHashSet<>(), new TreeSet<>()));
        one.persons().add(person.id());
        one.clauses().add(clause);
    }

    private void each(Consumer<PersonDecision> said, Phrase heading) {
        decision.persons().forEach(said);
        shared.forEach((sentence, one) ->
                say(Phrase.SHARED_LINE, sentence, String.join(", ", one.persons()), String.join("; ", one.clauses())));
        shared.clear();
        end(heading);
    }

    private String officer(String list, String code) {
        return told(list, code, Register.OFFICER);
    }

    private void outcome() {
        String code = decision.outcome().toString();
        say(Phrase.CASE_OUTCOME, name("outcome", code), told("outcome", code, Register.OFFICER));
        if (decision.persons().size() > 1) {
            decision.persons()
                    .forEach(person -> say(
                            Phrase.PERSON_OUTCOME,
                            person.id(),
                            name("outcome", person.outcome()),
                            told("outcome", person.outcome().toString(), Register.OFFICER)));
        }
        if (decision.evidence() != null) {
            String evidence = decision.evidence().toString();
            say(Phrase.EVIDENCE_LINE, name("evidence", evidence), told("evidence", evidence, Register.OFFICER));
        }
        say(Phrase.ADVISORY);
        if (Boolean.TRUE.equals(decision.study())) {
            say(Phrase.STUDY);
        }
        end(Phrase.HEADING_OUTCOME);
    }

    private void why(PersonDecision person) {
        for (StandingFinding finding : person.standing()) {
            if (!among(
                    finding.effect(),
                    "COVERS",
                    "BARS",
                    "DIVERTS",
                    "REFERS",
                    "EXCEPTS",
                    "LIMITS",
                    "OPENS",
                    "EXCLUDES")) {
                continue;
            }
            say(
                    Phrase.WHY_LINE,
                    capital(tongue.of(finding.because())),
                    finding.clause(),
                    name("evidence", finding.evidence()));
            String met = finding.met().stream()
                    .filter(value -> value.fact().contains(".") && !value.fact().startsWith("finding."))
                    .map(value -> tongue.of(words.value(value.fact(), value.value())))
                    .distinct()
                    .collect(Collectors.joining("; "));
            if (!met.isEmpty()) {
                say(Phrase.WHY_MET, met);
            }
        }
    }

    private void missing(PersonDecision person, Need need) {
        String sentence = need.pointer() == null
                ? capital(tongue.of(need.because())) + "."
                : tongue.of(words.askForField(need.pointer()));
        of(person, sentence, need.clause());
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
        say(Phrase.HANDOVER_AT, place(handover.port()), mode(handover), instrument(handover.instrument()));
        if (handover.earliest() == null) {
            say(Phrase.HANDOVER_UNDATED);
        } else if (handover.earliest().certainty().toString().equals("OPEN")) {
            say(
                    Phrase.HANDOVER_FROM_TO,
                    tongue.moment(handover.earliest().opens()),
                    tongue.moment(handover.earliest().closes()));
        } else {
            say(Phrase.HANDOVER_DAY, tongue.day(handover.earliest().opens().toLocalDate()));
        }
        if (handover.notEarlierBecause() != null) {
            boolean ofPort = handover.notEarlierBecause().startsWith("ports/");
            say(
                    ofPort ? Phrase.HANDOVER_MOVED_PORT : Phrase.HANDOVER_MOVED,
                    ofPort ? place(handover.port()) : handover.notEarlierBecause());
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
            say(Phrase.HANDOVER_ALSO, place(other.port()), tongue.moment(other.opens()), tongue.moment(other.closes()));
        }
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
                    port -> say(Phrase.PORT_LINE, place(port.port()), tongue.of(port.because()), port.clause()));
        }
        end(Phrase.HEADING_PORTS);
    }
}
