package org.repatriation.service.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.repatriation.service.api.model.ReviewRates;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts of what was decided, without the small numbers that could be somebody. */
public final class Counts {
    private static final String MONTH = "month";
    private static final String OVERRIDE = "OVERRIDE";
    private static final String REFER = "REFER";
    private static final List<String> FEATURES =
            List.of("outcome", "instrument", "nationality", "sex", "ageBand", "port", "programme", "minors");
    static final String RUBBER_STAMP = "RUBBER_STAMP";

    private final JdbcTemplate tables;

    Counts(JdbcTemplate tables) {
        this.tables = tables;
    }

    /**
     * One number.
     *
     * @param words the word of each feature that is counted by, in that order
     * @param persons how many; empty where it is not told
     */
    public record Count(List<String> words, Optional<Long> persons) {}

    /** The smallest number that is told. */
    public static int smallest() {
        return CountTables.SMALLEST;
    }

    /**
     * Counts persons.
     *
     * @param from the first month, such as {@code 2020-01}; empty for the first of the record
     * @param to the last month, itself included; empty for the last of the record
     * @param features what to count by, by the contract's names
     */
    public List<Count> persons(Optional<String> from, Optional<String> to, List<String> features) {
        return DecisionRecords.reading(() -> countPersons(from, to, features));
    }

    /** How officers acted on decisions in which each clause stood. */
    public List<ReviewRates> reviews(Optional<String> from, Optional<String> to) {
        return DecisionRecords.reading(() -> countReviews(from, to));
    }

    /** A period is told as the sum of its whole years and its other months, and not at all where one of them is not told. */
    private List<Count> countPersons(Optional<String> from, Optional<String> to, List<String> features) {
        CountTables all = new CountTables(alike());
        boolean byMonth = features.contains(MONTH);
        List<Integer> others = features.stream()
                .filter(each -> !each.equals(MONTH))
                .map(FEATURES::indexOf)
                .sorted()
                .toList();
        Map<List<String>, Optional<Long>> told = new LinkedHashMap<>();
        for (String time : times(all.times(), from, to, byMonth)) {
            for (String cell : all.cells(time, others)) {
                List<String> words = CountTables.words(cell);
                told.merge(
                        features.stream()
                                .map(feature -> feature.equals(MONTH)
                                        ? time
                                        : words.get(others.indexOf(FEATURES.indexOf(feature))))
                                .toList(),
                        all.told(cell),
                        (one, other) -> one.flatMap(a -> other.map(b -> a + b)));
            }
        }
        return told.entrySet().stream()
                .map(each -> new Count(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(count -> String.join("|", count.words())))
                .toList();
    }

    /** The whole years of a period, and its months that belong to none of them. */
    private static List<String> times(List<String> known, Optional<String> from, Optional<String> to, boolean byMonth) {
        String first = from.orElse("0000-01");
        String last = to.orElse("9999-12");
        return known.stream()
                .filter(time -> {
                    String year = time.substring(0, 4);
                    boolean whole = !byMonth && first.compareTo(year + "-01") <= 0 && last.compareTo(year + "-12") >= 0;
                    return time.length() == 4
                            ? whole
                            : !whole && time.compareTo(first) >= 0 && time.compareTo(last) <= 0;
                })
                .toList();
    }

    private List<CountTables.Alike> alike() {
        String columns = FEATURES.stream().map(PersonCell.COLUMNS::get).collect(Collectors.joining(", "));
        return tables.query("select of_month, persons, " + columns + " from person_count", (row, n) -> {
            List<String> words = new ArrayList<>();
            for (int i = 0; i < FEATURES.size(); i++) {
                words.add(row.getString(i + 3));
            }
            return new CountTables.Alike(row.getString(1), words, row.getLong(2));
        });
    }

    private List<ReviewRates> countReviews(Optional<String> from, Optional<String> to) {
        Map<String, Map<String, Long>> clauses = new TreeMap<>();
        tables.query(
                "select clause, act, sum(reviews) from review_count where of_month >= ? and of_month <= ? group by"
                        + " clause, act",
                row -> {
                    clauses.computeIfAbsent(row.getString(1), clause -> new HashMap<>())
                            .put(row.getString(2), row.getLong(3));
                },
                from.orElse("0000-00"),
                to.orElse("9999-99"));
        List<ReviewRates> rates = new ArrayList<>();
        clauses.forEach((clause, acts) -> {
            long reviews = acts.values().stream().mapToLong(Long::longValue).sum();
            rates.add(
                    reviews < CountTables.SMALLEST
                            ? new ReviewRates(clause, true, null, null, null, null)
                            : new ReviewRates(
                                    clause,
                                    false,
                                    reviews,
                                    share(acts, OVERRIDE, reviews),
                                    share(acts, REFER, reviews),
                                    share(acts, RUBBER_STAMP, reviews)));
        });
        return rates;
    }

    private static double share(Map<String, Long> acts, String act, long reviews) {
        return Math.round(1000.0 * acts.getOrDefault(act, 0L) / reviews) / 1000.0;
    }
}
