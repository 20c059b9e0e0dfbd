package org.repatriation.service.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is wrong in a record, place by place. */
final class Faults {
    private static final int MOST = 100;

    private final List<Fault> found = new ArrayList<>();

    private record Fault(long position, String what) {
        private String sentence() {
            return "Position " + position + ": " + what;
        }
    }

    /**
     * Adds one.
     *
     * @param what what is wrong there, in a sentence
     */
    void add(long position, String what) {
        found.add(new Fault(position, what));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Whether no more are told than have been found. */
    boolean isFull() {
        return found.size() >= MOST;
    }

    /** Each in a sentence, the first position first, as many as are told. */
    List<String> told() {
        return found.stream()
                .sorted(Comparator.comparingLong(Fault::position))
                .limit(MOST)
                .map(Fault::sentence)
                .toList();
    }
}
