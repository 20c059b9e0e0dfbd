package org.repatriation.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.repatriation.Generated;
import org.repatriation.Sketch;
import org.repatriation.TheRulebook;
import org.repatriation.benchmark.RealCases;
import org.repatriation.rulebook.Rule;
import org.repatriation.rulebook.Rulebook;

/** What is written by hand beside the engine finds the same, for the same reasons; else its speed would say nothing. */
class ByHandAgreementTest {
    private static final Rulebook PART = PartOfRulebook.of(TheRulebook.rulebook());
    private static final List<Sketch> SKETCHES = sketches();
    private static final Set<String> DECIDED_BY_A_LAW = Set.of("lar-2016/child-annex");
    private static final String MEETS_EVERYBODY = "a detained person is told of the right to their consulate";

    /** Persons whom the United States hold, on any day and around each day on which something begins or ends. */
    private static List<Sketch> sketches() {
        List<Sketch> sketches = new ArrayList<>();
        for (long seed = 0; seed < 2_000; seed++) {
            sketches.add(Generated.sketch(seed));
        }
        List<LocalDate> days = List.of(
                LocalDate.of(2004, 2, 20),
                LocalDate.of(2009, 3, 23),
                LocalDate.of(2016, 1, 23),
                LocalDate.of(2016, 2, 23),
                LocalDate.of(2016, 2, 24),
                LocalDate.of(2021, 1, 1));
        for (long seed = 2_000; seed < 4_000; seed++) {
            Sketch sketch = Generated.sketch(seed);
            LocalDate day = days.get((int) (seed % days.size())).plusDays(seed / 10 % 3 - 1);
            sketch.readyAt = day.atTime(LocalTime.NOON).atOffset(sketch.readyAt.getOffset());
            sketches.add(sketch);
        }
        sketches.removeIf(sketch -> !sketch.country.equals("USA"));
        return sketches;
    }

    private static List<String> differences(List<Told> byHand, List<Told> byEngine) {
        List<Told> onlyByHand = new ArrayList<>(byHand);
        List<String> differences = new ArrayList<>();
        for (Told told : byEngine) {
            if (!onlyByHand.remove(told)) {
                differences.add("only by the engine: " + told);
            }
        }
        onlyByHand.forEach(told -> differences.add("only by hand: " + told));
        return differences;
    }

    @Test
    void bothFindTheSameForTheSameReasons() {
        ByHand byHand = new ByHand(PART);
        ByEngine byEngine = new ByEngine(PART);
        assertThat(SKETCHES).hasSizeGreaterThan(1_800);
        for (Sketch sketch : SKETCHES) {
            Case facts = sketch.facts(PART);
            assertThat(differences(byHand.find(facts), byEngine.find(facts)))
                    .as("%s", sketch)
                    .isEmpty();
        }
        for (Case facts : new RealCases(PART).mixed(1_000)) {
            if (facts.custody().country().equals("USA")) {
                assertThat(differences(byHand.find(facts), byEngine.find(facts)))
                        .isEmpty();
            }
        }
    }

    @Test
    void everyRuleMeetsSomebodyAndNotEverybody() {
        ByHand byHand = new ByHand(PART);
        Map<List<Object>, Rule> rules = new HashMap<>();
        PART.rules().forEach(rule -> rules.put(List.of(rule.clause(), rule.effect(), rule.because()), rule));
        assertThat(rules).hasSameSizeAs(PART.rules());
        Map<Rule, Integer> persons = new HashMap<>();
        int all = 0;
        for (Sketch sketch : SKETCHES) {
            Case facts = sketch.facts(PART);
            Set<List<Object>> met = new HashSet<>();
            for (Told told : byHand.find(facts)) {
                Determination.Standing reason = told.reason();
                Rule rule = rules.get(List.of(reason.clause(), reason.effect(), reason.because()));
                if (met.add(List.of(rule, told.person()))) {
                    persons.merge(rule, 1, Integer::sum);
                }
            }
            all += facts.members().size();
        }
        Set<String> never = new TreeSet<>();
        Set<String> always = new TreeSet<>();
        for (Rule rule : PART.rules()) {
            int count = persons.getOrDefault(rule, 0);
            if (count == 0) {
                never.add(rule.clause());
            } else if (count == all) {
                always.add(rule.name());
            }
        }
        assertThat(never).isEqualTo(DECIDED_BY_A_LAW);
        assertThat(always).singleElement().asString().contains(MEETS_EVERYBODY);
    }

    @Test
    void aChangeOfAConditionOfADateOrOfAReasonIsNoticed() {
        assertThat(differAfter(2020, "lar-2016/common-9", "reunited == Answer.NO", "reunited == Answer.YES"))
                .isTrue();
        assertThat(differAfter(2009, "usc-8/section-1232-a-2-a", "\"2009-03-23\"", "\"2009-03-24\""))
                .isTrue();
        assertThat(differAfter(2020, "vccr-1963/article-37-b", "seems to be needed", "may be needed"))
                .isTrue();
        assertThat(differAfter(2020, "lar-2016/common-9", "reunited == Answer.NO", "reunited == Answer.NO"))
                .isFalse();
    }

    private static boolean differAfter(int year, String clause, String words, String others) {
        String path = "instruments/" + clause + ".drl";
        SortedMap<String, String> files = new TreeMap<>(PART.files());
        assertThat(files.get(path)).contains(words);
        files.put(path, files.get(path).replace(words, others));
        ByEngine changed = new ByEngine(Rulebook.of(files));
        ByHand byHand = new ByHand(PART);
        return SKETCHES.stream()
                .map(sketch -> sketch.facts(PART))
                .filter(facts -> facts.asOf().getYear() == year)
                .anyMatch(facts ->
                        !differences(byHand.find(facts), changed.find(facts)).isEmpty());
    }
}
