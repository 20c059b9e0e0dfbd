package org.repatriation.bulk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.fs.FileStatus;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.service.api.model.RulebookRef;
import org.repatriation.service.batch.LineDecisions;
import scala.Tuple2;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Decides cases once more, and says whether the answers are the same to the byte. */
final class Replaying {
    private static final int LONGEST_ANSWER = 1 << 28;
    private static final String SAME = "same";
    private static final String DIFFERENT = "different";

    private final Work work;
    private final Rulebook rulebook;

    Replaying(Work work, Rulebook rulebook) {
        this.work = work;
        this.rulebook = rulebook;
    }

    /** Replays all cases; gives 0 where every answer is the same, else 1. */
    int run() throws IOException {
        long answered = answered();
        Input cases = work.cases();
        if (cases.count() != answered) {
            throw new BulkRefused("`" + work.options().other() + "` answers " + Work.grouped(answered)
                    + " lines, and `" + work.options().cases() + "` has " + Work.grouped(cases.count())
                    + "; name the cases that were decided.");
        }
        Input earlier = earlier(answered);
        Decider decider = work.decider(rulebook);
        Counts counts = work.counts(List.of(SAME, DIFFERENT));
        JavaRDD<Row> different = together(cases, earlier)
                .mapPartitions(
                        pairs -> new InBundles<>(pairs, Tuple2::_1, bundle -> different(bundle, decider, counts)));
        work.write(
                work.table(different, "earlier", "now").sortWithinPartitions("line"),
                functions.to_json(
                        functions.struct(functions.col("line"), functions.col("earlier"), functions.col("now"))));
        counts.check(answered);
        return summarise(counts);
    }

    private static List<Row> different(List<Tuple2<NumberedLine, NumberedLine>> pairs, Decider decider, Counts counts) {
        List<LineDecisions.Answered> answers =
                decider.answer(pairs.stream().map(Tuple2::_1).toList());
        List<Row> different = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            NumberedLine earlier = pairs.get(i)._2();
            byte[] now = answers.get(i).written();
            boolean same = Arrays.equals(earlier.bytes(), now);
            counts.add(same ? SAME : DIFFERENT);
            if (!same) {
                different.add(row(earlier, now));
            }
        }
        return different;
    }

    private static Row row(NumberedLine earlier, byte[] now) {
        return RowFactory.create(
                earlier.number(),
                new String(earlier.bytes(), StandardCharsets.UTF_8),
                new String(now, StandardCharsets.UTF_8));
    }

    /** Each case with what was answered to it. */
    private JavaRDD<Tuple2<NumberedLine, NumberedLine>> together(Input cases, Input earlier) {
        ByLine parts = Input.byLine(cases.count(), work.spark().sparkContext().defaultParallelism());
        return byNumber(cases).join(byNumber(earlier), parts).values();
    }

    private static JavaPairRDD<Long, NumberedLine> byNumber(Input input) {
        return input.lines().mapToPair(line -> new Tuple2<>(line.number(), line));
    }

    /** What was answered, without the trailer. */
    private Input earlier(long answered) throws IOException {
        List<FileStatus> files = work.storage().files(work.options().other());
        Input all = Input.of(work.spark(), files, "answer", LONGEST_ANSWER);
        boolean trailer = !Storage.areParquet(files) && all.count() == answered + 1;
        if (!trailer && all.count() != answered) {
            throw new BulkRefused("`" + work.options().other() + "` says that it answers " + Work.grouped(answered)
                    + " lines, and holds " + Work.grouped(all.count())
                    + "; name the whole of what was decided with `--earlier=`.");
        }
        return trailer ? new Input(all.lines().filter(line -> line.number() <= answered), answered) : all;
    }

    /** How many lines were answered, by their trailer; refuses what this rulebook did not decide. */
    private long answered() throws IOException {
        work.storage().files(work.options().other());
        JsonNode trailer = JsonMapper.shared()
                .readTree(work.storage().trailer(work.options().other()))
                .get("trailer");
        if (trailer.path("recorded").asBoolean(false)) {
            throw new BulkRefused("`" + work.options().other() + "` holds recorded decisions; the service replays them"
                    + " itself, with `--replay-all`.");
        }
        String id = trailer.at("/rulebook/id").asString("");
        if (!Objects.equals(id, rulebook.id())) {
            throw new BulkRefused("`" + work.options().other() + "` was decided with the rulebook `" + id
                    + "`, and this is `" + rulebook.id()
                    + "`; name that one with `--rulebook=`, or see what changes between"
                    + " two with `--compare=`.");
        }
        return trailer.path("lines").asLong(0);
    }

    private int summarise(Counts counts) throws IOException {
        long same = counts.of(SAME);
        long different = counts.of(DIFFERENT);
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("lines", same + different);
        summary.put(SAME, same);
        summary.put(DIFFERENT, different);
        summary.put("rulebook", new RulebookRef(rulebook.id(), rulebook.label()));
        work.summarise("replay", summary);
        work.said()
                .println(Work.grouped(same + different) + " lines, "
                        + (different == 0
                                ? "all the same to the byte"
                                : Work.grouped(different) + " of them different; they are listed in `"
                                        + work.options().output() + "`"));
        return different == 0 ? 0 : 1;
    }
}
