package org.repatriation.service.decision;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.repatriation.reasoning.Case;
import org.repatriation.reasoning.Determination;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.service.api.model.Act;
import org.repatriation.service.api.model.Alternative;
import org.repatriation.service.api.model.Because;
import org.repatriation.service.api.model.CaseRequest;
import org.repatriation.service.api.model.Category;
import org.repatriation.service.api.model.CategoryGiven;
import org.repatriation.service.api.model.Certainty;
import org.repatriation.service.api.model.Clock;
import org.repatriation.service.api.model.Contact;
import org.repatriation.service.api.model.CountedFrom;
import org.repatriation.service.api.model.Decision;
import org.repatriation.service.api.model.Departure;
import org.repatriation.service.api.model.Effect;
import org.repatriation.service.api.model.Evidence;
import org.repatriation.service.api.model.ExcludedPort;
import org.repatriation.service.api.model.HandlingMeasure;
import org.repatriation.service.api.model.Handover;
import org.repatriation.service.api.model.HandoverWindow;
import org.repatriation.service.api.model.MetValue;
import org.repatriation.service.api.model.Mode;
import org.repatriation.service.api.model.Need;
import org.repatriation.service.api.model.Notice;
import org.repatriation.service.api.model.NoticeWhen;
import org.repatriation.service.api.model.Outcome;
import org.repatriation.service.api.model.OverriddenFinding;
import org.repatriation.service.api.model.PersonDecision;
import org.repatriation.service.api.model.Prohibition;
import org.repatriation.service.api.model.Referral;
import org.repatriation.service.api.model.ReferralTo;
import org.repatriation.service.api.model.RulebookRef;
import org.repatriation.service.api.model.SetAside;
import org.repatriation.service.api.model.StandingFinding;
import org.repatriation.service.api.model.Step;
import org.repatriation.service.api.model.StepCode;

/** Writes down what was determined, in the words of the contract and in the order of the determination. */
final class DecisionWording {
    static final String ADVISORY = "A person confirms this decision before anyone acts on it.";
    static final String STUDY_ADVISORY =
            ADVISORY + " The case was posted as a study; this answer is no basis for a return.";

    private static final Map<org.repatriation.vocabulary.Outcome, Outcome> OUTCOMES =
            words(org.repatriation.vocabulary.Outcome.class, Outcome::fromValue);
    private static final Map<org.repatriation.vocabulary.Effect, Effect> EFFECTS =
            words(org.repatriation.vocabulary.Effect.class, Effect::fromValue);
    private static final Map<org.repatriation.vocabulary.Evidence, Evidence> EVIDENCE =
            words(org.repatriation.vocabulary.Evidence.class, Evidence::fromValue);

    private final RulebookRef rulebook;
    private final Contacts contacts;

    DecisionWording(Rulebook rulebook) {
        this.rulebook = new RulebookRef(rulebook.id(), rulebook.label());
        this.contacts = new Contacts(rulebook);
    }

    Decision write(CaseRequest request, Case facts, Determination determined, String id, OffsetDateTime now) {
        boolean study = Boolean.TRUE.equals(request.study());
        List<ExcludedPort> excluded = all(
                determined.excludedPorts(),
                port -> new ExcludedPort(port.port(), port.clause(), because(port.because())));
        Handover handover =
                determined.handover().map(found -> handover(found, excluded)).orElse(null);
        return new Decision(
                id,
                request.caseReference(),
                facts.asOf(),
                study,
                now,
                rulebook,
                outcome(determined.outcome()),
                determined.evidence().map(DecisionWording::evidence).orElse(null),
                study ? STUDY_ADVISORY : ADVISORY,
                persons(facts, determined),
                handover,
                handover == null ? excluded : null,
                null,
                false);
    }

    private List<PersonDecision> persons(Case facts, Determination determined) {
        List<PersonDecision> persons = new ArrayList<>();
        for (int i = 0; i < determined.persons().size(); i++) {
            Determination.OfPerson person = determined.persons().get(i);
            persons.add(person(person, contacts.of(facts.members().get(i).person(), facts, determined, person)));
        }
        return persons;
    }

