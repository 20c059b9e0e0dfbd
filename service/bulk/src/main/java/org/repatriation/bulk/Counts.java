package org.repatriation.bulk;

import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;
import org.repatriation.service.api.model.Outcome;

/**
 * Counts lines by words. A part of the lines counts once, however often it was begun, because lines are counted where they are
 * written: of the parts of a result Spark adds up only the attempt that was the first to end.
 */
final class Counts implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Stands for the outcome of a line that got a problem. */
    private static final String REFUSED = "REFUSED";

    private final Map<String, LongAccumulator> counts = new LinkedHashMap<>();

    Counts(SparkContext context, List<String> words) {
        words.forEach(word -> counts.put(word, context.longAccumulator(word)));
    }

    void add(String word) {
        counts.get(word).add(1);
    }

    long of(String word) {
        return counts.get(word).value();
    }

    /**
     * Checks that each line was counted once.
     *
     * @throws IllegalStateException where one was lost or counted twice
     */
    void check(long lines) {
        long counted =
                counts.values().stream().mapToLong(LongAccumulator::value).sum();
        if (counted != lines) {
            throw new IllegalStateException("there are " + lines + " lines, and " + counted + " were counted");
        }
    }

    /** The words for what may become of a line: the outcomes, the most protective first, and one for a problem. */
    static List<String> ofLines() {
        return Stream.concat(
                        Arrays.stream(org.repatriation.vocabulary.Outcome.values())
                                .map(Enum::name),
                        Stream.of(REFUSED))
                .toList();
    }

    /** The word for what became of a line. */
    static String word(Optional<Outcome> outcome) {
        return outcome.map(Outcome::getValue).orElse(REFUSED);
    }
}
