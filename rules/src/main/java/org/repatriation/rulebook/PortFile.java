package org.repatriation.rulebook;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.repatriation.vocabulary.Because;
import org.repatriation.vocabulary.Evidence;
import org.repatriation.vocabulary.Port;

/**
 * What is known of a port: both its sides, its clocks, and its hours by date.
 *
 * @param name what it is called, on its receiving side
 * @param zones clocks by side, lower-case country code, the receiving side first
 * @param confirm whom to ask for its hours
 */
public record PortFile(
        Port port,
        Because name,
        Map<String, String> crossing,
        Map<String, ZoneId> zones,
        Optional<Position> position,
        Optional<Because> confirm,
        NavigableMap<LocalDate, Entry> hours,
        List<Run> runs,
        Optional<Because> receives,
        List<Use> uses,
        List<Instrument.Conflict> conflicts,
        List<String> rows) {

    /** The groups that a port keeps hours for. */
    public static final List<String> GROUPS = List.of("general", "unaccompaniedChildren", "specialNeeds");

    /** Where the port lies, as far as a source says so. */
    public record Position(double lat, double lon, String evidence) {}

    /** Hours from one day on, until the next entry. */
    public record Entry(
            Map<String, Hours> groups,
            Optional<String> basis,
            Optional<String> seen,
            Evidence evidence,
            Optional<String> source,
            List<String> rows) {}

    /** The groups of persons that runs carry. */
    public enum RunGroup {
        ADULTS,
        CHILDREN,
        FAMILIES,
        ALL
    }

    /**
     * A journey that ends at the port, as a source gives it.
     *
     * @param leaves when it leaves; empty where nobody has read it
     * @param arrives when it arrives; empty where nobody has read it
     * @param shortest the shortest time it takes
     * @param longest the longest time it takes
     */
    public record Run(
            String from,
            RunGroup group,
            Optional<Hours> leaves,
            Optional<Hours> arrives,
            Duration shortest,
            Duration longest,
            Span seen,
            Evidence evidence,
            String source,
            List<String> rows) {}

    /** A note about the use that was made of the port. */
    public record Use(Because text, String evidence, Optional<String> source, List<String> rows) {}

    /** The clock of the receiving side. */
    public ZoneId receivingZone() {
        return zones.values().iterator().next();
    }

    /** The hours in force on a day. */
    public Entry on(LocalDate day) {
        Map.Entry<LocalDate, Entry> entry = hours.floorEntry(day);
        return entry == null ? hours.firstEntry().getValue() : entry.getValue();
    }
}
