package org.repatriation.reasoning;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.repatriation.vocabulary.Answer;
import org.repatriation.vocabulary.Category;
import org.repatriation.vocabulary.Custody;
import org.repatriation.vocabulary.Fact;
import org.repatriation.vocabulary.Finding;
import org.repatriation.vocabulary.Journey;
import org.repatriation.vocabulary.Port;

/**
 * Everything that is known of one person of a case and of the case itself, as the engine looks at it: one thing to look
 * at instead of fifteen that it would have to bring together for every rule.
 */
final class Known extends Looked {
    private static final Object[] NOWHERE = Slots.alone(new Port("", "", ""));

    private final int phase;
    private final Set<String> counted;
    private final Set<String> certain;
    private final Object[] row;
    private final Object[] port;

    /**
     * Puts together what is known.
     *
     * @param phase what the engine is looking for; each phase looks at a copy of its own
     * @param counted the categories that earlier phases have found the person to have, or perhaps to have
     * @param certain those of them that the person certainly has
     * @param port the port at which the person is thought of; without an id where the rules look at no port
     */
    private Known(int phase, Set<String> counted, Set<String> certain, Object[] row, Object[] port) {
        this.phase = phase;
        this.counted = counted;
        this.certain = certain;
        this.row = row;
        this.port = port;
    }

    /** What is known of a person, from all their facts in any order. */
    static Known of(List<Fact> facts, Custody custody, Journey journey) {
        return new Known(0, Set.of(), Set.of(), Slots.known(facts, custody, journey), NOWHERE);
    }

    /** The same for another phase, with what the person counts as by then. */
    Known in(int next, Collection<Finding> findings) {
        Set<String> possible = new HashSet<>();
        Set<String> sure = new HashSet<>();
        for (Finding finding : findings) {
            if (finding.person().equals(row[Slots.PERSON])) {
                String category = category(finding.as(), finding.under());
                possible.add(category);
                if (finding.certain() == Answer.YES) {
                    sure.add(category);
                }
            }
        }
        return new Known(next, possible, sure, row, NOWHERE);
    }

    /** The same at a port, which the phase after looks at. */
    Known at(Port there) {
        return new Known(phase + 1, counted, certain, row, Slots.alone(there));
    }

    /** How conditions name a category that clauses see under a name. */
    static String category(Category category, String under) {
        return category + " " + under;
    }

    int phase() {
        return phase;
    }

    /** Whether the person certainly has a category. */
    boolean countsAs(String category) {
        return certain.contains(category);
    }

    /** Whether the person has a category, or may have it if an unanswered question is answered so. */
    boolean mayCountAs(String category) {
        return counted.contains(category);
    }

    @Override
    Object at(int slot) {
        return slot < Slots.PORT ? row[slot] : port[slot - Slots.PORT];
    }
}
