package org.repatriation.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.repatriation.features.steps.Played;

/** Every feature says in Spanish what it says in English: the same facts are told, and the same answers looked for and got. */
class TwinsTest {
    private static final Map<String, FeatureFile> ENGLISH = features(false);
    private static final Map<String, FeatureFile> SPANISH = features(true);

    private static Map<String, FeatureFile> features(boolean spanish) {
        return FeatureFile.all().stream()
                .filter(feature -> feature.isSpanish() == spanish)
                .collect(Collectors.toMap(FeatureFile::clause, Function.identity(), (one, other) -> one, TreeMap::new));
    }

    @BeforeAll
    static void play() {
        OnceMore.play();
    }

    @Test
    void everyFeatureHasATwin() {
        assertThat(Stream.concat(
                        without(ENGLISH, SPANISH).map(feature -> feature + " is not there in Spanish"),
                        without(SPANISH, ENGLISH).map(feature -> feature + " is not there in English")))
                .as("features without a twin")
                .isEmpty();
    }

    private static Stream<String> without(Map<String, FeatureFile> all, Map<String, FeatureFile> others) {
        return all.entrySet().stream()
                .filter(feature -> !others.containsKey(feature.getKey()))
                .map(feature -> feature.getValue().path());
    }

    @Test
    void twinsHaveTheSameScenarios() {
        assertThat(different((english, spanish) -> firstDifference(english.shape(), spanish.shape())))
                .as("Spanish twins that are built otherwise")
                .isEmpty();
    }

    @Test
    void twinsTellTheSameAndAreAnsweredTheSame() {
        assertThat(different(TwinsTest::saidOtherwise))
                .as("Spanish twins that say something else")
                .isEmpty();
    }

    /** How two files differ; null where they do not. */
    private interface Difference {
        String between(FeatureFile english, FeatureFile spanish);
    }

    private static List<String> different(Difference difference) {
        List<String> found = new ArrayList<>();
        SPANISH.forEach((clause, spanish) -> {
            FeatureFile english = ENGLISH.get(clause);
            String between = english == null ? null : difference.between(english, spanish);
            if (between != null) {
                found.add(spanish.path() + ": " + between);
            }
        });
        return found;
    }

    private static String saidOtherwise(FeatureFile english, FeatureFile spanish) {
        List<Played.Scenario> original = List.copyOf(Played.of(english.path()));
        List<Played.Scenario> twin = List.copyOf(Played.of(spanish.path()));
        if (original.isEmpty()) {
            return "it was not played";
        }
        if (original.size() != twin.size()) {
            return original.size() + " scenarios were played in English and " + twin.size() + " in Spanish";
        }
        for (int i = 0; i < twin.size(); i++) {
            Played.Scenario one = original.get(i);
            Played.Scenario other = twin.get(i);
            for (String between : new String[] {
                what("what is told", firstDifference(lines(one.told()), lines(other.told()))),
                what("what is answered", firstDifference(lines(one.answered()), lines(other.answered()))),
                what("what is looked for", firstDifference(one.lookedFor(), other.lookedFor()))
            }) {
                if (between != null) {
                    return "\"" + other.title() + "\" differs in " + between;
                }
            }
        }
        return null;
    }

    private static String what(String what, String difference) {
        return difference == null ? null : what + ": " + difference;
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).toList();
    }

    private static String firstDifference(List<String> english, List<String> spanish) {
        for (int i = 0; i < Math.max(english.size(), spanish.size()); i++) {
            String one = i < english.size() ? english.get(i) : "nothing more";
            String other = i < spanish.size() ? spanish.get(i) : "nothing more";
            if (!one.equals(other)) {
                return "`" + one + "` in English, `" + other + "` in Spanish";
            }
        }
        return null;
    }
}
