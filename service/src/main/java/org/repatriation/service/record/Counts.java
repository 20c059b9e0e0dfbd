package org.repatriation.service.record;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
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

    /** The tables of each year, as long as there is memory for them. */
    private final Map<String, SoftReference<Year>> kept = new ConcurrentHashMap<>();

    /** How many persons the tables of a year count. */
    private record Year(long persons, CountTables tables) {}

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
        List<Integer> others = features.stream()
                .filter(each -> !each.equals(MONTH))
                .map(FEATURES::indexOf)
                .sorted()
                .toList();
        String first = from.orElse("0000-01");
        String last = to.orElse("9999-12");
        Map<List<String>, Optional<Long>> told = new LinkedHashMap<>();
        for (CountTables year : years(first, last)) {
            for (String time : times(year, first, last, features.contains(MONTH))) {
                for (CountTables.Told number : year.table(time, others)) {
                    told.merge(
                            features.stream()
                                    .map(feature -> feature.equals(MONTH)
                                            ? time
                                            : number.words().get(others.indexOf(FEATURES.indexOf(feature))))
                                    .toList(),
                            number.persons(),
                            (one, other) -> one.flatMap(a -> other.map(b -> a + b)));
                }
            }
        }
        return told.entrySet().stream()
                .map(each -> new Count(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(count -> String.join("|", count.words())))
                .toList();
    }

    /** The whole year, or those of its months that belong to a period which does not hold all of it. */
    private static List<String> times(CountTables year, String first, String last, boolean byMonth) {
        List<String> times = year.times();
        String whole = times.get(0);
        if (!byMonth && first.compareTo(whole + "-01") <= 0 && last.compareTo(whole + "-12") >= 0) {
            return List.of(whole);
        }
        return times.stream()
                .filter(time -> !time.equals(whole))
                .filter(time -> time.compareTo(first) >= 0 && time.compareTo(last) <= 0)
                .toList();
    }

    /** The years that a period touches, worked out anew where somebody was counted since. Nobody is ever taken from a count. */
    private List<CountTables> years(String first, String last) {
        return tables
                .query(
                        "select substring(of_month, 1, 4), sum(persons) from person_count where of_month >= ? and of_month <= ?"
                                + " group by substring(of_month, 1, 4)",
                        (row, n) -> Map.entry(row.getString(1), row.getLong(2)),
                        yearOf(first) + "-01",
                        yearOf(last) + "-12")
                .stream()
                .map(year -> tablesOf(year.getKey(), year.getValue()))
                .toList();
    }

    private static String yearOf(String month) {
        return month.substring(0, month.indexOf('-'));
    }

    private CountTables tablesOf(String year, long persons) {
        Year before =
                Optional.ofNullable(kept.get(year)).map(SoftReference::get).orElse(null);
        if (before != null && before.persons() == persons) {
            return before.tables();
        }
        List<CountTables.Alike> rows = alike(year);
        Year now = new Year(rows.stream().mapToLong(CountTables.Alike::persons).sum(), new CountTables(rows));
        kept.put(year, new SoftReference<>(now));
        return now.tables();
    }

    private List<CountTables.Alike> alike(String year) {
        String columns = FEATURES.stream().map(PersonCell.COLUMNS::get).collect(Collectors.joining(", "));
        return tables.query(
                "select of_month, persons, " + columns + " from person_count where of_month >= ? and of_month <= ?",
                (row, n) -> {
                    List<String> words = new ArrayList<>();
                    for (int i = 0; i < FEATURES.size(); i++) {
                        words.add(row.getString(i + 3));
                    }
                    return new CountTables.Alike(row.getString(1), words, row.getLong(2));
                },
                year + "-01",
                year + "-12");
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
