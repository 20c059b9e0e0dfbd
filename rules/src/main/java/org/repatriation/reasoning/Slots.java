package org.repatriation.reasoning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.repatriation.rulebook.Property;
import org.repatriation.rulebook.Vocabulary;
import org.repatriation.vocabulary.Belongings;
import org.repatriation.vocabulary.ChildProtection;
import org.repatriation.vocabulary.ChildScreening;
import org.repatriation.vocabulary.Circumstances;
import org.repatriation.vocabulary.Consent;
import org.repatriation.vocabulary.Consulate;
import org.repatriation.vocabulary.Criminal;
import org.repatriation.vocabulary.Custody;
import org.repatriation.vocabulary.Fact;
import org.repatriation.vocabulary.Health;
import org.repatriation.vocabulary.Journey;
import org.repatriation.vocabulary.Legal;
import org.repatriation.vocabulary.Person;
import org.repatriation.vocabulary.Port;
import org.repatriation.vocabulary.Protection;
import org.repatriation.vocabulary.Stay;
import org.repatriation.vocabulary.Tie;

/**
 * Where a fact and everything that it says stand when facts are laid side by side: the fact itself in one slot, each of its
 * properties in a slot after it. What is known of a person takes one row of slots, the port after all else; a tie a row
 * of its own.
 */
final class Slots {
    /** The facts about a person that hold answers, one of each. */
    static final List<Class<? extends Fact>> ANSWERS = List.of(
            Protection.class,
            Health.class,
            Circumstances.class,
            ChildScreening.class,
            ChildProtection.class,
            Consent.class,
            Stay.class,
            Legal.class,
            Criminal.class,
            Consulate.class,
            Belongings.class);

    /** What is known of one person of a case, and of the case. */
    private static final List<Class<? extends Fact>> KNOWN = Stream.of(
                    List.of(Person.class), ANSWERS, List.of(Custody.class, Journey.class, Port.class))
            .<Class<? extends Fact>>flatMap(List::stream)
            .toList();

    private static final Map<Class<?>, Integer> OF_FACTS = new HashMap<>();
    private static final Map<String, Integer> OF_PROPERTIES = new HashMap<>();
    private static final Map<Class<?>, Property[]> PROPERTIES = new HashMap<>();

    static {
        int next = 0;
        for (Class<? extends Fact> type : KNOWN) {
            next = lay(type, next);
        }
        lay(Tie.class, 0);
    }

    /** The slot of the person in the row of what is known of them. */
    static final int PERSON = of(Person.class);

    /** The first slot of the port. */
    static final int PORT = of(Port.class);

    private Slots() {}

    private static int lay(Class<? extends Fact> type, int first) {
        int next = first;
        OF_FACTS.put(type, next++);
        Property[] properties = Vocabulary.properties(type).values().toArray(Property[]::new);
        PROPERTIES.put(type, properties);
        for (Property property : properties) {
            OF_PROPERTIES.put(property.fact(), next++);
        }
        return next;
    }

    /** Whether facts of this kind are known of a person or of the case, one each. */
    static boolean isKnown(Class<? extends Fact> type) {
        return KNOWN.contains(type);
    }

    /** The slot of a fact itself. */
    static int of(Class<? extends Fact> type) {
        return OF_FACTS.get(type);
    }

    /** The slot of something that a fact says. */
    static int of(Property property) {
        return OF_PROPERTIES.get(property.fact());
    }

    /** The row of what is known of a person, without the port. */
    static Object[] known(List<Fact> facts, Custody custody, Journey journey) {
        Object[] row = new Object[PORT];
        for (int i = 0; i < facts.size(); i++) {
            put(facts.get(i), row, of(facts.get(i).getClass()));
        }
        put(custody, row, of(Custody.class));
        put(journey, row, of(Journey.class));
        for (Class<? extends Fact> type : KNOWN) {
            if (type != Port.class && row[of(type)] == null) {
                throw new IllegalArgumentException("nothing is known of " + type.getSimpleName());
            }
        }
        return row;
    }

    /** The slots of one fact by itself. */
    static Object[] alone(Fact fact) {
        Object[] row = new Object[1 + PROPERTIES.get(fact.getClass()).length];
        put(fact, row, 0);
        return row;
    }

    private static void put(Fact fact, Object[] row, int first) {
        row[first] = fact;
        Property[] properties = PROPERTIES.get(fact.getClass());
        for (int i = 0; i < properties.length; i++) {
            row[first + 1 + i] = properties[i].of(fact);
        }
    }
}
