package org.repatriation.service.explanation;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.rulebook.Sentences.Register;
import org.repatriation.service.api.model.CaseRequest;
import org.repatriation.service.api.model.Clock;
import org.repatriation.service.api.model.Contact;
import org.repatriation.service.api.model.Decision;
import org.repatriation.service.api.model.ExcludedPort;
import org.repatriation.service.api.model.HandlingMeasure;
import org.repatriation.service.api.model.Handover;
import org.repatriation.service.api.model.Need;
import org.repatriation.service.api.model.PersonDecision;
import org.repatriation.service.api.model.Section;
import org.repatriation.service.api.model.StandingFinding;
import org.repatriation.service.api.model.Step;

/**
 * Tells a decision to one person it is about: what happens now, what they must be given, how to contest it and whom to turn
 * to. Where somebody of the case may have to be protected from their state, the consulate is not named.
 */
final class PersonText extends Teller {
    private static final String VOLUNTARY = "voluntary-only";
    private static final String TOGETHER = "separate-family";

    private final CaseRequest request;
    private final Decision decision;
    private final PersonDecision person;
    private final Travellers travellers;

    PersonText(
            Rulebook rulebook,
            Tongue tongue,
            Texts texts,
            CaseRequest request,
            Decision decision,
            PersonDecision person) {
        super(rulebook, tongue, texts);
        this.request = request;
        this.decision = decision;
        this.person = person;
        this.travellers = new Travellers(request, decision);
    }

    List<Section> tell() {
        now();
        boolean reasons = reasons();
        where();
        open();
        owed();
        told();
        protects();
        deadlines();
        contest(reasons);
        whom();
        return sections();
    }

    /** Whether a return follows for the whole case, now or after some steps. */
    private boolean leadsToReturn() {
        return among(decision.outcome(), "RETURNABLE", "PENDING");
    }

    /** Whether only the others of the case keep the person from being returned. */
    private boolean heldByOthers() {
        return among(person.outcome(), "RETURNABLE", "PENDING") && !leadsToReturn();
    }

    private void now() {
        if (travellers.isMinor(person.id())) {
            say(Phrase.PERSON_CHILD);
        }
        if (heldByOthers()) {
            say(Phrase.PERSON_HELD_TOGETHER);
        } else {
            Enum<?> outcome = leadsToReturn() ? decision.outcome() : person.outcome();
            say(told("outcome", outcome.toString(), Register.PERSON));
        }
        if (leadsToReturn()) {
            voluntary();
        }
        person.referrals().forEach(to -> say(told("referral", to.to().toString(), Register.PERSON)));
        boolean sentOn = person.referrals().stream().anyMatch(to -> among(to.to(), "comar", "asylum-officer"));
        if (travellers.needsProtection(person.id()) && !sentOn) {
            say(Phrase.PERSON_PROTECTION);
        }
        say(Phrase.PERSON_ADVICE);
        say(Phrase.PERSON_SPEAK);
        end(Phrase.HEADING_NOW);
    }

    private void voluntary() {
        person.standing().stream()
                .filter(finding -> among(finding.effect(), "COVERS"))
                .flatMap(finding -> words.saidFirst(finding.clause()).stream())
                .forEach(first -> say(tongue.of(first)));
        person.handling().stream()
                .filter(owed -> owed.measure().equals(VOLUNTARY))
                .forEach(owed -> say(told("measure", VOLUNTARY, Register.PERSON)));
        boolean flightAskedFor =
                request.programme() != null && among(request.programme(), "INTERIOR_VOLUNTARY", "INTERIOR_INITIATIVE");
        if (flightAskedFor
                && decision.handover() != null
                && !among(decision.handover().mode(), "AIR")) {
            say(Phrase.PERSON_PROGRAMME_NOT);
        }
    }

    /** Each reason once, with every law that it comes from; whether there was any. */
    private boolean reasons() {
        String[] settling = switch (person.outcome().toString()) {
            case "BLOCKED" -> new String[] {"BARS", "DIVERTS"};
            case "DIVERTED" -> new String[] {"DIVERTS"};
            case "REFERRED" -> new String[] {"REFERS"};
            default -> heldByOthers() ? new String[0] : new String[] {"COVERS"};
        };
        Map<String, Set<String>> reasons = new LinkedHashMap<>();
        for (StandingFinding finding : person.standing()) {
            if (among(finding.effect(), settling)) {
                reasons.computeIfAbsent(reason(finding), none -> new LinkedHashSet<>())
                        .add(law(finding.clause()));
            }
        }
        reasons.forEach((reason, laws) -> say(Phrase.PERSON_REASON, reason, String.join("; ", laws)));
        boolean planAllows = travellers.said(person.id()).childProtection() != null
                && travellers.said(person.id()).childProtection().rightsPlan() != null
                && among(travellers.said(person.id()).childProtection().rightsPlan(), "ALLOWS_RETURN");
        if (planAllows && travellers.isMinor(person.id()) && leadsToReturn()) {
            say(Phrase.PERSON_PLAN_ALLOWS);
        }
        if (!reasons.isEmpty() && among(person.outcome(), "REFERRED")) {
            say(Phrase.PERSON_GAP);
        }
        end(Phrase.HEADING_REASON);
        return !reasons.isEmpty();
    }

    private String reason(StandingFinding finding) {
        List<String> met = finding.met().stream()
                .map(value -> value.fact() + " " + value.value())
                .toList();
        return words.reason(finding.clause(), met)
                .map(tongue::of)
                .orElseGet(() -> capital(tongue.of(finding.because())) + ".");
    }

    private String law(String clause) {
        return words.law(clause).map(tongue::of).orElseGet(() -> instrument(clause.split("/")[0]));
    }

