package org.repatriation.rulebook;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.repatriation.rulebook.PortFile.Entry;
import org.repatriation.rulebook.PortFile.Position;
import org.repatriation.rulebook.PortFile.Run;
import org.repatriation.rulebook.PortFile.RunGroup;
import org.repatriation.rulebook.PortFile.Use;
import org.repatriation.vocabulary.Because;
import org.repatriation.vocabulary.Evidence;
import org.repatriation.vocabulary.Port;

/** Reads the file of a port. */
final class PortReader {
    private static final Map<String, String> COUNTRIES =
            Map.of("us", "USA", "mx", "MEX", "gt", "GTM", "sv", "SLV", "hn", "HND", "ni", "NIC");

    private static final double SOUTHMOST = 7;
    private static final double NORTHMOST = 50;
    private static final double WESTMOST = -130;
    private static final double EASTMOST = -60;
    private static final LocalDate BEGINNING = LocalDate.of(2004, 1, 1);

    private PortReader() {}

    static PortFile read(String path, String name, String text) {
        Yaml yaml = Yaml.read(path, text);
        yaml.onlyKeys(Set.of(
                "port",
                "country",
                "region",
                "name",
                "crossing",
                "zones",
                "position",
                "confirm",
                "hours",
                "runs",
                "receives",
                "uses",
                "conflicts",
                "rows"));
        if (!yaml.text("port").equals(name)) {
            throw yaml.refuse("`port: " + yaml.text("port") + "` is not the file's name; write `port: " + name + "`");
        }
        Map<String, ZoneId> zones = zones(yaml);
        String receivingSide = zones.keySet().iterator().next();
        if (!yaml.text("country").equals(COUNTRIES.get(receivingSide))) {
            throw yaml.refuse("the first of `zones` is `" + receivingSide + "`; the receiving side, `"
                    + yaml.text("country") + "`, stands first");
        }
        Map<String, String> crossing = crossing(yaml.part("crossing"), zones, yaml.text("region"));
        return new PortFile(
                new Port(name, yaml.text("country"), yaml.text("region")),
                yaml.maybeWords("name").orElseGet(() -> nameOf(crossing.get(receivingSide))),
                crossing,
                zones,
                yaml.has("position") ? Optional.of(position(yaml.part("position"))) : Optional.empty(),
                yaml.maybeWords("confirm"),
                hours(yaml.part("hours")),
                yaml.parts("runs").stream().map(PortReader::run).toList(),
                yaml.maybeWords("receives"),
                yaml.parts("uses").stream().map(PortReader::use).toList(),
                InstrumentReader.conflicts(yaml),
                yaml.texts("rows"));
    }

    /** The names of both sides; where there is a region one goes by land, and both keep a clock. */
    private static Map<String, String> crossing(Yaml yaml, Map<String, ZoneId> zones, String region) {
        Map<String, String> crossing = new LinkedHashMap<>();
        for (String side : yaml.keys()) {
            if (!COUNTRIES.containsKey(side)) {
                throw yaml.refuse("`" + side + "` is not a side; write one of us mx gt sv hn ni");
            }
            crossing.put(side, yaml.text(side));
            if (!region.equals("none") && !zones.containsKey(side)) {
                throw yaml.refuse("`zones` names no clock for the side `" + side
                        + "`; hours hold on the clocks of both sides: add it");
            }
        }
        for (String side : zones.keySet()) {
            if (!crossing.containsKey(side)) {
                throw yaml.refuse("`" + side + "` has a clock in `zones` and no name here; add it");
            }
        }
        return crossing;
    }

    /** A port that is given no name is called by its receiving side, which is the same in every language. */
    private static Because nameOf(String receivingSide) {
        String name = receivingSide.split(",| \\(", 2)[0];
        return new Because(name, name);
    }

    private static Position position(Yaml yaml) {
        yaml.onlyKeys(Set.of("lat", "lon", "evidence", "source"));
        String evidence = evidenceOrUnverified(yaml);
        double lat = degrees(yaml, "lat");
        double lon = degrees(yaml, "lon");
        if (lat < SOUTHMOST || lat > NORTHMOST || lon < WESTMOST || lon > EASTMOST) {
            throw yaml.refuse("`lat: " + yaml.text("lat") + "` and `lon: " + yaml.text("lon")
                    + "` lie outside North and Central America; the latitude comes first, and the longitude is negative,"
                    + " as in 14.68 and -92.15");
        }
        yaml.maybeSource();
        return new Position(lat, lon, evidence);
    }

