package org.repatriation.features.steps;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.repatriation.reasoning.Determination;
import org.repatriation.rulebook.Rule;
import org.repatriation.vocabulary.Because;
import org.repatriation.vocabulary.Effect;
import org.repatriation.vocabulary.Stage;

/** Which rules stood in some scenario that was played in process, and of which clauses a scenario says that they do not. */
public final class Stood {
    private static final Set<String> RULES = new TreeSet<>();
    private static final Set<String> DENIED = new TreeSet<>();

    private Stood() {}

    /** The names of the rules that stood. */
    public static Set<String> rules() {
        return RULES;
    }

    /** The clauses of which a scenario says that they do not stand. */
    public static Set<String> denied() {
        return DENIED;
    }

    /** Remembers that a scenario says that a clause does not stand. */
    static void deny(String clause) {
        DENIED.add(clause);
    }

    /** Remembers the rules that stand in an answer. */
    public static void remember(Determination determination, LocalDate asOf) {
        for (Determination.OfPerson person : determination.persons()) {
            person.standing().forEach(found -> rules(found.clause(), found.effect(), found.because(), asOf));
            for (Determination.Overridden overridden : person.overridden()) {
                clause(overridden.by()).stream()
                        .filter(rule -> rule.effect() == Effect.EXCEPTS
                                && rule.inForce().holdsOn(asOf))
                        .filter(rule -> rule.overrides().stream()
                                .anyMatch(target -> target.clause().equals(overridden.clause())))
                        .forEach(rule -> RULES.add(rule.name()));
            }
        }
        determination.excludedPorts().forEach(port -> rules(port.clause(), Effect.EXCLUDES, port.because(), asOf));
    }

    private static void rules(String clause, Effect effect, Because because, LocalDate asOf) {
        clause(clause).stream()
                .filter(rule -> rule.effect() == effect && rule.because().equals(because))
                .filter(rule -> rule.inForce().holdsOn(asOf) || later(rule, asOf))
                .forEach(rule -> RULES.add(rule.name()));
    }

    /** Limits and exclusions are those of the day of the handover, which may be some days later. */
    private static boolean later(Rule rule, LocalDate asOf) {
        return rule.effect().stage() == Stage.ROUTING
                && IntStream.rangeClosed(1, 31).anyMatch(days -> rule.inForce().holdsOn(asOf.plusDays(days)));
    }

    private static List<Rule> clause(String clause) {
        return Rules.rulebook().clause(clause);
    }
}