    private void where() {
        Handover handover = decision.handover();
        if (handover != null) {
            say(Phrase.PERSON_WHERE, port(handover.port()));
            if (handover.earliest() == null) {
                say(Phrase.PERSON_UNDATED);
            } else if (isOpen(handover)) {
                say(
                        Phrase.PERSON_FROM_TO,
                        window(handover.earliest().opens(), handover.earliest().closes()),
                        port(handover.port()));
            } else {
                say(Phrase.PERSON_DAY, tongue.day(handover.earliest().opens().toLocalDate()));
            }
            if (handover.notEarlierBecause() != null) {
                say(Phrase.PERSON_NOT_BEFORE);
            }
            for (ExcludedPort other : handover.excludedPorts()) {
                say(
                        Phrase.PERSON_PORT_NOT,
                        port(other.port()),
                        words.whyNotThere(other.clause())
                                .map(tongue::of)
                                .orElseGet(() -> texts.say(Phrase.PERSON_PORT_NOT_ALLOWED)));
            }
        }
        end(Phrase.HEADING_WHERE);
    }

    private static boolean isOpen(Handover handover) {
        return handover.earliest().certainty().toString().equals("OPEN");
    }

    private void open() {
        Set<String> toldAsReason = person.standing().stream()
                .filter(finding -> among(finding.effect(), "REFERS"))
                .map(StandingFinding::clause)
                .collect(Collectors.toSet());
        for (Need need : person.needs()) {
            if (need.pointer() != null) {
                say(
                        need.pointer().startsWith("/persons/") ? Phrase.PERSON_NOT_ASKED : Phrase.PERSON_NOT_ASKED_CASE,
                        tongue.of(words.askPersonForField(need.pointer())));
            } else if (!toldAsReason.contains(need.clause())) {
                say(told("gap", need.gap(), Register.PERSON));
            }
        }
        boolean hoursTold = decision.handover() != null && decision.handover().earliest() != null;
        person.steps().stream()
                .map(step -> step.step().toString())
                .filter(step -> !(hoursTold && step.equals("confirm-hours")))
                .forEach(step -> say(told("step", step, Register.PERSON)));
        if (leadsToReturn() && othersHaveSteps()) {
            say(Phrase.PERSON_STEP_OTHERS);
        }
        end(Phrase.HEADING_OPEN);
    }

    private boolean othersHaveSteps() {
        Set<Enum<?>> own = person.steps().stream().map(Step::step).collect(Collectors.toSet());
        return decision.persons().stream()
                .filter(other -> !other.id().equals(person.id()))
                .flatMap(other -> other.steps().stream())
                .anyMatch(step -> !own.contains(step.step()));
    }

    private void owed() {
        person.handling().stream()
                .map(HandlingMeasure::measure)
                .filter(measure -> !(measure.equals(VOLUNTARY) && leadsToReturn()))
                .forEach(measure -> say(told("measure", measure, Register.PERSON)));
        end(Phrase.HEADING_MAY_ASK);
    }

    private void told() {
        person.notices().forEach(notice -> say(told("told", notice.whom(), Register.PERSON)));
        end(Phrase.HEADING_TOLD);
    }

    private void protects() {
        person.prohibitions().forEach(act -> say(told("act", act.act().toString(), Register.PERSON)));
        Collection<String> family = travellers.family(person.id());
        boolean together = decision.persons().stream()
                .filter(other -> family.contains(other.id()))
                .anyMatch(other -> Travellers.forbids(other, TOGETHER));
        if (together) {
            say(told("act", TOGETHER, Register.PERSON));
        }
        end(Phrase.HEADING_PROTECTS);
    }

    /** Of several deadlines by which the same must be done, only the first is told. */
    private void deadlines() {
        Map<String, OffsetDateTime> first = new LinkedHashMap<>();
        Stream<Clock> inOrder = person.clocks().stream()
                .sorted(Comparator.comparing((Clock clock) -> clock.deadline().toInstant()));
        inOrder.forEach(
                clock -> first.putIfAbsent(told("afterwards", clock.afterwards(), Register.PERSON), clock.deadline()));
        first.forEach((sentence, deadline) -> say(Phrase.PERSON_DEADLINE, tongue.moment(deadline), sentence));
        end(Phrase.HEADING_DEADLINES);
    }

    private void contest(boolean reasons) {
        say(Phrase.PERSON_CONTEST);
        say(Phrase.PERSON_CONTEST_REVIEW);
        if (reasons) {
            say(Phrase.PERSON_CONTEST_REASONS);
        }
        boolean consulate = travellers.mayConsulateBeNamed() && !travellers.isChildAlone(person.id());
        say(consulate ? Phrase.PERSON_CONTEST_COPY : Phrase.PERSON_CONTEST_COPY_NO_CONSULATE, decision.id());
        end(Phrase.HEADING_CONTEST);
    }

    private void whom() {
        boolean inMexico = travellers.heldBy().equals("MEX");
        for (Contact contact : person.contacts()) {
            String name = tongue.of(contact.name());
            switch (contact.role().toString()) {
                case "CONSULATE" -> {
                    if (travellers.mayConsulateBeNamed()) {
                        say(Phrase.WHOM_CONSULATE, name);
                    }
                }
                case "BETA_GROUP" -> say(Phrase.WHOM_BETA, name);
                case "COMPLAINTS" -> say(inMexico ? Phrase.WHOM_COMPLAINT : Phrase.WHOM_COMPLAINT_AFTER, name);
                case "LABOUR" -> say(Phrase.WHOM_LABOUR, name);
                case "RECEIVES" -> say(Phrase.WHOM_RECEIVES, name);
                default -> say(Phrase.WHOM_SHELTERS, name);
            }
        }
        say(Phrase.WHOM_NONE);
        end(Phrase.HEADING_WHOM);
    }
}
