package org.repatriation.service;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.repatriation.service.record.Erasures;
import org.repatriation.service.record.LogCheck;
import org.repatriation.service.replay.Replays;
import org.springframework.context.ConfigurableApplicationContext;

/** What can be done with a record from the command line instead of starting the service. */
final class RecordCommands {
    private static final String REPLAY = "--replay-all";
    private static final String SAMPLE = "--replay-sample=";
    private static final String CHECK = "--check-record";
    private static final String ERASE = "--erase=";
    private static final String ERASE_BEFORE = "--erase-before=";

    private RecordCommands() {}

    /** Whether one of the commands is given. */
    static boolean given(String... arguments) {
        return Stream.of(arguments)
                .anyMatch(argument -> argument.equals(REPLAY)
                        || argument.equals(CHECK)
                        || Stream.of(SAMPLE, ERASE, ERASE_BEFORE).anyMatch(argument::startsWith));
    }

    /** Does what is given, in that order, says what came of it, and gives 0 where all is well. */
    static int run(ConfigurableApplicationContext service, PrintStream out, String... arguments) {
        int result = 0;
        for (String argument : arguments) {
            if (argument.equals(REPLAY)) {
                result |= told(service.getBean(Replays.class).replayAll(), out);
            } else if (argument.startsWith(SAMPLE)) {
                int count = Integer.parseInt(argument.substring(SAMPLE.length()));
                result |= told(service.getBean(Replays.class).replaySample(count, RandomGenerator.getDefault()), out);
            } else if (argument.equals(CHECK)) {
                result |= check(service.getBean(LogCheck.class), out);
            } else if (argument.startsWith(ERASE)) {
                List<String> erased = service.getBean(Erasures.class).eraseCase(argument.substring(ERASE.length()));
                out.println(erased.size() + " decisions erased");
            } else if (argument.startsWith(ERASE_BEFORE)) {
                result |= eraseBefore(service.getBean(Erasures.class), argument.substring(ERASE_BEFORE.length()), out);
            }
        }
        return result;
    }

    private static int told(Replays.Tally tally, PrintStream out) {
        tally.different().forEach(id -> out.println(id + " is decided otherwise"));
        tally.undecided()
                .forEach((why, count) -> out.println(count + " decisions could not be decided again. " + why));
        out.println(tally.decisions() + " decisions decided again, "
                + tally.different().size() + " different, " + tally.erased() + " erased");
        return tally.allSame() ? 0 : 1;
    }

    private static int check(LogCheck check, PrintStream out) {
        LogCheck.Result result = check.check();
        result.faults().forEach(out::println);
        out.println(result.entries() + " entries checked, " + result.faults().size() + " faults");
        return result.faults().isEmpty() ? 0 : 1;
    }

    private static int eraseBefore(Erasures erasures, String day, PrintStream out) {
        try {
            out.println(erasures.eraseDecidedBefore(
                            LocalDate.parse(day).atStartOfDay().atOffset(ZoneOffset.UTC)) + " decisions erased");
            return 0;
        } catch (DateTimeParseException noDate) {
            out.println("`" + ERASE_BEFORE + "` needs a calendar date, such as `" + ERASE_BEFORE + "2021-01-01`");
            return 1;
        }
    }
}
