package org.repatriation.service.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The names of the scenarios that show a clause at work. The service does not carry the features; where a list of them
 * is on the class path, each line names a clause and, after a space, one scenario.
 */
final class Scenarios {
    private static final String LIST = "/rulebook/scenarios.txt";

    private final Map<String, List<String>> byClause;

    private Scenarios(Map<String, List<String>> byClause) {
        this.byClause = byClause;
    }

    static Scenarios carried() {
        try (InputStream list = Scenarios.class.getResourceAsStream(LIST)) {
            return of(list == null ? "" : new String(list.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Scenarios of(String list) {
        return new Scenarios(list.lines()
                .map(line -> line.strip().split(" ", 2))
                .filter(words -> words.length == 2)
                .collect(Collectors.groupingBy(
                        words -> words[0], Collectors.mapping(words -> words[1], Collectors.toList()))));
    }

    List<String> of(String instrument, String clause) {
        return byClause.getOrDefault(instrument + "/" + clause, List.of());
    }
}
