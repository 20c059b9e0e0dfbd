package org.repatriation.service.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of the scenarios that show a clause at work, in English and Spanish, from the lines of the features that begin
 * with a tag or with the word for a scenario: a tag names the clause, and the scenarios after it are its own.
 */
final class Scenarios {
    private static final String LIST = "/rulebook/scenarios.txt";

    private final Map<String, List<String>> english = new HashMap<>();
    private final Map<String, List<String>> spanish = new HashMap<>();

    private Scenarios() {}

    static Scenarios carried() {
        try (InputStream list = Scenarios.class.getResourceAsStream(LIST)) {
            return of(list == null ? "" : new String(list.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Scenarios of(String lines) {
        Scenarios scenarios = new Scenarios();
        String clause = "";
        for (String line : lines.lines().map(String::strip).toList()) {
            if (line.startsWith("@")) {
                clause = line.substring(1);
            } else if (line.contains(": ")) {
                Map<String, List<String>> language =
                        line.startsWith("Scenario") ? scenarios.english : scenarios.spanish;
                language.computeIfAbsent(clause, name -> new ArrayList<>())
                        .add(line.substring(line.indexOf(": ") + 2).strip());
            }
        }
        return scenarios;
    }

    List<String> inEnglish(String instrument, String clause) {
        return english.getOrDefault(instrument + "/" + clause, List.of());
    }

    List<String> inSpanish(String instrument, String clause) {
        return spanish.getOrDefault(instrument + "/" + clause, List.of());
    }
}