    private static double degrees(Yaml yaml, String key) {
        String text = yaml.text(key);
        if (!text.matches("-?[0-9]{1,3}(\\.[0-9]+)?")) {
            throw yaml.refuse("`lat` and `lon` are decimal degrees, such as 14.68 and -92.15");
        }
        return Double.parseDouble(text);
    }

    private static String evidenceOrUnverified(Yaml yaml) {
        Set<String> known = new TreeSet<>(Words.names(Evidence.class));
        known.add("unverified");
        return yaml.code("evidence", known);
    }

    private static Map<String, ZoneId> zones(Yaml yaml) {
        Yaml part = yaml.part("zones");
        Map<String, ZoneId> zones = new LinkedHashMap<>();
        for (String side : part.keys()) {
            if (!COUNTRIES.containsKey(side)) {
                throw part.refuse("`" + side + "` is not a side; write one of us mx gt sv hn ni");
            }
            if (!part.text(side).contains("/")) {
                throw part.refuse("`" + part.text(side)
                        + "` does not follow summer time; write an IANA name such as America/Matamoros");
            }
            ZoneId zone = part.zone(part.text(side));
            if (!Clocks.of(side).contains(part.text(side))) {
                throw part.refuse("`" + side + ": " + part.text(side) + "` is no clock of that side; write one of "
                        + String.join(" ", Clocks.of(side)));
            }
            zones.put(side, zone);
        }
        if (zones.isEmpty()) {
            throw part.refuse(
                    "no clock is named; write the receiving side first, as in `{ mx: America/Matamoros, us: America/Chicago }`");
        }
        return zones;
    }

    private static NavigableMap<LocalDate, Entry> hours(Yaml yaml) {
        NavigableMap<LocalDate, Entry> entries = new TreeMap<>();
        NavigableMap<LocalDate, LocalDate> practices = new TreeMap<>();
        for (String day : yaml.keys()) {
            LocalDate from = yaml.date("hours", day);
            if (!WrittenDate.isWholeDay(day)) {
                throw yaml.refuse(
                        "`" + day + "` names no day; write the day from which the hours hold, as in 2016-02-23");
            }
            if (!entries.isEmpty() && from.isBefore(entries.lastKey())) {
                throw yaml.refuse("`" + day + "` stands after `" + entries.lastKey()
                        + "`; write the entries from the earliest day to the latest");
            }
            Yaml part = yaml.part(day);
            Entry entry = entry(part, day);
            entries.put(from, entry);
            practiceEnd(part, entry).ifPresent(end -> practices.put(from, end));
        }
        if (entries.isEmpty()) {
            throw yaml.refuse(
                    "no hours are given; write an entry with its first day, and `unknown` where nobody has read them");
        }
        practices.forEach((from, end) -> {
            LocalDate next = entries.higherKey(from);
            if (next == null || next.isAfter(end)) {
                throw yaml.refuse(
                        "a practice holds to the end of the year in which it was last seen; add an entry from " + end
                                + " with `unknown`");
            }
        });
        if (entries.firstKey().isAfter(BEGINNING)) {
            throw yaml.refuse("the first entry begins on " + entries.firstKey() + ", and what held before is not said;"
                    + " add an entry from " + BEGINNING + " with `unknown`");
        }
        return entries;
    }

    /** The day from which hours by practice are no longer known. */
    private static Optional<LocalDate> practiceEnd(Yaml yaml, Entry entry) {
        Optional<Sighting> seen = entry.seen().map(text -> sighting(yaml, text));
        if (!entry.basis().equals(Optional.of("practice"))) {
            return Optional.empty();
        }
        if (seen.isEmpty()) {
            throw yaml.refuse("hours by practice say when it was seen; write for instance `seen: 2015-04/2020-03`");
        }
        return seen.map(Sighting::end);
    }

    private static Sighting sighting(Yaml yaml, String text) {
        try {
            return Sighting.of(text);
        } catch (IllegalArgumentException wrong) {
            throw yaml.refuse("`seen`: " + wrong.getMessage());
        }
    }

