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
     * A statement that writes some rows.
     *
     * @param before the statement up to the rows
     * @param row one row of it, with a question mark for each value
     * @param after the rest of the statement
     */
    record Statement(String before, String row, String after) {
        private String sql(int rows) {
            return before + (row + ", ").repeat(rows - 1) + row + after;
        }

        private static String marks(String columns) {
            return Arrays.stream(columns.split(",")).map(column -> "?").collect(Collectors.joining(", ", "(", ")"));
        }

        private static Statement insert(String table, String columns, String after) {
            return new Statement("insert into " + table + " (" + columns + ") values ", marks(columns), after);
        }
    }

    /**
     * One kind of row.
     *
     * @param embedded the statement that writes some of them to an embedded database
     * @param server the statement that writes some of them to a server
     */
    record Kind(Statement embedded, Statement server, Alike alike) {

        /** What is written by the same statement everywhere. */
        static Kind of(String before, String row, String after) {
            Statement everywhere = new Statement(before, row, after);
            return new Kind(everywhere, everywhere, Alike.WRITTEN);
        }

        /** A row of a table, never one like another. */
        static Kind of(String table, String columns) {
            Statement everywhere = Statement.insert(table, columns, "");
            return new Kind(everywhere, everywhere, Alike.WRITTEN);
        }

        /**
         * A row that is there once. A server looks in the index whether it is; made to join, it would read the whole table.
         *
         * @param columns all columns, which together are the key
         * @param types the type of each
         */
        static Kind once(String table, List<String> columns, List<String> types) {
            String names = String.join(", ", columns);
            String same = columns.stream()
                    .map(column -> "c." + column + " = n." + column)
                    .collect(Collectors.joining(" and "));
            return new Kind(
                    new Statement(
                            "insert into " + table + " (" + names + ") select " + names + " from (values ",
                            casts(types),
                            ") n (" + names + ") where not exists (select 1 from " + table + " c where " + same + ")"),
                    Statement.insert(table, names, " on conflict do nothing"),
                    Alike.ONCE);
        }

        /**
         * A row whose last column is a number that is added to the one that is there. A server finds that one in the index, too.
         *
         * @param keys how many of the columns are the key
         * @param types the type of each column
         */
        static Kind summed(String table, int keys, List<String> columns, List<String> types) {
            String names = String.join(", ", columns);
            String sum = columns.get(columns.size() - 1);
            String same = columns.subList(0, keys).stream()
                    .map(column -> "c." + column + " = n." + column)
                    .collect(Collectors.joining(" and "));
            return new Kind(
                    new Statement(
                            "merge into " + table + " c using (values ",
                            casts(types),
                            ") n (" + names + ") on " + same + " when matched then update set " + sum + " = c." + sum
                                    + " + n." + sum + " when not matched then insert (" + names + ") values ("
                                    + columns.stream()
                                            .map(column -> "n." + column)
                                            .collect(Collectors.joining(", "))
                                    + ")"),
                    Statement.insert(
                            table,
                            names,
                            " on conflict (" + String.join(", ", columns.subList(0, keys)) + ") do update set " + sum
                                    + " = " + table + "." + sum + " + excluded." + sum),
                    Alike.SUMMED);
        }

        private static String casts(List<String> types) {
            return types.stream().map(type -> "cast(? as " + type + ")").collect(Collectors.joining(", ", "(", ")"));
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
                            .map(kind ->
                                    kind.getKey().server().sql(kind.getValue().size()))
                            .collect(Collectors.joining("; ")),
                    kinds.values().stream()
                            .flatMap(rows -> values(rows.values()).stream())
                            .toArray());
        } else {
            kinds.forEach((kind, rows) -> tables.update(
                    kind.embedded().sql(rows.size()), values(rows.values()).toArray()));
        }
    }

    private static List<Object> values(Collection<Object[]> rows) {
        List<Object> values = new ArrayList<>();
        rows.forEach(row -> values.addAll(Arrays.asList(row)));
        return values;
    }
}
