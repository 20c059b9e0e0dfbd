package org.repatriation.bulk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.service.api.model.RulebookRef;
import org.repatriation.service.batch.LineDecisions;
import tools.jackson.databind.json.JsonMapper;

/** Decides cases by two rulebooks, and says which answers change. */
final class Comparing {
    private static final String SAME = "same";
    private static final String CHANGED = "changed";

    private final Work work;
    private final Rulebook before;
    private final Rulebook after;

    Comparing(Work work, Rulebook before, Rulebook after) {
        this.work = work;
        this.before = before;
        this.after = after;
    }

    /** Compares all cases, and gives 0. */
    int run() throws IOException {
        if (before.id().equals(after.id())) {
            throw new BulkRefused("Both rulebooks are `" + before.id()
                    + "`, so nothing can change; name the folder of the changed one with `--changed=`.");
        }
        Input cases = work.cases();
        Decider first = work.decider(before);
        Decider second = work.decider(after);
        Counts answers = work.counts(List.of(SAME, CHANGED));
        Counts outcomes = work.counts(transitions());
        String ofFirst = reference(before);
        String ofSecond = reference(after);
        JavaRDD<Row> changed = cases.lines()
                .mapPartitions(lines -> new InBundles<>(lines, line -> line, bundle -> {
                    List<LineDecisions.Answered> was = first.answer(bundle);
                    List<LineDecisions.Answered> is = second.answer(bundle);
                    List<Row> rows = new ArrayList<>();
                    for (int i = 0; i < bundle.size(); i++) {
                        String wasWritten = new String(was.get(i).written(), StandardCharsets.UTF_8);
                        String isWritten = new String(is.get(i).written(), StandardCharsets.UTF_8);
                        String wasCalled = Counts.word(was.get(i).outcome());
                        String isCalled = Counts.word(is.get(i).outcome());
                        boolean same = wasWritten.replace(ofFirst, ofSecond).equals(isWritten);
                        answers.add(same ? SAME : CHANGED);
                        outcomes.add(transition(wasCalled, isCalled));
                        if (!same) {
                            rows.add(RowFactory.create(
                                    bundle.get(i).number(), wasCalled, isCalled, wasWritten, isWritten));
                        }
                    }
                    return rows;
                }));
        work.write(
                work.table(changed, "outcomeBefore", "outcomeAfter", "before", "after"),
                functions.concat(
                        functions.lit("{\"line\":"),
                        functions.col("line"),
                        functions.lit(",\"outcomeBefore\":\""),
                        functions.col("outcomeBefore"),
                        functions.lit("\",\"outcomeAfter\":\""),
                        functions.col("outcomeAfter"),
                        functions.lit("\",\"before\":"),
                        functions.col("before"),
                        functions.lit(",\"after\":"),
                        functions.col("after"),
                        functions.lit("}")));
        answers.check(cases.count());
        outcomes.check(cases.count());
        summarise(answers, outcomes);
        return 0;
    }

    /** How every decision names its rulebook; the rest of two answers can be the same to the byte. */
    private static String reference(Rulebook rulebook) {
        return JsonMapper.shared().writeValueAsString(new RulebookRef(rulebook.id(), rulebook.label()));
    }

    private static List<String> transitions() {
        return Counts.ofLines().stream()
                .flatMap(from -> Counts.ofLines().stream().map(to -> transition(from, to)))
                .toList();
    }

    private static String transition(String from, String to) {
        return from + " to " + to;
    }

    private void summarise(Counts answers, Counts outcomes) throws IOException {
        Map<String, Map<String, Long>> table = new LinkedHashMap<>();
        long moved = 0;
        for (String from : Counts.ofLines()) {
            Map<String, Long> row = new LinkedHashMap<>();
            for (String to : Counts.ofLines()) {
                long count = outcomes.of(transition(from, to));
                row.put(to, count);
                moved += from.equals(to) ? 0 : count;
            }
            table.put(from, row);
        }
        long same = answers.of(SAME);
        long changed = answers.of(CHANGED);
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("lines", same + changed);
        summary.put(SAME, same);
        summary.put(CHANGED, changed);
        summary.put("outcomesChanged", moved);
        summary.put("outcomes", table);
        summary.put("before", new RulebookRef(before.id(), before.label()));
        summary.put("after", new RulebookRef(after.id(), after.label()));
        work.summarise("comparison", summary);
        work.said()
                .println(Work.grouped(same + changed) + " lines, " + Work.grouped(changed) + " answers changed, "
                        + Work.grouped(moved) + " of them in their outcome; they are listed in `"
                        + work.options().output() + "`");
    }
}
