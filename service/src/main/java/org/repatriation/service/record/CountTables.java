package org.repatriation.service.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Every table of a year that is ever told, by up to two features, for the year and for each of its months, with the numbers that are
 * not told. All of them are worked out together, so that what one table tells never gives away what another does not: wherever a
 * sum is told beside its parts and exactly one of these numbers is not told, a second one is not told either, until nothing more
 * follows from subtraction. No sum has parts of another year.
 */
final class CountTables {
    /** The smallest number that is told; 0 is none. */
    static final int SMALLEST = 5;

    private static final int YEAR = 4;

    /** The cells in the order of their names, so that the same counts always hide the same numbers. */
    private final List<Cell> cells;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<List<Object>, List<Told>> tables = new HashMap<>();
    private final List<String> times;
    private final List<int[]> sums;
    private final BitSet hidden = new BitSet();

    /**
     * Persons who are alike.
     *
     * @param month of the day whose law decided, such as {@code 2020-03}
     * @param words one for each feature
     */
    record Alike(String month, List<String> words, long persons) {}

    /**
     * A number of a table.
     *
     * @param words the word of each feature of the table, in their order
     * @param persons empty where it is not told
     */
    record Told(List<String> words, Optional<Long> persons) {}

    /** A number, told or not, of a time and of up to two features, the one with the smaller number first. */
    private static final class Cell {
        private final String time;
        private final List<Integer> features;
        private final List<String> words;
        private long persons;

        private Cell(String time, List<Integer> features, List<String> words) {
            this.time = time;
            this.features = features;
            this.words = words;
        }

        private String name() {
            return name(time, -1);
        }

        /** Its name at another time, or without one of its features. */
        private String name(String at, int without) {
            StringBuilder name = new StringBuilder(at);
            for (int i = 0; i < features.size(); i++) {
                if (i != without) {
                    name.append('|').append(features.get(i)).append('=').append(words.get(i));
                }
            }
            return name.toString();
        }

        private boolean isOfMonth() {
            return time.length() > YEAR;
        }

        private String year() {
            return time.substring(0, YEAR);
        }
    }

    /** Works out the tables of a year; all rows are of its months. */
    CountTables(List<Alike> rows) {
        Map<String, Cell> found = new HashMap<>();
        for (Alike row : rows) {
            add(found, row.month(), List.of(), List.of(), row.persons());
            for (int one = 0; one < row.words().size(); one++) {
                String word = row.words().get(one);
                add(found, row.month(), List.of(one), List.of(word), row.persons());
                for (int other = one + 1; other < row.words().size(); other++) {
                    add(
                            found,
                            row.month(),
                            List.of(one, other),
                            List.of(word, row.words().get(other)),
                            row.persons());
                }
            }
        }
        List.copyOf(found.values())
                .forEach(month -> add(found, month.year(), month.features, month.words, month.persons));
        Map<String, Cell> sorted = new TreeMap<>(found);
        sorted.keySet().forEach(name -> numbers.put(name, numbers.size()));
        cells = List.copyOf(sorted.values());
        times = cells.stream()
                .filter(cell -> cell.features.isEmpty())
                .map(cell -> cell.time)
                .toList();
        sums = findSums();
        hide();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            tables.computeIfAbsent(List.of(cell.time, cell.features), table -> new ArrayList<>())
                    .add(new Told(cell.words, told(i)));
        }
    }

    private static void add(
            Map<String, Cell> found, String time, List<Integer> features, List<String> words, long persons) {
        Cell cell = new Cell(time, features, words);
        found.computeIfAbsent(cell.name(), name -> cell).persons += persons;
    }

    /** The number in a cell, by its name; empty where it is not told or where nothing was counted. */
    Optional<Long> told(String cell) {
        return Optional.ofNullable(numbers.get(cell)).flatMap(this::told);
    }

    private Optional<Long> told(int cell) {
        return hidden.get(cell) ? Optional.empty() : Optional.of(count(cell));
    }

    /** The numbers of a table in which anything was counted, by its time and its features in their order. */
    List<Told> table(String time, List<Integer> features) {
        return tables.getOrDefault(List.of(time, features), List.of());
    }

    /** The year, and those of its months that anything was counted in. */
    List<String> times() {
        return times;
    }

    /** Each sum with its parts, by one more feature or by month instead of year; the sum stands first. */
    private List<int[]> findSums() {
        Map<String, List<Integer>> parts = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (cell.isOfMonth()) {
                parts.computeIfAbsent(cell.name(cell.year(), -1) + " month", sum -> new ArrayList<>())
                        .add(i);
            }
            for (int left = 0; left < cell.features.size(); left++) {
                parts.computeIfAbsent(
                                cell.name(cell.time, left) + " " + cell.features.get(left), sum -> new ArrayList<>())
                        .add(i);
            }
        }
        List<int[]> all = new ArrayList<>();
        parts.forEach((sum, its) -> all.add(IntStream.concat(
                        IntStream.of(numbers.get(sum.substring(0, sum.lastIndexOf(' ')))),
                        its.stream().mapToInt(Integer::intValue))
                .toArray()));
        return all;
    }

    private void hide() {
        for (int i = 0; i < cells.size(); i++) {
            hidden.set(i, count(i) < SMALLEST);
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int[] sum : sums) {
                changed |= Arrays.stream(sum).filter(hidden::get).count() == 1 && hideAnother(sum);
            }
        }
    }

    /** The smallest part that is told, or the sum where no part is. */
    private boolean hideAnother(int[] sum) {
        int chosen = sum[0];
        for (int i = 1; i < sum.length; i++) {
            boolean smaller = chosen == sum[0] || count(sum[i]) < count(chosen);
            if (!hidden.get(sum[i]) && smaller) {
                chosen = sum[i];
            }
        }
        if (hidden.get(chosen)) {
            return false;
        }
        hidden.set(chosen);
        return true;
    }

    List<int[]> sums() {
        return sums;
    }

    boolean hides(int cell) {
        return hidden.get(cell);
    }

    long count(int cell) {
        return cells.get(cell).persons;
    }
}