    private static PersonDecision person(Determination.OfPerson person, List<Contact> contacts) {
        return new PersonDecision(
                person.id(),
                outcome(person.outcome()),
                all(
                        person.categories(),
                        given -> new CategoryGiven(
                                Category.fromValue(given.category().name()), given.clause())),
                all(person.standing(), DecisionWording::standing),
                all(
                        person.overridden(),
                        found -> new OverriddenFinding(found.clause(), effect(found.effect()), found.by())),
                all(
                        person.setAside(),
                        found -> new SetAside(found.clause(), effect(found.effect()), evidence(found.evidence()))),
                all(person.needs(), DecisionWording::need),
                all(person.asks(), DecisionWording::need),
                all(person.steps(), DecisionWording::step),
                all(person.referrals(), to -> new Referral(ReferralTo.fromValue(to.to()), to.clause())),
                all(person.handling(), owed -> new HandlingMeasure(owed.measure(), owed.clause())),
                all(
                        person.notices(),
                        notice -> new Notice(
                                notice.whom(),
                                NoticeWhen.fromValue(notice.when()),
                                notice.by().orElse(null),
                                notice.clause())),
                all(person.prohibitions(), act -> new Prohibition(Act.fromValue(act.act()), act.clause())),
                all(
                        person.clocks(),
                        clock -> new Clock(
                                clock.deadline(),
                                CountedFrom.fromValue(clock.countedFrom().name()),
                                clock.afterwards(),
                                clock.beforeHandover().orElse(null),
                                clock.clause())),
                contacts,
                null);
    }

    private static StandingFinding standing(Determination.Standing found) {
        return new StandingFinding(
                found.clause(),
                effect(found.effect()),
                found.port().orElse(null),
                because(found.because()),
                all(found.met(), met -> new MetValue(met.fact(), met.pointer(), met.value())),
                evidence(found.evidence()),
                found.source());
    }

    private static Need need(Determination.Need need) {
        return new Need(need.pointer().orElse(null), need.gap().orElse(null), need.clause(), because(need.because()));
    }

    private static Step step(Determination.Step step) {
        return new Step(
                StepCode.fromValue(step.step()),
                step.clause(),
                step.field().orElse(null),
                step.whom().map(DecisionWording::because).orElse(null),
                step.by().orElse(null),
                because(step.because()));
    }

    private static Handover handover(Determination.Handover found, List<ExcludedPort> excluded) {
        return new Handover(
                found.port(),
                found.instrument(),
                found.alsoCoveredBy(),
                Mode.fromValue(found.mode().name()),
                null,
                found.earliest()
                        .map(window ->
                                new HandoverWindow(window.opens(), window.closes(), certainty(window.certainty())))
                        .orElse(null),
                found.notEarlierBecause().orElse(null),
                found.departs()
                        .map(from -> new Departure(from.place(), from.on().orElse(null)))
                        .orElse(null),
                all(
                        found.alternatives(),
                        other -> new Alternative(
                                other.port(), other.opens(), other.closes(), certainty(other.certainty()))),
                excluded);
    }

    private static Because because(org.repatriation.vocabulary.Because because) {
        return new Because(because.en(), because.es());
    }

    private static Outcome outcome(org.repatriation.vocabulary.Outcome outcome) {
        return OUTCOMES.get(outcome);
    }

    private static Effect effect(org.repatriation.vocabulary.Effect effect) {
        return EFFECTS.get(effect);
    }

    private static Evidence evidence(org.repatriation.vocabulary.Evidence evidence) {
        return EVIDENCE.get(evidence);
    }

    private static Certainty certainty(Determination.Certainty certainty) {
        return Certainty.fromValue(certainty.name());
    }

    /** What the contract calls each word of the vocabulary, looked up once. */
    private static <A extends Enum<A>, B> Map<A, B> words(Class<A> vocabulary, Function<String, B> contract) {
        Map<A, B> words = new EnumMap<>(vocabulary);
        for (A word : vocabulary.getEnumConstants()) {
            words.put(word, contract.apply(word.name()));
        }
        return words;
    }

    /** Most lists of an answer are short or empty, and there are many: a stream for each took longer than what it did. */
    private static <A, B> List<B> all(List<A> list, Function<A, B> each) {
        if (list.isEmpty()) {
            return List.of();
        }
        List<B> all = new ArrayList<>(list.size());
        for (A one : list) {
            all.add(each.apply(one));
        }
        return Collections.unmodifiableList(all);
    }
}
