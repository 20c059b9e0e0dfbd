package org.repatriation.features;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A feature file.
 *
 * @param path from the folder of the features, such as {@code lar-2016/common-3.feature}
 */
record FeatureFile(String path, String text) {
    private static final Pattern TAG = Pattern.compile("@((?!decision/)\\S+/\\S+)");
    private static final Pattern SCENARIO =
            Pattern.compile("(?m)^\\s*(?:Scenario|Scenario Outline|Escenario|Esquema del escenario): *(.*)$");
    private static final Pattern STEP =
            Pattern.compile("(?:Given|When|Then|And|But|Dad[oa]s?|Cuando|Entonces|Y|E|Pero) .*");
    private static final Pattern NUMBER = Pattern.compile("^\\[(\\d+[a-z]?)] ");

    /** Every feature file, in the order of their paths. */
    static List<FeatureFile> all() {
        Path folder = Path.of(System.getProperty("basedir", "."));
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".feature"))
                    .map(path ->
                            new FeatureFile(folder.relativize(path).toString().replace('\\', '/'), read(path)))
                    .filter(file ->
                            !file.path().startsWith("target/") && !file.path().startsWith("src/"))
                    .sorted((one, other) -> one.path().compareTo(other.path()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether it documents one clause, and not what cuts across. */
    boolean ofClause() {
        return !path.startsWith("decision/");
    }

    boolean isSpanish() {
        return path.endsWith(".es.feature");
    }

    /** The citation that the path is. */
    String clause() {
        return path.replaceAll("(\\.es)?\\.feature$", "");
    }

    /** The tags of the whole file that look like a clause. */
    List<String> clauseTags() {
        String head = text.split("(?m)^\\s*(Feature|Característica):", 2)[0];
        return TAG.matcher(head).results().map(found -> found.group(1)).toList();
    }

    /** The titles of its scenarios. */
    List<String> scenarios() {
        return SCENARIO.matcher(text)
                .results()
                .map(found -> found.group(1).strip())
                .toList();
    }

    /** Of each scenario the number, how many sentences it has, and how many rows each table of its examples. */
    List<String> shape() {
        return Pattern.compile("(?m)^(?=\\s*(?:Scenario|Scenario Outline|Escenario|Esquema del escenario): )")
                .splitAsStream(text)
                .skip(1)
                .map(FeatureFile::shape)
                .toList();
    }

    private static String shape(String scenario) {
        List<String> lines = scenario.lines()
                .map(String::strip)
                .takeWhile(line -> !line.matches("(?:Rule|Regla):.*"))
                .toList();
        Matcher number = NUMBER.matcher(lines.get(0).replaceFirst("^[^:]*: *", ""));
        List<Integer> rows = new ArrayList<>();
        for (String line : lines) {
            if (line.matches("(?:Examples|Ejemplos):.*")) {
                rows.add(-1);
            } else if (line.startsWith("|") && !rows.isEmpty()) {
                rows.set(rows.size() - 1, rows.get(rows.size() - 1) + 1);
            }
        }
        return (number.find() ? "[" + number.group(1) + "]" : lines.get(0))
                + " with "
                + lines.stream().filter(line -> STEP.matcher(line).matches()).count() + " sentences"
                + (rows.isEmpty() ? "" : " and examples of " + rows + " rows");
    }

    /** The bracketed numbers of its scenarios, where they have one. */
    List<String> numbers() {
        return scenarios().stream()
                .flatMap(title -> NUMBER.matcher(title).results())
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
