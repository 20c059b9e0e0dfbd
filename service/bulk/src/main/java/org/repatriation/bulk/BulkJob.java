package org.repatriation.bulk;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.rulebook.RulebookRefused;

/**
 * Decides, replays or compares many cases on a cluster; {@code spark-submit} starts it.
 *
 * <p>{@code --decide=CASES --output=FOLDER} answers each line with a line, {@code --replay=CASES --earlier=DECISIONS
 * --output=FOLDER} decides again and lists the answers that differ, {@code --compare=CASES --changed=DIR --output=FOLDER} lists
 * the answers that another rulebook changes. {@code --rulebook=DIR} reads an edited rulebook instead of the carried one.
 */
public final class BulkJob {
    private BulkJob() {}

    /** Does what the arguments say, and ends with 1 where it cannot be done or a replay differs. */
    public static void main(String[] arguments) {
        int result = run(System.out, arguments);
        if (result != 0) {
            System.exit(result);
        }
    }

    /** Does what the arguments say, tells {@code said} what was done or what is wrong, and gives 0 where all is well. */
    static int run(PrintStream said, String... arguments) {
        try {
            Options options = Options.of(arguments);
            Rulebook rulebook = options.rulebook().map(BulkJob::rulebook).orElseGet(Rulebook::carried);
            SparkConf settings = new SparkConf();
            if (!settings.contains("spark.master")) {
                throw new BulkRefused("No cluster is named; start this job with `spark-submit --master`, such as"
                        + " `spark-submit --master spark://cluster:7077 repatriation-bulk.jar` and the options.");
            }
            try (SparkSession spark = SparkSession.builder()
                    .config(settings)
                    .appName("repatriation-bulk")
                    .getOrCreate()) {
                Storage storage = new Storage(spark.sparkContext().hadoopConfiguration());
                return run(new Work(spark, storage, options, said), rulebook);
            }
        } catch (RulebookRefused refused) {
            refused.mistakes().forEach(said::println);
        } catch (BulkRefused refused) {
            said.println(refused.getMessage());
        } catch (Exception broken) {
            // Spark throws checked exceptions that it does not declare
            said.println("The job did not finish: " + firstLine(broken)
                    + "\nMend that, delete what was written to the output, and start again.");
        }
        return 1;
    }

    private static int run(Work work, Rulebook rulebook) throws IOException {
        return switch (work.options().job()) {
            case DECIDE -> new Deciding(work, rulebook).run();
            case REPLAY -> new Replaying(work, rulebook).run();
            case COMPARE ->
                new Comparing(work, rulebook, rulebook(work.options().other())).run();
        };
    }

    /** What failed; further lines tell where in Spark, and its log has them. */
    private static String firstLine(Exception broken) {
        return String.valueOf(broken.getMessage()).lines().findFirst().orElse("");
    }

    private static Rulebook rulebook(String folder) {
        return Rulebook.read(Path.of(folder));
    }
}
