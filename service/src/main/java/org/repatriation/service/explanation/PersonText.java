package org.repatriation.service.explanation;

import java.util.List;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.rulebook.Sentences.Register;
import org.repatriation.service.api.model.CaseRequest;
import org.repatriation.service.api.model.Contact;
import org.repatriation.service.api.model.Decision;
import org.repatriation.service.api.model.Handover;
import org.repatriation.service.api.model.Need;
import org.repatriation.service.api.model.PersonDecision;
import org.repatriation.service.api.model.PersonRequest;
import org.repatriation.service.api.model.Section;
import org.repatriation.service.api.model.StandingFinding;

/**
 * Tells a decision to one person it is about: what happens now, what they may ask for, how to contest it and whom to turn
 * to. Where contact with the consulate is forbidden, the consulate is not named.
 */
final class PersonText extends Teller {
    private final CaseRequest request;
    private final Decision decision;
    private final PersonDecision person;

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
    }

    List<Section> tell() {
        now();
        reasons();
        where();
        open();
        mayAsk();
        protects();
        deadlines();
        contest();
        whom();
        return sections();
    }

    private void now() {
        say(told("outcome", person.outcome().toString(), Register.PERSON));
        if (decision.outcome() != person.outcome()) {
            say(told("outcome", decision.outcome().toString(), Register.PERSON));
        }
        person.referrals().forEach(to -> say(told("referral", to.to().toString(), Register.PERSON)));
        say(Phrase.PERSON_ADVICE);
        if (!among(person.outcome(), "BLOCKED")) {
            say(Phrase.PERSON_SPEAK);
        }
        end(Phrase.HEADING_NOW);
    }

    private void reasons() {
        String[] settling = switch (person.outcome().toString()) {
            case "BLOCKED" -> new String[] {"BARS"};
            case "DIVERTED" -> new String[] {"DIVERTS"};
            case "REFERRED" -> new String[] {"REFERS"};
            default -> new String[] {"COVERS"};
        };
        for (StandingFinding finding : person.standing()) {
            if (among(finding.effect(), settling)) {
                say(Phrase.PERSON_REASON, capital(tongue.of(finding.because())) + " [" + finding.clause() + "]");
            }
        }
        end(Phrase.HEADING_REASON);
    }

    private void where() {
        Handover handover = decision.handover();
        if (handover != null) {
            say(Phrase.PERSON_WHERE, place(handover.port()));
            if (handover.earliest() == null) {
                say(Phrase.PERSON_UNDATED);
            } else if (handover.earliest().certainty().toString().equals("OPEN")) {
                say(
                        Phrase.PERSON_FROM_TO,
                        tongue.moment(handover.earliest().opens()),
                        tongue.moment(handover.earliest().closes()));
                say(Phrase.PERSON_NOT_BEFORE);
            } else {
                say(Phrase.PERSON_DAY, tongue.day(handover.earliest().opens().toLocalDate()));
            }
        }
        end(Phrase.HEADING_WHERE);
    }

    private void open() {
        for (Need need : person.needs()) {
            if (need.pointer() == null) {
                say(Phrase.PERSON_GAP, tongue.of(need.because()));
            } else {
                say(
                        need.pointer().startsWith("/persons/") ? Phrase.PERSON_NOT_ASKED : Phrase.PERSON_NOT_ASKED_CASE,
                        tongue.of(words.nameOfField(need.pointer())));
            }
        }
        person.steps().forEach(step -> say(told("step", step.step().toString(), Register.PERSON)));
        end(Phrase.HEADING_OPEN);
    }

    private void mayAsk() {
        person.handling().forEach(owed -> say(told("measure", owed.measure(), Register.PERSON)));
        person.notices().forEach(notice -> say(told("told", notice.whom(), Register.PERSON)));
        end(Phrase.HEADING_MAY_ASK);
    }

    private void protects() {
        person.prohibitions().forEach(act -> say(told("act", act.act().toString(), Register.PERSON)));
        end(Phrase.HEADING_PROTECTS);
    }

    private void deadlines() {
        person.clocks()
                .forEach(clock -> say(
                        Phrase.PERSON_DEADLINE,
                        tongue.moment(clock.deadline()),
                        told("afterwards", clock.afterwards(), Register.PERSON)));
        end(Phrase.HEADING_DEADLINES);
    }

    private boolean consulateMayBeNamed() {
        boolean forbidden = person.prohibitions().stream()
                .anyMatch(act -> act.act().toString().equals("consular-contact"));
        boolean safe = said() != null
                && said().protection() != null
                && among(said().protection().fearOfReturn(), "NO");
        return !forbidden && safe;
    }

    private PersonRequest said() {
        return request.persons().stream()
                .filter(one -> one.id().equals(person.id()))
                .findFirst()
                .orElseThrow();
    }

    private void contest() {
        say(Phrase.PERSON_CONTEST);
        say(Phrase.PERSON_CONTEST_REASONS);
        say(
                consulateMayBeNamed() ? Phrase.PERSON_CONTEST_COPY : Phrase.PERSON_CONTEST_COPY_NO_CONSULATE,
                decision.id());
        end(Phrase.HEADING_CONTEST);
    }

    private void whom() {
        for (Contact contact : person.contacts()) {
            String name = tongue.of(contact.name());
            switch (contact.role().toString()) {
                case "CONSULATE" -> {
                    if (consulateMayBeNamed()) {
                        say(Phrase.WHOM_CONSULATE, name);
                    }
                }
                case "BETA_GROUP" -> say(Phrase.WHOM_BETA, name);
                case "COMPLAINTS" -> say(Phrase.WHOM_COMPLAINT, name);
                case "RECEIVES" -> say(Phrase.WHOM_RECEIVES, name);
                default -> say(Phrase.WHOM_SHELTERS, name);
            }
        }
        if (person.contacts().isEmpty()) {
            say(Phrase.WHOM_NONE);
        }
        end(Phrase.HEADING_WHOM);
    }
}
