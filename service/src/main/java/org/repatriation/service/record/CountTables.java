package org.repatriation.service.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Every table that is ever told, by up to two features, for each year and each month, with the numbers that are not told.
 * All of them are worked out together, so that what one table tells never gives away what another does not: wherever a sum
 * is told beside its parts and exactly one of these numbers is not told, a second one is not told either, until nothing more
 * follows from subtraction.
 */
final class CountTables {
    /** The smallest number that is told; 0 is none. */
    static final int SMALLEST = 5;

    private static final int MONTHS = 7;

    private final Map<String, Integer> cells = new TreeMap<>();
    private final List<long[]> counts = new ArrayList<>();
    private final List<int[]> sums = new ArrayList<>();
    private final BitSet hidden = new BitSet();

    /**
     * Persons who are alike.
     *
     * @param month of the day whose law decided, such as {@code 2020-03}
     * @param words one for each feature
     */
    record Alike(String month, List<String> words, long persons) {}

    CountTables(List<Alike> rows) {
        for (Alike row : rows) {
            for (String time : List.of(row.month().substring(0, 4), row.month())) {
                add(cell(time), row.persons());
                for (int one = 0; one < row.words().size(); one++) {
                    add(cell(time, one, row.words().get(one)), row.persons());
                    for (int other = one + 1; other < row.words().size(); other++) {
                        add(
                                cell(
                                        time,
                                        one,
                                        row.words().get(one),
                                        other,
                                        row.words().get(other)),
                                row.persons());
                    }
                }
            }
        }
        sort();
        findSums();
        hide();
    }

    /** The number in a cell; empty where it is not told or where nothing was counted. */
    Optional<Long> told(String cell) {
        Integer index = cells.get(cell);
        return index == null || hidden.get(index) ? Optional.empty() : Optional.of(counts.get(index)[0]);
    }

    boolean counts(String cell) {
        return cells.containsKey(cell);
    }

    static String cell(String time) {
        return time;
    }

    static String cell(String time, int feature, String word) {
        return time + "|" + feature + "=" + word;
    }

    /** The first feature is the one with the smaller number. */
    static String cell(String time, int feature, String word, int other, String otherWord) {
        return cell(time, feature, word) + "|" + other + "=" + otherWord;
    }

    private void add(String cell, long persons) {
        Integer index = cells.putIfAbsent(cell, counts.size());
        if (index == null) {
            counts.add(new long[] {persons});
        } else {
            counts.get(index)[0] += persons;
        }
    }

    /** Numbers the cells in their order, so that the same counts always hide the same numbers. */
    private void sort() {
        List<long[]> before = List.copyOf(counts);
        counts.clear();
        cells.replaceAll((cell, index) -> {
            counts.add(before.get(index));
            return counts.size() - 1;
        });
    }

    /** Each sum with its parts, by one more feature or by month instead of year; the sum stands first. */
    private void findSums() {
        Map<String, List<Integer>> found = new TreeMap<>();
        cells.forEach((cell, index) -> {
            String[] steps = cell.split("\\|", -1);
            if (steps[0].length() == MONTHS) {
                found.computeIfAbsent(
                                cell.replaceFirst(steps[0], steps[0].substring(0, 4)) + " month",
                                sum -> new ArrayList<>())
                        .add(index);
            }
            for (int left = 1; left < steps.length; left++) {
                List<String> rest = new ArrayList<>(List.of(steps));
                String feature = rest.remove(left);
                found.computeIfAbsent(
                                String.join("|", rest) + " " + feature.substring(0, feature.indexOf('=')),
                                sum -> new ArrayList<>())
                        .add(index);
            }
        });
        found.forEach((sum, parts) -> {
            int[] all = new int[parts.size() + 1];
            all[0] = cells.get(sum.substring(0, sum.lastIndexOf(' ')));
            Arrays.setAll(all, i -> i == 0 ? all[0] : parts.get(i - 1));
            sums.add(all);
        });
    }

    private void hide() {
        for (int i = 0; i < counts.size(); i++) {
            hidden.set(i, counts.get(i)[0] < SMALLEST);
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
            boolean smaller = chosen == sum[0] || counts.get(sum[i])[0] < counts.get(chosen)[0];
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
        return counts.get(cell)[0];
    }

    /** The years and months that anything was counted in. */
    List<String> times() {
        return cells.keySet().stream().filter(cell -> !cell.contains("|")).toList();
    }

    /** The cells of a table, by its time and the numbers of its features. */
    List<String> cells(String time, List<Integer> features) {
        return cells.keySet().stream()
                .filter(cell -> cell.equals(time) || cell.startsWith(time + "|"))
                .filter(cell -> features(cell).equals(features))
                .toList();
    }

    static List<Integer> features(String cell) {
        String[] steps = cell.split("\\|", -1);
        return Arrays.stream(steps, 1, steps.length)
                .map(step -> Integer.valueOf(step.substring(0, step.indexOf('='))))
                .toList();
    }

    static List<String> words(String cell) {
        String[] steps = cell.split("\\|", -1);
        return Arrays.stream(steps, 1, steps.length)
                .map(step -> step.substring(step.indexOf('=') + 1))
                .toList();
    }
}
