package org.repatriation.rulebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.repatriation.rulebook.Register.Destination;
import org.repatriation.vocabulary.Because;

/** Reads the register of rows, and checks that each of them went somewhere and that none is cited which it lacks. */
final class RegisterReader {
    private static final int LONGEST_TOPIC = 100;

    private final Map<String, Line> lines = new LinkedHashMap<>();
    private boolean present;

    /** A row as its file has it; with a reason where it bears on nothing. */
    private record Line(String id, String sheet, Because topic, Optional<String> reason, String file, String place) {}

    void read(String path, String sheet, String text) {
        present = true;
        Yaml yaml = Yaml.read(path, text);
        yaml.onlyKeys(Set.of("rows"));
        yaml.part("rows").children().forEach((id, part) -> {
            Line other = lines.putIfAbsent(id, line(id, sheet, path, part));
            if (other != null) {
                throw part.refuse("this row stands in `" + other.file() + "` too; write it once");
            }
        });
    }

    private static Line line(String id, String sheet, String path, Yaml yaml) {
        yaml.onlyKeys(Set.of("en", "es", "bearsOn", "reason"));
        if (yaml.has("bearsOn") && !yaml.text("bearsOn").equals("nothing")) {
            throw yaml.refuse("`bearsOn: " + yaml.text("bearsOn")
                    + "` is not known; write `bearsOn: nothing`, or cite the row where it went");
        }
        if (yaml.has("reason") && !yaml.has("bearsOn")) {
            throw yaml.refuse("`reason` says why a row bears on nothing; write `bearsOn: nothing` too, or delete it");
        }
        Optional<String> reason =
                yaml.has("bearsOn") ? Optional.of(yaml.code("reason", InstrumentReader.REASONS)) : Optional.empty();
        Because topic = new Because(topic(yaml, "en"), topic(yaml, "es"));
        return new Line(id, sheet, topic, reason, path, yaml.place());
    }

    private static String topic(Yaml yaml, String language) {
        String topic = yaml.text(language);
        if (topic.length() > LONGEST_TOPIC) {
            throw yaml.refuse("`" + language + "` is longer than " + LONGEST_TOPIC
                    + " characters; say in a few words what the row is about");
        }
        return topic;
    }

    /** What is wrong between the register and the files that cite it; nothing where there is no register. */
    List<Mistake> check(List<Citation> citations) {
        if (!present) {
            return List.of();
        }
        List<Mistake> mistakes = new ArrayList<>();
        citations.stream()
                .filter(citation -> !lines.containsKey(citation.row()))
                .map(citation -> new Mistake(
                        citation.place(),
                        "the row `" + citation.row() + "` stands in no file of the register"
                                + Words.didYouMean(citation.row(), lines.keySet())
                                + "; write it in `rules/register`, or cite one that stands there"))
                .distinct()
                .forEach(mistakes::add);
        Map<String, List<Citation>> byRow = byRow(citations);
        for (Line line : lines.values()) {
            List<Citation> citing = byRow.getOrDefault(line.id(), List.of());
            if (line.reason().isEmpty() && citing.isEmpty()) {
                mistakes.add(new Mistake(
                        line.place(),
                        "no file cites this row; cite it where it went, or write `bearsOn: nothing` and a `reason`"));
            }
            if (line.reason().isPresent() && !citing.isEmpty()) {
                mistakes.add(new Mistake(
                        line.place(),
                        "the row bears on nothing, but `" + citing.get(0).at()
                                + "` cites it; delete `bearsOn` and `reason`, or take the row out there"));
            }
        }
        return mistakes;
    }

    Register register(List<Citation> citations) {
        Map<String, List<Citation>> byRow = byRow(citations);
        return new Register(lines.values().stream()
                .map(line -> row(line, byRow.getOrDefault(line.id(), List.of())))
                .toList());
    }

    private static Map<String, List<Citation>> byRow(List<Citation> citations) {
        return citations.stream().collect(Collectors.groupingBy(Citation::row));
    }

    private static Register.Row row(Line line, List<Citation> citing) {
        Set<Destination> destinations = EnumSet.noneOf(Destination.class);
        SortedSet<String> clauses = new TreeSet<>();
        SortedSet<String> places = new TreeSet<>();
        SortedSet<String> reasons = new TreeSet<>();
        line.reason().ifPresent(reason -> {
            destinations.add(Destination.NOTHING);
            reasons.add(reason);
        });
        for (Citation citation : citing) {
            destinations.add(citation.destination());
            (citation.byClause() ? clauses : places).add(citation.at());
            citation.reason().ifPresent(reasons::add);
        }
        return new Register.Row(
                line.id(),
                line.sheet(),
                line.topic(),
                Collections.unmodifiableSet(destinations),
                Collections.unmodifiableSortedSet(clauses),
                Collections.unmodifiableSortedSet(places),
                Collections.unmodifiableSortedSet(reasons));
    }
}
