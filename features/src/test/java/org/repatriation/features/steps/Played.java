package org.repatriation.features.steps;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What each scenario that was played in process told, what was answered, and what was looked for in the answer. */
public final class Played {
    private static final Pattern PATH = Pattern.compile("[^/:]+/[^/]+\\.feature$");
    private static final Map<String, Map<Integer, Scenario>> FEATURES = new TreeMap<>();

    private Played() {}

    /**
     * One scenario, or one row of its examples, in words that are the same in both languages.
     *
     * @param title its title, with what the row puts into it
     * @param told the facts, as they were sent
     * @param answered the answer
     * @param lookedFor what the sentences look for in the answer, in their order
     */
    public record Scenario(String title, String told, String answered, List<String> lookedFor) {}

    /** The scenarios of a feature, in the order of their lines; none where it was not played. */
    public static Collection<Scenario> of(String path) {
        return FEATURES.getOrDefault(path, Map.of()).values();
    }

    /** Remembers the scenario that was just played. */
    public static void remember(URI feature, int line, String title) {
        Matcher path = PATH.matcher(feature.toString());
        if (path.find()) {
            Scene scene = Scene.current();
            FEATURES.computeIfAbsent(path.group(), none -> new TreeMap<>())
                    .put(line, new Scenario(title, scene.told(), scene.answered(), List.copyOf(scene.checks())));
        }
    }
}
