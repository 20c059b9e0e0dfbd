package org.repatriation.rulebook;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the directory: places of custody, and whom one can tell, ask or go to. */
final class DirectoryReader {
    private static final Set<String> HOLDING = Set.of("USA", "MEX");
    private static final Set<String> KINDS = Set.of(
            "agency",
            "beta-group",
            "complaint-channel",
            "consulate",
            "inm-office",
            "labour-help",
            "reception-centre",
            "shelter",
            "station",
            "us-office");
    private static final Set<String> FIXED =
            Set.of("id", "kind", "place", "region", "name", "evidence", "source", "rows");
    private static final Set<String> DETAILS = Set.of(
            "port",
            "of",
            "whom",
            "since",
            "until",
            "arrivals",
            "note",
            "capacity",
            "areas",
            "services",
            "squareMetres",
            "subOffice");

    private DirectoryReader() {}

    static List<Place> places(String path, String text) {
        Yaml yaml = Yaml.read(path, text);
        yaml.onlyKeys(Set.of("places", "offices"));
        List<Place> places = new ArrayList<>();
        if (yaml.has("places")) {
            yaml.part("places").children().forEach((id, part) -> places.add(place(id, part)));
        }
        return places;
    }

    private static Place place(String id, Yaml yaml) {
        yaml.onlyKeys(Set.of("country", "region", "zone", "name", "rows"));
        checkId(yaml, id);
        String country = yaml.text("country");
        if (!country.equals("any") && !HOLDING.contains(country)) {
            throw yaml.refuse("`country: " + country + "` holds nobody; write `USA`, `MEX` or `any`");
        }
        return new Place(id, country, yaml.text("region"), zone(yaml, country), yaml.words("name"), yaml.texts("rows"));
    }

    private static ZoneId zone(Yaml yaml, String country) {
        String name = yaml.text("zone");
        if (country.equals("any") && name.equals("UTC")) {
            return ZoneId.of(name);
        }
        ZoneId zone = yaml.zone(name);
        if (!Clocks.ofCustody().contains(name)) {
            throw yaml.refuse("`" + name + "` is not kept where people are held; write one of "
                    + String.join(" ", Clocks.ofCustody()));
        }
        return zone;
    }

    private static void checkId(Yaml yaml, String id) {
        if (!Yaml.isId(id)) {
            throw yaml.refuse("`" + id + "` is no name; write lower case with hyphens, as in `el-paso`");
        }
    }

    static List<Office> offices(String path, String text) {
        Set<String> ids = new HashSet<>();
        List<Office> offices = new ArrayList<>();
        for (Yaml part : Yaml.read(path, text).parts("offices")) {
            Office office = office(part);
            if (!ids.add(office.id())) {
                throw part.refuse("the office `" + office.id() + "` stands above already; write it once");
            }
            offices.add(office);
        }
        return offices;
    }

    private static Office office(Yaml yaml) {
        checkId(yaml, yaml.text("id"));
        if (yaml.has("of")) {
            yaml.country("of", Set.of());
        }
        if (yaml.has("whom")) {
            yaml.code("whom", Vocabulary.TOLD);
        }
        Optional<LocalDate> opened =
                yaml.maybe("since").equals(Optional.of(Office.UNKNOWN)) ? Optional.empty() : yaml.maybeDate("since");
        Optional<LocalDate> closed = yaml.maybeDate("until");
        closed.filter(end -> !opened.orElse(LocalDate.MIN).isBefore(end)).ifPresent(end -> {
            throw yaml.refuse("`until` is not after `since`; it is the first day on which nobody is there any more");
        });
        if (yaml.has("arrivals")) {
            yaml.code("arrivals", Set.of("LAND", "AIR"));
        }
        return new Office(
                yaml.text("id"),
                yaml.code("kind", KINDS),
                yaml.maybe("place"),
                yaml.maybe("region"),
                yaml.words("name"),
                details(yaml),
                opened,
                closed,
                yaml.evidence(),
                yaml.source(),
                yaml.texts("rows"));
    }

    /** What else is said of an office; its keys are free, but none may be a misspelt one. */
    private static Map<String, String> details(Yaml yaml) {
        Set<String> known = new TreeSet<>(FIXED);
        known.addAll(DETAILS);
        Map<String, String> details = new TreeMap<>();
        for (String key : yaml.keys()) {
            if (FIXED.contains(key)) {
                continue;
            }
            if (!DETAILS.contains(key)) {
                NearestWord.to(key, known).ifPresent(near -> {
                    throw yaml.refuse("`" + key + "` is not known here (did you mean `" + near
                            + "`?); write it so, or choose another word");
                });
            }
            details.put(key, yaml.details(key));
        }
        return details;
    }
}
