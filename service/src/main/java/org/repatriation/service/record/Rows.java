package org.repatriation.service.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Rows that are written together, in one statement for each kind of row. Where the database is in another process, all those
 * statements go to it at once: what a decision waits for is mostly the way there and back.
 */
final class Rows {
    private final Map<Kind, Map<Object, Object[]>> kinds = new LinkedHashMap<>();

    /** What is done with rows of one kind that are alike. */
    enum Alike {
        /** Each is written; those of this kind are never alike. */
        WRITTEN,
        /** They are written once. */
        ONCE,
        /** They are alike in all values but the last, and are written once with the sum of those. */
        SUMMED
    }

    /**
     * One kind of row, and the statement that writes some of them.
     *
     * @param before the statement up to the rows
     * @param row one row of it, with a question mark for each value
     * @param after the rest of the statement
     */
    record Kind(String before, String row, String after, Alike alike) {

        /** A row of a table, never one like another. */
        static Kind of(String table, String columns) {
            String marks = Arrays.stream(columns.split(",")).map(column -> "?").collect(Collectors.joining(", "));
            return new Kind(
                    "insert into " + table + " (" + columns + ") values ", "(" + marks + ")", "", Alike.WRITTEN);
        }

        private String sql(int rows) {
            return before + (row + ", ").repeat(rows - 1) + row + after;
        }
    }

    void add(Addition.Row row) {
        Map<Object, Object[]> others = kinds.computeIfAbsent(row.kind(), kind -> new LinkedHashMap<>());
        Object[] values = row.values();
        int last = values.length - 1;
        switch (row.kind().alike()) {
            case WRITTEN -> others.put(others.size(), values);
            case ONCE -> others.putIfAbsent(Arrays.asList(values), values);
            default ->
                others.merge(Arrays.asList(values).subList(0, last), values, (one, other) -> {
                    Object[] sum = one.clone();
                    sum[last] = (Long) one[last] + (Long) other[last];
                    return sum;
                });
        }
    }

    /** Writes all of them; {@code together} sends the statements at once. */
    void write(JdbcOperations tables, boolean together) {
        if (together) {
            tables.update(
                    kinds.entrySet().stream()
                            .map(kind -> kind.getKey().sql(kind.getValue().size()))
                            .collect(Collectors.joining("; ")),
                    kinds.values().stream()
                            .flatMap(rows -> values(rows.values()).stream())
                            .toArray());
        } else {
            kinds.forEach((kind, rows) ->
                    tables.update(kind.sql(rows.size()), values(rows.values()).toArray()));
        }
    }

    private static List<Object> values(Collection<Object[]> rows) {
        List<Object> values = new ArrayList<>();
        rows.forEach(row -> values.addAll(Arrays.asList(row)));
        return values;
    }
}
