package org.repatriation.reasoning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a rule looks for, as the engine takes it.
 *
 * @param patterns what has to be there together, or not to be there
 * @param names where what each variable stands for is found in a match
 */
record Sought(List<Pattern> patterns, Map<String, Where> names) {
    /**
     * What has met each pattern; nothing where something may not be there.
     *
     * @param match what a match has bound, by name
     */
    Looked[] met(Function<String, Object> match) {
        Looked[] met = new Looked[patterns.size()];
        for (int i = 0; i < met.length; i++) {
            if (!patterns.get(i).negated()) {
                met[i] = (Looked) match.apply(patterns.get(i).name());
            }
        }
        return met;
    }

    /** What each variable stands for in a match. */
    Map<String, Object> variables(Function<String, Object> match) {
        Looked[] met = met(match);
        Map<String, Object> variables = new HashMap<>();
        names.forEach((name, where) -> variables.put(name, where.in(met)));
        return variables;
    }

    /**
     * Something that has to be there, or may not be there.
     *
     * @param name under which a match hands back what met it
     * @param tie whether it is a tie; else what is known of a person
     */
    record Pattern(String name, boolean negated, boolean tie, List<Ask> asks) {}

    /** A slot of what met a pattern. */
    record Where(int pattern, int slot) {
        Object in(Looked[] met) {
            return met[pattern].at(slot);
        }
    }
}
