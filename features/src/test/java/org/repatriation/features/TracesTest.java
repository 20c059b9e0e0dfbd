package org.repatriation.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.repatriation.features.steps.Rules;
import org.repatriation.features.steps.Stood;
import org.repatriation.rulebook.Rule;

/** One string traces a clause: its file, its rules, its feature, its tag, its scenarios. Each failure lists all that is missing. */
class TracesTest {
    private static final List<FeatureFile> FEATURES = FeatureFile.all();

    /** The clauses that have a rule file. */
    private static final Set<String> FILES = Rules.rulebook().files().keySet().stream()
            .filter(path -> path.endsWith(".drl"))
            .map(path -> path.substring("instruments/".length(), path.length() - ".drl".length()))
            .collect(Collectors.toCollection(TreeSet::new));

    /** The clauses of the catalogue; chapters that nobody has read are among them. */
    private static final Set<String> CATALOGUE =
            Rules.rulebook().rules().stream().map(Rule::clause).collect(Collectors.toCollection(TreeSet::new));

    @BeforeAll
    static void play() {
        OnceMore.play();
    }

    @Test
    void everyClauseWithAFileIsInTheCatalogue() {
        assertThat(without(FILES, CATALOGUE))
                .as("rule files whose clause is not in the catalogue")
                .isEmpty();
    }

    @Test
    void everyClauseOfTheCatalogueHasAFileOrIsAnUnreadChapter() {
        Set<String> unread = Rules.rulebook().rules().stream()
                .filter(rule -> rule.gap().isPresent())
                .map(Rule::clause)
                .collect(Collectors.toSet());
        assertThat(without(without(CATALOGUE, FILES), unread))
                .as("clauses of the catalogue without a rule file")
                .isEmpty();
    }

    @Test
    void everyClauseHasAFeature() {
        Set<String> features = FEATURES.stream()
                .filter(feature -> !feature.isSpanish())
                .map(FeatureFile::clause)
                .collect(Collectors.toSet());
        assertThat(without(FILES, features)).as("clauses without a feature").isEmpty();
    }

    @Test
    void everyFeatureOfAClauseIsTaggedAsItsPath() {
        assertThat(FEATURES.stream()
                        .filter(FeatureFile::ofClause)
                        .filter(feature -> !feature.clauseTags().equals(List.of(feature.clause())))
                        .map(feature -> feature.path() + " is tagged " + feature.clauseTags()))
                .as("features whose tag differs from their path")
                .isEmpty();
    }

    @Test
    void everyTagIsAClause() {
        assertThat(FEATURES.stream()
                        .flatMap(feature -> feature.clauseTags().stream()
                                .filter(tag -> !CATALOGUE.contains(tag))
                                .map(tag -> feature.path() + " is tagged " + tag)))
                .as("tags that are no clause")
                .isEmpty();
    }

    @Test
    void everyRuleStandsInAScenario() {
        assertThat(Rules.rulebook().rules().stream()
                        .filter(rule -> !Stood.rules().contains(rule.name()) && !alwaysDecided(rule))
                        .map(rule -> rule.clause() + " " + rule.effect() + ": " + rule.name()))
                .as("rules that stand in no scenario")
                .isEmpty();
    }

    /** An unread chapter refers nobody while a clause that was read decides, which may be so on each of its days. */
    private static boolean alwaysDecided(Rule rule) {
        return rule.decidedBy().map(Rules.rulebook()::clause).orElse(List.of()).stream()
                .anyMatch(deciding -> deciding.inForce().holdsOn(rule.inForce().from())
                        && !deciding.inForce().until().isBefore(rule.inForce().until()));
    }

    @Test
    void ofEveryClauseAScenarioSaysThatItDoesNotStand() {
        assertThat(without(FILES, Stood.denied()))
                .as("clauses of which no scenario says that they do not stand")
                .isEmpty();
    }

    @Test
    void everyScenarioHasANumberOfItsOwn() {
        assertThat(FEATURES.stream()
                        .filter(feature ->
                                feature.numbers().size() != feature.scenarios().size()
                                        || new HashSet<>(feature.numbers()).size()
                                                != feature.numbers().size())
                        .map(FeatureFile::path))
                .as("features with scenarios that have no number, or the same")
                .isEmpty();
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
