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

/** Reads off the matches of one printed rule what met it, and which unanswered questions the match depends on. */
final class Reading {
    private static final String PORT = "$port";

    private final List<Rule> alike;
    private final List<Part> parts;
    private final boolean forPort;

    /**
     * A condition, with what is the same in each match.
     *
     * @param open the tests that an unknown answer leaves open
     * @param under which categories the rule sees; null where it is no condition on a category
     * @param categories of which a person has to have one
     */
    private record Part(Condition condition, List<Test> open, String under, Set<Object> categories) {
        private static Part of(Condition condition, Rule rule, Printer printer) {
            boolean category = condition.type() == Finding.class;
            return new Part(
                    condition,
                    condition.tests().stream().filter(Test::threeValued).toList(),
                    category ? printer.under(rule, condition) : null,
                    category ? Printer.categories(condition) : Set.of());
        }
    }

    /** What is known of findings that are not certain. */
    interface Doubts {
        List<Unknown> of(Finding finding);
    }

    /** What was looked at: all facts, the categories among them once more, and what leaves those open. */
    record Looked(List<Fact> facts, Collection<Finding> categories, Doubts doubts) {}

    /**
     * Prepares the reading.
     *
     * @param alike the rules that the printed one stands for; each match is a finding of each
     */
    Reading(List<Rule> alike, Printer printer) {
        Rule first = alike.get(0);
        this.alike = alike;
        this.parts = first.conditions().stream()
                .map(condition -> Part.of(condition, first, printer))
                .toList();
        this.forPort = first.forPort();
    }

    /**
     * Adds what a match has found.
     *
     * @param bound what the match has bound, by the name of the variable
     */
    void read(Function<String, Object> bound, Looked looked, List<Found> found) {
        read(bound, looked, 0, new ArrayList<>(3), new ArrayList<>(2), found);
    }

    private void read(
            Function<String, Object> bound,
            Looked looked,
            int from,
            List<Fact> met,
            List<Unknown> unknowns,
            List<Found> found) {
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
                Fact fact = (Fact) bound.apply(part.condition().variable());
                met.add(fact);
                open(part, fact, unknowns);
            }
        }
        Person person = (Person) bound.apply(Printer.PERSON);
        Optional<Port> port = forPort ? Optional.of((Port) bound.apply(PORT)) : Optional.empty();
        for (Rule rule : alike) {
            found.add(new Found(rule, person, port, met, unknowns));
        }
    }

    private static void meet(Finding finding, Looked looked, List<Fact> met, List<Unknown> unknowns) {
        met.add(finding);
        if (finding.certain() != Answer.YES) {
            add(unknowns, looked.doubts().of(finding));
        }
    }

    /** The categories that meet a condition; with each of them the rule is met once. */
    private static List<Finding> had(Part part, Function<String, Object> bound, Looked looked) {
        Object person = bound.apply(part.condition().variable());
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
    private static void mightBeThere(
            Part part, Fact fact, Function<String, Object> bound, Doubts doubts, List<Unknown> unknowns) {
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
                    .map(variable -> value.equals(bound.apply(variable)))
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
