package org.repatriation.rulebook;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.repatriation.rulebook.Instrument.Conflict;
import org.repatriation.rulebook.Instrument.NotComputable;
import org.repatriation.rulebook.Instrument.Unread;
import org.repatriation.rulebook.PortFile.Entry;
import org.repatriation.rulebook.PortFile.Position;
import org.repatriation.rulebook.PortFile.Run;
import org.repatriation.rulebook.PortFile.RunGroup;
import org.repatriation.rulebook.PortFile.Use;
import org.repatriation.vocabulary.Answer;
import org.repatriation.vocabulary.Because;
import org.repatriation.vocabulary.Evidence;
import org.repatriation.vocabulary.Port;

/** Reads the data files of a rulebook: instruments, ports, the directory and the calendars. */
final class DataFiles {
    private static final Set<String> REASONS = Set.of(
            "objective",
            "governance",
            "text-not-read",
            "superseded",
            "practice",
            "conflict",
            "not-verified",
            "outside-scope");
    private static final Set<String> HOLDING = Set.of("USA", "MEX");
    private static final Map<String, String> COUNTRIES =
            Map.of("us", "USA", "mx", "MEX", "gt", "GTM", "sv", "SLV", "hn", "HND", "ni", "NIC");

    private DataFiles() {}

    static Instrument instrument(String path, String folder, String text) {
        Yaml yaml = Yaml.read(path, text);
        yaml.onlyKeys(Set.of(
                "instrument",
                "kind",
                "title",
                "custody",
                "nationalities",
                "receiving",
                "area",
                "signed",
                "languages",
                "evidence",
                "source",
                "rows",
                "inForce",
                "supersedes",
                "antecedents",
                "unread",
                "notComputable",
                "conflicts"));
        if (!yaml.text("instrument").equals(folder)) {
            throw yaml.refuse("`instrument: " + yaml.text("instrument")
                    + "` is not the folder's name; write `instrument: " + folder + "`");
        }
        List<String> custody = yaml.texts("custody");
        if (custody.isEmpty() || !HOLDING.containsAll(custody)) {
            throw yaml.refuse("`custody` names the states that hold the persons; write `[ USA ]`, `[ MEX ]` or both");
        }
        countries(yaml, "nationalities");
        countries(yaml, "receiving");
        Map<String, NavigableMap<LocalDate, Answer>> inForce = new TreeMap<>();
        for (String party : yaml.part("inForce").keys()) {
            country(yaml, "inForce", party);
        }
        yaml.part("inForce").children().forEach((party, dates) -> inForce.put(party, validity(dates)));
        List<Because> antecedents = yaml.parts("antecedents").stream()
                .map(part -> new Because(part.text("en"), part.text("es")))
                .toList();
        return new Instrument(
                folder,
                kind(yaml),
                yaml.words("title"),
                Collections.unmodifiableSet(new LinkedHashSet<>(yaml.texts("custody"))),
                anyOr(yaml.texts("nationalities")),
                anyOr(yaml.texts("receiving")),
                yaml.maybeWords("area"),
                yaml.maybe("signed").orElse("unknown"),
                yaml.texts("languages"),
                yaml.evidence(),
                yaml.text("source"),
                yaml.texts("rows"),
                inForce,
                yaml.texts("supersedes"),
                antecedents,
                yaml.parts("unread").stream().map(DataFiles::unread).toList(),
                yaml.parts("notComputable").stream()
                        .map(DataFiles::notComputable)
                        .toList(),
                conflicts(yaml));
    }

    private static void countries(Yaml yaml, String key) {
        List<String> codes = yaml.texts(key);
        if (!codes.equals(List.of("any"))) {
            codes.forEach(code -> country(yaml, key, code));
        }
    }

    private static void country(Yaml yaml, String key, String code) {
        if (!Words.isCountry(code)) {
            throw yaml.refuse("`" + key + "`: `" + code
                    + "` is no country; write its three letters of ISO 3166-1, such as `MEX`");
        }
    }

    /** Days from one on until another, which must come later. */
    private static Span span(Yaml yaml, String from, String until) {
        Span span = new Span(
                yaml.maybeDate(from).orElse(LocalDate.MIN),
                yaml.maybeDate(until).orElse(LocalDate.MAX));
        if (!span.from().isBefore(span.until())) {
            throw yaml.refuse(
                    "`" + until + "` is not after `" + from + "`; it is the first day on which it no longer holds");
        }
        return span;
    }

    private static Instrument.Kind kind(Yaml yaml) {
        List<String> kinds = Words.names(Instrument.Kind.class).stream()
                .map(kind -> kind.toLowerCase(Locale.ROOT))
                .toList();
        String kind = yaml.text("kind");
        if (!kinds.contains(kind)) {
            throw yaml.refuse("`kind: " + kind + "` is not known" + Words.didYouMean(kind, kinds) + "; write one of "
                    + String.join(" ", kinds));
        }
        return Instrument.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
    }

