package org.repatriation.bulk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is to be done.
 *
 * @param job which of the jobs
 * @param cases where the cases are: a file or a folder, as lines or as Parquet
 * @param output the folder that is written
 * @param rulebook the folder of the rulebook; empty for the carried one
 * @param other the earlier decisions of a replay, the changed rulebook of a comparison; empty for neither
 */
record Options(Job job, String cases, String output, Optional<String> rulebook, String other) {
    private static final String OUTPUT = "--output=";
    private static final String RULEBOOK = "--rulebook=";

    /** The three jobs. */
    enum Job {
        DECIDE(
                "--decide=",
                "",
                "`--decide=` needs the cases and `--output=` a folder for the decisions, such as"
                        + " `--decide=cases.jsonl --output=decisions`."),
        REPLAY(
                "--replay=",
                "--earlier=",
                "`--replay=` needs the cases, `--earlier=` what was decided and `--output=` a folder for the differences,"
                        + " such as `--replay=cases.jsonl --earlier=decisions --output=differences`."),
        COMPARE(
                "--compare=",
                "--changed=",
                "`--compare=` needs the cases, `--changed=` the folder of the changed rulebook and `--output=` a folder"
                        + " for the changes, such as `--compare=cases.jsonl --changed=rules --output=changes`.");

        private final String cases;
        private final String other;
        private final String needs;

        Job(String cases, String other, String needs) {
            this.cases = cases;
            this.other = other;
            this.needs = needs;
        }

        private List<String> options() {
            return other.isEmpty() ? List.of(cases, OUTPUT, RULEBOOK) : List.of(cases, other, OUTPUT, RULEBOOK);
        }
    }

    /**
     * Reads the arguments of the command line.
     *
     * @throws BulkRefused where they do not say what is to be done
     */
    static Options of(String... arguments) {
        List<Job> jobs = Arrays.stream(Job.values())
                .filter(job -> Arrays.stream(arguments).anyMatch(argument -> argument.startsWith(job.cases)))
                .toList();
        if (jobs.size() != 1) {
            throw new BulkRefused("Say one thing that is to be done: `--decide=cases.jsonl --output=decisions`,"
                    + " `--replay=cases.jsonl --earlier=decisions --output=differences` or"
                    + " `--compare=cases.jsonl --changed=rules --output=changes`.");
        }
        return of(jobs.get(0), arguments);
    }

    private static Options of(Job job, String... arguments) {
        Map<String, String> said = new TreeMap<>();
        for (String argument : arguments) {
            String option = job.options().stream()
                    .filter(argument::startsWith)
                    .findFirst()
                    .orElseThrow(() -> new BulkRefused("`" + argument + "` is no option of `" + job.cases + "`; write `"
                            + String.join("`, `", job.options()) + "`."));
            said.put(option, argument.substring(option.length()));
        }
        for (String option : job.options()) {
            if (!option.equals(RULEBOOK) && said.getOrDefault(option, "").isEmpty()) {
                throw new BulkRefused(job.needs);
            }
        }
        return new Options(
                job,
                said.get(job.cases),
                said.get(OUTPUT),
                Optional.ofNullable(said.get(RULEBOOK)),
                said.getOrDefault(job.other, ""));
    }
}
