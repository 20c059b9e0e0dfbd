package org.repatriation.bulk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.service.api.model.Outcome;
import org.repatriation.service.batch.LineDecisions;
import org.repatriation.service.batch.Tally;

/** Answers each line with a line, as the command for one machine does. */
final class Deciding {
    private final Work work;
    private final Rulebook rulebook;

    Deciding(Work work, Rulebook rulebook) {
        this.work = work;
        this.rulebook = rulebook;
    }

    /** Decides all cases, and gives 0. */
    int run() throws IOException {
        long began = System.nanoTime();
        Input cases = work.cases();
        Decider decider = work.decider(rulebook);
        Counts counts = work.counts(Counts.ofLines());
        JavaRDD<Row> answers = cases.lines()
                .mapPartitions(lines ->
                        new InBundles<>(lines, line -> line, bundle -> rows(bundle, decider.answer(bundle), counts)));
        work.write(work.table(answers, "outcome", "answer"), functions.col("answer"));
        counts.check(cases.count());

        Tally tally = tally(counts);
        work.storage().summarise(work.options().output(), decider.lines().trailer(tally));
        work.said()
                .println(Work.grouped(tally.lines()) + " lines, " + Work.grouped(tally.decided()) + " decided and "
                        + Work.grouped(tally.refused()) + " refused, "
                        + Work.grouped(Math.round(tally.lines() / ((System.nanoTime() - began) / 1e9))) + " a second");
        return 0;
    }

    private static List<Row> rows(List<NumberedLine> lines, List<LineDecisions.Answered> answers, Counts counts) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            LineDecisions.Answered answer = answers.get(i);
            counts.add(Counts.word(answer.outcome()));
            rows.add(RowFactory.create(
                    lines.get(i).number(),
                    answer.outcome().map(Outcome::getValue).orElse(null),
                    new String(answer.written(), StandardCharsets.UTF_8)));
        }
        return rows;
    }

    private static Tally tally(Counts counts) {
        Tally tally = new Tally();
        for (Outcome outcome : Outcome.values()) {
            tally.count(Optional.of(outcome), counts.of(outcome.getValue()));
        }
        tally.count(Optional.empty(), counts.of(Counts.word(Optional.empty())));
        return tally;
    }
}