    private static Set<String> anyOr(List<String> list) {
        return list.equals(List.of("any")) ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(list));
    }

    private static NavigableMap<LocalDate, Answer> validity(Yaml dates) {
        NavigableMap<LocalDate, Answer> validity = new TreeMap<>();
        for (String day : dates.keys()) {
            Answer answer = switch (dates.text(day)) {
                case "yes", "true" -> Answer.YES;
                case "no", "false" -> Answer.NO;
                case "unknown" -> Answer.UNKNOWN;
                default ->
                    throw dates.refuse("`" + day + ": " + dates.text(day) + "` is not known; write yes, no or unknown");
            };
            validity.put(dates.date("inForce", day), answer);
        }
        return validity;
    }

    private static Unread unread(Yaml yaml) {
        yaml.onlyKeys(Set.of(
                "chapter",
                "title",
                "about",
                "inForce",
                "until",
                "decidedBy",
                "evidence",
                "source",
                "rows",
                "because",
                "porque"));
        return new Unread(
                yaml.text("chapter"),
                yaml.words("title"),
                yaml.text("about"),
                span(yaml, "inForce", "until"),
                yaml.maybe("decidedBy"),
                yaml.evidence(),
                yaml.text("source"),
                yaml.texts("rows"),
                new Because(yaml.text("because"), yaml.text("porque")));
    }

    private static NotComputable notComputable(Yaml yaml) {
        yaml.onlyKeys(Set.of("clause", "title", "reason", "note", "evidence", "source", "rows"));
        String reason = yaml.text("reason");
        if (!REASONS.contains(reason)) {
            throw yaml.refuse(
                    "`reason: " + reason + "` is not known" + Words.didYouMean(reason, REASONS) + "; write one of "
                            + String.join(" ", REASONS.stream().sorted().toList()));
        }
        return new NotComputable(
                yaml.text("clause"),
                yaml.words("title"),
                reason,
                yaml.maybeWords("note"),
                yaml.text("evidence").equals("UNVERIFIED") ? Evidence.INFERENCE : yaml.evidence(),
                yaml.maybe("source").orElse(""),
                yaml.texts("rows"));
    }

    private static List<Conflict> conflicts(Yaml yaml) {
        return yaml.parts("conflicts").stream()
                .map(part -> {
                    part.onlyKeys(Set.of("about", "rows", "note"));
                    return new Conflict(part.words("about"), part.texts("rows"), part.words("note"));
                })
                .toList();
    }

    static PortFile port(String path, String name, String text) {
        Yaml yaml = Yaml.read(path, text);
        yaml.onlyKeys(Set.of(
                "port",
                "country",
                "region",
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
        Map<String, String> crossing = new LinkedHashMap<>();
        Yaml sides = yaml.part("crossing");
        sides.keys().forEach(side -> crossing.put(side, sides.text(side)));
        return new PortFile(
                new Port(name, yaml.text("country"), yaml.text("region")),
                crossing,
                zones,
                yaml.has("position") ? Optional.of(position(yaml.part("position"))) : Optional.empty(),
                yaml.maybeWords("confirm"),
                hours(yaml.part("hours")),
                yaml.parts("runs").stream().map(DataFiles::run).toList(),
                yaml.maybeWords("receives"),
                yaml.parts("uses").stream().map(DataFiles::use).toList(),
                conflicts(yaml),
                yaml.texts("rows"));
    }

    private static Position position(Yaml yaml) {
        yaml.onlyKeys(Set.of("lat", "lon", "evidence", "source"));
        try {
            return new Position(
                    Double.parseDouble(yaml.text("lat")), Double.parseDouble(yaml.text("lon")), yaml.text("evidence"));
        } catch (NumberFormatException none) {
            throw yaml.refuse("`lat` and `lon` are decimal degrees, such as 14.68 and -92.15");
        }
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
            zones.put(side, zone(part, part.text(side)));
        }
        if (zones.isEmpty()) {
            throw part.refuse(
                    "no clock is named; write the receiving side first, as in `{ mx: America/Matamoros, us: America/Chicago }`");
        }
        return zones;
    }

    private static ZoneId zone(Yaml yaml, String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException none) {
            throw yaml.refuse("`" + name + "` is not a time zone; write an IANA name such as America/Matamoros");
        }
    }

    private static NavigableMap<LocalDate, Entry> hours(Yaml yaml) {
        NavigableMap<LocalDate, Entry> entries = new TreeMap<>();
        for (String day : yaml.keys()) {
            Yaml entry = yaml.part(day);
            entries.put(yaml.date("hours", day), entry(entry, day));
        }
        if (entries.isEmpty()) {
            throw yaml.refuse(
                    "no hours are given; write an entry with its first day, and `unknown` where nobody has read them");
        }
        LocalDate practiceUntil = null;
        for (Map.Entry<LocalDate, Entry> dated : entries.entrySet()) {
            if (practiceUntil != null && dated.getKey().isAfter(practiceUntil)) {
                throw yaml.refuse(
                        "a practice holds to the end of the year in which it was last seen; add an entry from "
                                + practiceUntil + " with `unknown`");
            }
            practiceUntil = practiceEnd(yaml, dated.getValue());
        }
        if (practiceUntil != null) {
            throw yaml.refuse("a practice holds to the end of the year in which it was last seen; add an entry from "
                    + practiceUntil + " with `unknown`");
        }
        return entries;
    }

    private static LocalDate practiceEnd(Yaml yaml, Entry entry) {
        if (!entry.basis().equals(Optional.of("practice"))) {
            return null;
        }
        String seen = entry.seen()
                .orElseThrow(() -> yaml.refuse(
                        "hours by practice say when it was seen; write for instance `seen: 2015-04/2020-03`"));
        LocalDate last = Yaml.lastDay(seen.substring(seen.indexOf('/') + 1))
                .orElseThrow(() -> yaml.refuse(
                        "`seen: " + seen + "` is not a time of sighting; write for instance `2015-04/2020-03`"));
        return LocalDate.of(last.getYear() + 1, 1, 1);
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
                yaml.maybe("source"));
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
        String seen = yaml.text("seen");
        LocalDate from = yaml.date("seen", seen.split("/")[0]);
        LocalDate last = Yaml.lastDay(seen.substring(seen.indexOf('/') + 1))
                .orElseThrow(() -> yaml.refuse(
                        "`seen: " + seen + "` is not a time of sighting; write for instance `2014-09/2015-01`"));
        if (shortest.isNegative() || shortest.compareTo(longest) > 0) {
            throw yaml.refuse(
                    "`takes: " + takes + "` is not a duration; write the shortest and the longest, as in PT10H/PT14H");
        }
        if (last.isBefore(from)) {
            throw yaml.refuse(
                    "`seen: " + seen + "` ends before it begins; write the first sighting, a slash and the last");
        }
        return new Run(
                yaml.text("from"),
                RunGroup.valueOf(group(yaml)),
                leaves,
                arrives,
                shortest,
                longest,
                new Span(from, LocalDate.of(last.getYear() + 1, 1, 1)),
                yaml.evidence(),
                yaml.text("source"),
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
        return new Use(yaml.words("text"), yaml.text("evidence"), yaml.maybe("source"), yaml.texts("rows"));
    }

    static List<Place> places(String path, String text) {
        Yaml yaml = Yaml.read(path, text);
        yaml.onlyKeys(Set.of("places", "offices"));
        List<Place> places = new ArrayList<>();
        if (yaml.has("places")) {
            yaml.part("places").children().forEach((id, part) -> {
                part.onlyKeys(Set.of("country", "region", "zone", "name", "rows", "position"));
                places.add(new Place(
                        id,
                        part.text("country"),
                        part.text("region"),
                        zone(part, part.text("zone")),
                        part.words("name")));
            });
        }
        return places;
    }

    static List<Office> offices(String path, String text) {
        return Yaml.read(path, text).parts("offices").stream()
                .map(part -> {
                    Map<String, String> details = new TreeMap<>();
                    for (String key : part.keys()) {
                        if (!Set.of("id", "kind", "place", "region", "name", "evidence", "source", "rows")
                                .contains(key)) {
                            details.put(key, part.details(key));
                        }
                    }
                    return new Office(
                            part.text("id"),
                            part.text("kind"),
                            part.maybe("place"),
                            part.maybe("region"),
                            part.words("name"),
                            details,
                            part.evidence(),
                            part.text("source"),
                            part.texts("rows"));
                })
                .toList();
    }

    static Calendar calendar(String path, String name, String text) {
        Yaml yaml = Yaml.read(path, text);
        yaml.onlyKeys(Set.of("calendar", "country", "source", "evidence", "holidays", "note"));
        if (!yaml.text("calendar").equals(name)) {
            throw yaml.refuse(
                    "`calendar: " + yaml.text("calendar") + "` is not the file's name; write `calendar: " + name + "`");
        }
        List<Calendar.Holiday> holidays = new ArrayList<>();
        for (Yaml part : yaml.parts("holidays")) {
            part.onlyKeys(Set.of("name", "rule", "from", "until", "evidence", "source"));
            try {
                holidays.add(new Calendar.Holiday(part.words("name"), part.text("rule"), span(part, "from", "until")));
            } catch (IllegalArgumentException wrong) {
                throw part.refuse(wrong.getMessage());
            }
        }
        return new Calendar(name, yaml.text("country"), holidays);
    }
}