    private static Entry entry(Yaml yaml, String day) {
        yaml.onlyKeys(Set.of(
                "general", "unaccompaniedChildren", "specialNeeds", "basis", "seen", "evidence", "source", "rows"));
        Map<String, Hours> groups = new LinkedHashMap<>();
        boolean known = false;
        for (String group : PortFile.GROUPS) {
            if (!yaml.has(group)) {
                throw yaml.refuse("`" + group + "` is missing. State hours for every group; write `" + group
                        + ": unknown` if nobody has read them");
            }
            try {
                Hours hours = Hours.of(yaml.text(group));
                known = known || !hours.toString().equals("unknown");
                groups.put(group, hours);
            } catch (IllegalArgumentException wrong) {
                throw yaml.refuse("`" + group + "`: " + wrong.getMessage());
            }
        }
        if (known && !(yaml.has("basis") && yaml.has("evidence") && yaml.has("source"))) {
            throw yaml.refuse(
                    "hours that are known name their `basis`, `evidence` and `source`; add what is missing, or write `unknown`");
        }
        return new Entry(
                groups,
                yaml.maybe("basis"),
                yaml.maybe("seen"),
                yaml.has("evidence") ? yaml.evidence() : Evidence.INFERENCE,
                yaml.maybeSource(),
                yaml.texts("rows"));
    }

    private static Run run(Yaml yaml) {
        yaml.onlyKeys(
                Set.of("from", "group", "leaves", "arrives", "takes", "seen", "evidence", "source", "rows", "note"));
        Optional<Hours> leaves = runHours(yaml, "leaves");
        Optional<Hours> arrives = runHours(yaml, "arrives");
        String takes = yaml.maybe("takes").orElse("unknown");
        if (leaves.isEmpty() && arrives.isEmpty()) {
            throw yaml.refuse(
                    "neither `leaves` nor `arrives` is known; a run that says no day is not a run: delete it");
        }
        if (takes.equals("unknown") && arrives.isEmpty()) {
            throw yaml.refuse(
                    "`takes` is unknown and so is `arrives`; say how long the journey takes, or delete the run");
        }
        Duration shortest = Duration.ZERO;
        Duration longest = Duration.ofDays(3);
        try {
            if (!takes.equals("unknown")) {
                String[] both = takes.split("/");
                shortest = Duration.parse(both[0]);
                longest = Duration.parse(both[both.length - 1]);
            }
        } catch (DateTimeException none) {
            throw yaml.refuse("`takes: " + takes + "` is not a duration; write for instance PT10H/PT14H, or unknown");
        }
        Sighting seen = sighting(yaml, yaml.text("seen"));
        if (shortest.isNegative() || shortest.compareTo(longest) > 0 || takes.split("/").length > 2) {
            throw yaml.refuse(
                    "`takes: " + takes + "` is not a duration; write the shortest and the longest, as in PT10H/PT14H");
        }
        return new Run(
                yaml.text("from"),
                RunGroup.valueOf(group(yaml)),
                leaves,
                arrives,
                shortest,
                longest,
                new Span(seen.first(), seen.end()),
                yaml.evidence(),
                yaml.source(),
                yaml.texts("rows"));
    }

    private static String group(Yaml yaml) {
        List<String> groups = Words.names(RunGroup.class).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        String group = yaml.text("group");
        if (!groups.contains(group)) {
            throw yaml.refuse("`group: " + group + "` is not known" + Words.didYouMean(group, groups)
                    + "; write one of " + String.join(" ", groups));
        }
        return group.toUpperCase(Locale.ROOT);
    }

    private static Optional<Hours> runHours(Yaml yaml, String key) {
        String text = yaml.maybe(key).orElse("unknown");
        try {
            return text.equals("unknown") ? Optional.empty() : Optional.of(Hours.of(text));
        } catch (IllegalArgumentException wrong) {
            throw yaml.refuse("`" + key + "`: " + wrong.getMessage());
        }
    }

    private static Use use(Yaml yaml) {
        yaml.onlyKeys(Set.of("text", "evidence", "source", "rows"));
        return new Use(yaml.words("text"), evidenceOrUnverified(yaml), yaml.maybeSource(), yaml.texts("rows"));
    }
}
