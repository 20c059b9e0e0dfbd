package org.repatriation.reasoning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.repatriation.rulebook.Condition;
import org.repatriation.rulebook.Condition.Operator;
import org.repatriation.rulebook.Condition.Test;
import org.repatriation.rulebook.Property;
import org.repatriation.rulebook.Rule;
import org.repatriation.vocabulary.Answer;
import org.repatriation.vocabulary.Fact;
import org.repatriation.vocabulary.Finding;
import org.repatriation.vocabulary.Person;
import org.repatriation.vocabulary.Port;

/** Reads off the matches of what is sought what met it, and which unanswered questions the match depends on. */
final class Reading {
    private static final String PORT = "$port";

    private final List<Rule> alike = new ArrayList<>(1);
    private final Sought sought;
    private final List<Part> parts;
    private final Sought.Where person;
    private final Sought.Where port;

    /**
     * A condition, with what is the same in each match.
     *
     * @param where where what met it is found; null where it may not be there
     * @param open the tests that an unknown answer leaves open
     * @param under which categories the rule sees; null where it is no condition on a category
     * @param categories of which a person has to have one
     */
    private record Part(
            Condition condition, Sought.Where where, List<Test> open, String under, Set<Object> categories) {
        private static Part of(Condition condition, Rule rule, Sought sought, Patterns patterns) {
            boolean category = condition.type() == Finding.class;
            return new Part(
                    condition,
                    sought.names().get(condition.variable()),
                    condition.tests().stream().filter(Test::threeValued).toList(),
                    category ? patterns.under(rule, condition) : null,
                    category ? Patterns.categories(condition) : Set.of());
        }
    }

    /** What is known of findings that are not certain. */
    interface Doubts {
        List<Unknown> of(Finding finding);
    }

    /** What was looked at: all facts, the categories among them once more, and what leaves those open. */
    record Facts(List<Fact> facts, Collection<Finding> categories, Doubts doubts) {}

    /**
     * Prepares the reading.
     *
     * @param first a rule that looks for it
     */
    Reading(Rule first, Sought sought, Patterns patterns) {
        this.sought = sought;
        this.parts = first.conditions().stream()
                .map(condition -> Part.of(condition, first, sought, patterns))
                .toList();
        this.person = sought.names().get(Patterns.PERSON);
        this.port = first.forPort() ? sought.names().get(PORT) : null;
    }

    /** Each match is a finding of this rule, too. */
    void alsoFor(Rule rule) {
        alike.add(rule);
    }

    /**
     * Adds what a match has found.
     *
     * @param match what has met each pattern, by its name
     */
    void read(Function<String, Object> match, Facts looked, List<Found> found) {
        read(sought.met(match), looked, 0, new ArrayList<>(3), new ArrayList<>(2), found);
    }

    private void read(
            Looked[] bound, Facts looked, int from, List<Fact> met, List<Unknown> unknowns, List<Found> found) {
        for (int i = from; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.condition().negated()) {
                for (Fact fact : looked.facts()) {
                    if (part.condition().type().isInstance(fact)) {
                        mightBeThere(part, fact, bound, looked.doubts(), unknowns);
                    }
                }
            } else if (part.under() != null) {
                List<Finding> had = had(part, bound, looked);
                for (Finding another : had.subList(1, had.size())) {
                    List<Fact> metToo = new ArrayList<>(met);
                    List<Unknown> unknownToo = new ArrayList<>(unknowns);
                    meet(another, looked, metToo, unknownToo);
                    read(bound, looked, i + 1, metToo, unknownToo, found);
                }
                meet(had.get(0), looked, met, unknowns);
            } else {
                Fact fact = (Fact) part.where().in(bound);
                met.add(fact);
                open(part, fact, unknowns);
            }
        }
        Person who = (Person) person.in(bound);
        Optional<Port> where = port == null ? Optional.empty() : Optional.of((Port) port.in(bound));
        for (Rule rule : alike) {
            found.add(new Found(rule, who, where, met, unknowns));
        }
    }

    private static void meet(Finding finding, Facts looked, List<Fact> met, List<Unknown> unknowns) {
        met.add(finding);
        if (finding.certain() != Answer.YES) {
            add(unknowns, looked.doubts().of(finding));
        }
    }

    /** The categories that meet a condition; with each of them the rule is met once. */
    private static List<Finding> had(Part part, Looked[] bound, Facts looked) {
        Object person = part.where().in(bound);
        List<Finding> had = new ArrayList<>(1);
        for (Finding finding : looked.categories()) {
            if (finding.person().equals(person)
                    && finding.under().equals(part.under())
                    && part.categories().contains(finding.as())) {
                had.add(finding);
            }
        }
        return had;
    }

    private static void open(Part part, Fact fact, List<Unknown> unknowns) {
        List<Test> open = part.open();
        for (int i = 0; i < open.size(); i++) {
            Property property = open.get(i).property();
            if (Property.isUnknown(property.of(fact))) {
                add(unknowns, new Unknown(property, fact));
            }
        }
    }

    private static void add(List<Unknown> unknowns, Unknown unknown) {
        if (!unknowns.contains(unknown)) {
            unknowns.add(unknown);
        }
    }

    private static void add(List<Unknown> unknowns, List<Unknown> more) {
        for (int i = 0; i < more.size(); i++) {
            add(unknowns, more.get(i));
        }
    }

    /** A fact that may not be there and is not certainly there: if an unanswered fact decides, the match is not certain. */
    private void mightBeThere(Part part, Fact fact, Looked[] bound, Doubts doubts, List<Unknown> unknowns) {
        List<Unknown> open = new ArrayList<>();
        for (Test test : part.condition().tests()) {
            Object value = test.property().of(fact);
            if (test.operator().isEmpty()) {
                continue;
            }
            if (test.threeValued() && Property.isUnknown(value)) {
                open.add(new Unknown(test.property(), fact));
                continue;
            }
            boolean equal = test.bound()
                    .map(variable -> value.equals(sought.names().get(variable).in(bound)))
                    .orElseGet(() -> test.values().contains(value));
            if (equal != (test.operator().get() == Operator.IN)) {
                return;
            }
        }
        if (fact instanceof Finding finding) {
            if (!finding.under().equals(part.under())) {
                return;
            }
            if (finding.certain() != Answer.YES) {
                open.addAll(doubts.of(finding));
            }
        }
        add(unknowns, open);
    }
}
