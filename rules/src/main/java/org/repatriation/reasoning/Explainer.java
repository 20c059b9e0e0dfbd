package org.repatriation.reasoning;

import java.util.ArrayList;
import java.util.List;
import org.repatriation.rulebook.PortFile;
import org.repatriation.rulebook.Rule;
import org.repatriation.vocabulary.Fact;
import org.repatriation.vocabulary.Port;

/**
 * Explains decisions: why not, what is still needed, and what would change the answer. The engine that decides works out
 * all of it; nothing is kept between two explanations but what rules look for. Many threads may use it.
 */
public final class Explainer {
    private final Reasoner reasoner;

    /** Explains what one reasoner decides. */
    public Explainer(Reasoner reasoner) {
        this.reasoner = reasoner;
    }

    /** Decides a case and explains the decision. The same facts always give the same explanation. */
    public Explanation explain(CaseFacts told) {
        Case facts = told.build();
        Deciding deciding = reasoner.deciding(facts);
        Determination determination = deciding.decide();
        WhyNots whyNots = whyNots(facts, deciding, determination);
        Questions questions = reasoner.questions(facts);
        List<Explanation.OfPerson> persons = new ArrayList<>();
        for (int i = 0; i < facts.members().size(); i++) {
            var person = facts.members().get(i).person();
            persons.add(new Explanation.OfPerson(
                    person.id(),
                    whyNots.of(person, determination.persons().get(i)),
                    questions.needed(person),
                    questions.worthAsking(person),
                    questions.noLongerMatters(person)));
        }
        return new Explanation(
                determination,
                persons,
                whyNots.otherPorts(),
                new WhatWouldChange(reasoner, told, determination.outcome()).find(facts, determination));
    }

    /** Decides a case and says only what did not apply to each person, and why. */
    public List<Explanation.OfPerson> whyNot(CaseFacts told) {
        Case facts = told.build();
        Deciding deciding = reasoner.deciding(facts);
        Determination determination = deciding.decide();
        WhyNots whyNots = whyNots(facts, deciding, determination);
        List<Explanation.OfPerson> persons = new ArrayList<>();
        for (int i = 0; i < facts.members().size(); i++) {
            var person = facts.members().get(i).person();
            persons.add(new Explanation.OfPerson(
                    person.id(), whyNots.of(person, determination.persons().get(i)), List.of(), List.of(), List.of()));
        }
        return persons;
    }

    private WhyNots whyNots(Case facts, Deciding deciding, Determination determination) {
        List<Rule> rules = reasoner.rules(facts);
        List<Fact> known = new ArrayList<>(deciding.qualified());
        List<Port> ports =
                reasoner.rulebook().ports().stream().map(PortFile::port).toList();
        known.addAll(ports);
        return new WhyNots(
                reasoner.rulebook(), reasoner.beginnings(facts), rules, facts, deciding, determination, known);
    }
}
