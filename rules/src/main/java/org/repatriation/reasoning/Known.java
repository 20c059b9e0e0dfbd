package org.repatriation.reasoning;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.repatriation.vocabulary.Answer;
import org.repatriation.vocabulary.Belongings;
import org.repatriation.vocabulary.Category;
import org.repatriation.vocabulary.ChildProtection;
import org.repatriation.vocabulary.ChildScreening;
import org.repatriation.vocabulary.Circumstances;
import org.repatriation.vocabulary.Consent;
import org.repatriation.vocabulary.Consulate;
import org.repatriation.vocabulary.Criminal;
import org.repatriation.vocabulary.Custody;
import org.repatriation.vocabulary.Fact;
import org.repatriation.vocabulary.Finding;
import org.repatriation.vocabulary.Health;
import org.repatriation.vocabulary.Journey;
import org.repatriation.vocabulary.Legal;
import org.repatriation.vocabulary.Person;
import org.repatriation.vocabulary.Port;
import org.repatriation.vocabulary.Protection;
import org.repatriation.vocabulary.Stay;

/**
 * Everything that is known of one person of a case and of the case itself, as the engine looks at it: one thing to look
 * at instead of fifteen that it would have to bring together for every rule. Public only because the engine reads it.
 *
 * @param phase what the engine is looking for; each phase looks at a copy of its own
 * @param counted the categories that earlier phases have found the person to have, or perhaps to have
 * @param certain those of them that the person certainly has
 * @param port the port at which the person is thought of; without an id where the rules look at no port
 */
public record Known(
        int phase,
        Set<String> counted,
        Set<String> certain,
        Person person,
        Protection protection,
        Health health,
        Circumstances circumstances,
        ChildScreening childScreening,
        ChildProtection childProtection,
        Consent consent,
        Stay stay,
        Legal legal,
        Criminal criminal,
        Consulate consulate,
        Belongings belongings,
        Custody custody,
        Journey journey,
        Port port) {

    private static final Port NOWHERE = new Port("", "", "");

    /** What is known of a person, from all their facts in any order. */
    static Known of(List<Fact> facts, Custody custody, Journey journey) {
        return new Known(
                0,
                Set.of(),
                Set.of(),
                one(facts, Person.class),
                one(facts, Protection.class),
                one(facts, Health.class),
                one(facts, Circumstances.class),
                one(facts, ChildScreening.class),
                one(facts, ChildProtection.class),
                one(facts, Consent.class),
                one(facts, Stay.class),
                one(facts, Legal.class),
                one(facts, Criminal.class),
                one(facts, Consulate.class),
                one(facts, Belongings.class),
                custody,
                journey,
                NOWHERE);
    }

    private static <F extends Fact> F one(List<Fact> facts, Class<F> type) {
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i).getClass() == type) {
                return type.cast(facts.get(i));
            }
        }
        throw new IllegalArgumentException("nothing is known of " + type.getSimpleName());
    }

    /** The same for another phase, with what the person counts as by then. */
    Known in(int next, Collection<Finding> findings) {
        Set<String> possible = new HashSet<>();
        Set<String> sure = new HashSet<>();
        for (Finding finding : findings) {
            if (finding.person().equals(person)) {
                String category = category(finding.as(), finding.under());
                possible.add(category);
                if (finding.certain() == Answer.YES) {
                    sure.add(category);
                }
            }
        }
        return with(next, possible, sure, NOWHERE);
    }

    /** The same at a port, which the phase after looks at. */
    Known at(Port there) {
        return with(phase + 1, counted, certain, there);
    }

    private Known with(int next, Set<String> possible, Set<String> sure, Port there) {
        return new Known(
                next,
                possible,
                sure,
                person,
                protection,
                health,
                circumstances,
                childScreening,
                childProtection,
                consent,
                stay,
                legal,
                criminal,
                consulate,
                belongings,
                custody,
                journey,
                there);
    }

    /** How printed rules name a category that clauses see under a name. */
    static String category(Category category, String under) {
        return category + " " + under;
    }

    /** Whether the person certainly has a category. */
    public boolean countsAs(String category) {
        return certain.contains(category);
    }

    /** Whether the person has a category, or may have it if an unanswered question is answered so. */
    public boolean mayCountAs(String category) {
        return counted.contains(category);
    }

    /** The port, by its id: the engine finds the rules of one port among all of them only by what a fact itself says. */
    public String getPortId() {
        return port.id();
    }

    /** The place of custody, likewise. */
    public String getPlace() {
        return custody.place();
    }

    /** The person's nationality, likewise. */
    public String getNationality() {
        return person.nationality();
    }

    /** One person is looked at once in each phase; what it holds is not compared. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
