package org.repatriation.service.explanation;

import java.util.List;
import java.util.function.Function;
import org.repatriation.reasoning.CaseFacts;
import org.repatriation.reasoning.Explainer;
import org.repatriation.reasoning.Reasoner;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.service.api.model.Because;
import org.repatriation.service.api.model.CaseRequest;
import org.repatriation.service.api.model.Change;
import org.repatriation.service.api.model.Changes;
import org.repatriation.service.api.model.Decision;
import org.repatriation.service.api.model.Effect;
import org.repatriation.service.api.model.Explanation;
import org.repatriation.service.api.model.OtherPort;
import org.repatriation.service.api.model.Outcome;
import org.repatriation.service.api.model.PersonDecision;
import org.repatriation.service.api.model.PersonExplanation;
import org.repatriation.service.api.model.Question;
import org.repatriation.service.api.model.Text;
import org.repatriation.service.api.model.Way;
import org.repatriation.service.api.model.WhyNot;

/** Explains decisions; many threads may use it. */
public final class Explanations {
    private final Rulebook rulebook;
    private final Explainer explainer;
    private final Texts english = Texts.of(Tongue.ENGLISH);
    private final Texts spanish = Texts.of(Tongue.SPANISH);

    /** Explains what one reasoner decides. */
    public Explanations(Reasoner reasoner) {
        this.rulebook = reasoner.rulebook();
        this.explainer = new Explainer(reasoner);
    }

    /**
     * Explains a decision.
     *
     * @param request the case as it was posted
     * @param told the facts of the case
     * @param decision the decision as it was answered
     */
    public Explanation explain(CaseRequest request, CaseFacts told, Decision decision) {
        return explanation(explainer.explain(told), request, decision);
    }

    /** Only what the officer and the persons are told; nothing is worked out again. */
    Explanation texts(CaseRequest request, Decision decision) {
        List<org.repatriation.reasoning.Explanation.OfPerson> persons = decision.persons().stream()
                .map(person -> new org.repatriation.reasoning.Explanation.OfPerson(
                        person.id(), List.of(), List.of(), List.of(), List.of()))
                .toList();
        var nothing = new org.repatriation.reasoning.Explanation.Changes(0, 0, true, List.of());
        return explanation(
                new org.repatriation.reasoning.Explanation(null, persons, List.of(), nothing), request, decision);
    }

    private Explanation explanation(
            org.repatriation.reasoning.Explanation explained, CaseRequest request, Decision decision) {
        return new Explanation(
                decision.id(),
                decision.outcome(),
                all(explained.persons(), person -> person(person, request, decision)),
                all(
                        explained.otherPorts(),
                        port -> new OtherPort(port.port(), port.clause().orElse(null), because(port.because()))),
                changes(explained.changes()),
                new Text(
                        new OfficerText(rulebook, Tongue.ENGLISH, english, request, decision).tell(),
                        new OfficerText(rulebook, Tongue.SPANISH, spanish, request, decision).tell()));
    }

    /** The decision with the clauses that did not apply to each person. */
    public Decision withWhyNot(CaseFacts told, Decision decision) {
        var explained = explainer.whyNot(told);
        List<PersonDecision> persons = decision.persons().stream()
                .map(person -> {
                    List<WhyNot> whyNot = explained.stream()
                            .filter(one -> one.id().equals(person.id()))
                            .flatMap(one -> one.whyNot().stream())
                            .map(Explanations::whyNot)
                            .toList();
                    return new PersonDecision(
                            person.id(),
                            person.outcome(),
                            person.categories(),
                            person.standing(),
                            person.overridden(),
                            person.setAside(),
                            person.needs(),
                            person.asks(),
                            person.steps(),
                            person.referrals(),
                            person.handling(),
                            person.notices(),
                            person.prohibitions(),
                            person.clocks(),
                            person.contacts(),
                            whyNot);
                })
                .toList();
        return new Decision(
                decision.id(),
                decision.caseReference(),
                decision.asOf(),
                decision.study(),
                decision.decidedAt(),
                decision.rulebook(),
                decision.outcome(),
                decision.evidence(),
                decision.advisory(),
                persons,
                decision.handover(),
                decision.excludedPorts(),
                decision.review(),
                decision._final());
    }

    /** The page with which a decision can be contested, as HTML. */
    public String contestPack(CaseRequest request, CaseFacts told, Decision decision, Tongue tongue) {
        Texts texts = tongue == Tongue.ENGLISH ? english : spanish;
        return new ContestPack(rulebook, tongue, texts, request, decision, explain(request, told, decision)).page();
    }

    private PersonExplanation person(
            org.repatriation.reasoning.Explanation.OfPerson person, CaseRequest request, Decision decision) {
        PersonDecision decided = decision.persons().stream()
                .filter(one -> one.id().equals(person.id()))
                .findFirst()
                .orElseThrow();
        return new PersonExplanation(
                person.id(),
                decided.outcome(),
                all(person.whyNot(), Explanations::whyNot),
                all(person.needed(), Explanations::question),
                all(person.worthAsking(), Explanations::question),
                all(person.noLongerMatters(), Explanations::question),
                new Text(
                        new PersonText(rulebook, Tongue.ENGLISH, english, request, decision, decided).tell(),
                        new PersonText(rulebook, Tongue.SPANISH, spanish, request, decision, decided).tell()));
    }

    private static WhyNot whyNot(org.repatriation.reasoning.Explanation.WhyNot whyNot) {
        return new WhyNot(
                whyNot.clause(),
                because(whyNot.rule()),
                Effect.fromValue(whyNot.effect().name()),
                because(whyNot.unmet()),
                whyNot.fact().orElse(null),
                whyNot.pointer().orElse(null),
                whyNot.value(),
                because(whyNot.found()),
                whyNot.through().orElse(null));
    }

    private static Question question(org.repatriation.reasoning.Explanation.Question question) {
        return new Question(question.fact(), question.pointer(), because(question.ask()), question.clauses());
    }

    private static Changes changes(org.repatriation.reasoning.Explanation.Changes changes) {
        return new Changes(
                changes.atMost(),
                changes.tried(),
                changes.complete(),
                all(
                        changes.ways(),
                        way -> new Way(
                                Outcome.fromValue(way.outcome().name()),
                                all(
                                        way.facts(),
                                        fact -> new Change(
                                                fact.pointer(),
                                                fact.from(),
                                                fact.to(),
                                                fact.by(),
                                                because(fact.how()))))));
    }

    private static Because because(org.repatriation.vocabulary.Because because) {
        return new Because(because.en(), because.es());
    }

    private static <A, B> List<B> all(List<A> list, Function<A, B> each) {
        return list.stream().map(each).toList();
    }
}
