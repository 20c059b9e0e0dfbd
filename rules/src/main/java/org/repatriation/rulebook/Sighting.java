package org.repatriation.rulebook;

import java.time.LocalDate;
import java.util.Optional;

/** When a practice was seen, for the first time and for the last, as in {@code 2015-04/2020-03}. */
record Sighting(LocalDate first, LocalDate last) {

    /**
     * Reads a time of sighting; one date is both the first and the last.
     *
     * @throws IllegalArgumentException with a sentence for the author
     */
    static Sighting of(String text) {
        String[] both = text.split("/", -1);
        String later = both[both.length - 1];
        Optional<String> wrong = WrittenDate.wrong(both[0]).or(() -> WrittenDate.wrong(later));
        if (both.length > 2
                || WrittenDate.firstDay(both[0]).isEmpty()
                || WrittenDate.firstDay(later).isEmpty()) {
            throw new IllegalArgumentException(
                    "`" + text + "` is not a time of sighting; write for instance `2015-04/2020-03`");
        }
        if (wrong.isPresent()) {
            throw new IllegalArgumentException(wrong.get());
        }
        Sighting seen = new Sighting(
                WrittenDate.firstDay(both[0]).orElseThrow(),
                WrittenDate.lastDay(later).orElseThrow());
        if (seen.last.isBefore(seen.first)) {
            throw new IllegalArgumentException(
                    "`" + text
                            + "` ends before it begins; write the first sighting, a slash and the last, as in `2015-04/2020-03`");
        }
        return seen;
    }

    /** The first day on which the practice is no longer taken to hold: the year after it was last seen. */
    LocalDate end() {
        return LocalDate.of(last.getYear() + 1, 1, 1);
    }
}
