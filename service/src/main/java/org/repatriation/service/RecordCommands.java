package org.repatriation.service;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.repatriation.service.record.Erasures;
import org.repatriation.service.record.KeyRenewal;
import org.repatriation.service.record.LogCheck;
import org.repatriation.service.record.RecordRefused;
import org.repatriation.service.record.RecordUnavailable;
import org.repatriation.service.replay.Replays;
import org.springframework.context.ConfigurableApplicationContext;

/** What can be done with a record from the command line instead of starting the service. */
final class RecordCommands {
    private static final String REPLAY = "--replay-all";
    private static final String SAMPLE = "--replay-sample=";
    private static final String CHECK = "--check-record";
    private static final String RENEW = "--renew-master-key";
    private static final String ERASE = "--erase=";
    private static final String ERASE_BEFORE = "--erase-before=";
    private static final String ERASE_REFERENCES_BEFORE = "--erase-references-before=";
    private static final String ERASE_REASONS_BEFORE = "--erase-reasons-before=";
    private static final String ERASE_AGAIN = "--erase-again=";
    private static final List<String> WITH_A_DAY = List.of(ERASE_BEFORE, ERASE_REFERENCES_BEFORE, ERASE_REASONS_BEFORE);
    static final List<String> OPTIONS = List.of(
            REPLAY,
            SAMPLE,
            CHECK,
            RENEW,
            ERASE,
            ERASE_BEFORE,
            ERASE_REFERENCES_BEFORE,
            ERASE_REASONS_BEFORE,
            ERASE_AGAIN);

    private RecordCommands() {}

    /** Whether one of the commands is given. */
    static boolean given(String... arguments) {
        return Stream.of(arguments)
                .anyMatch(argument -> OPTIONS.stream()
                        .anyMatch(option ->
                                option.endsWith("=") ? argument.startsWith(option) : argument.equals(option)));
    }

    /** What is wrong with what is given, so that nothing is done where one command cannot be; empty where nothing is. */
    static Optional<String> wrong(String... arguments) {
        return Stream.of(arguments)
                .flatMap(argument -> needed(argument).stream())
                .findFirst();
    }

    private static Optional<String> needed(String argument) {
        if (argument.startsWith(SAMPLE) && count(argument).isEmpty()) {
            return needed(SAMPLE, "a whole number above 0", "10000");
        }
        Optional<String> withADay = withADay(argument);
        if (withADay.isPresent() && day(argument).isEmpty()) {
            return needed(withADay.get(), "a calendar date", "2021-01-01");
        }
        if (argument.startsWith(ERASE) && argument.substring(ERASE.length()).isBlank()) {
            return needed(ERASE, "a case reference", "A-17");
        }
        if (argument.startsWith(ERASE_AGAIN)
                && argument.substring(ERASE_AGAIN.length()).isBlank()) {
            return needed(ERASE_AGAIN, "an export of the log", "export.jsonl");
        }
        return Optional.empty();
    }

    private static Optional<String> needed(String option, String what, String example) {
        return Optional.of("`" + option + "` needs " + what + ", such as `" + option + example + "`");
    }

    private static Optional<Integer> count(String argument) {
        try {
            return Optional.of(Integer.parseInt(argument.substring(SAMPLE.length())))
                    .filter(count -> count > 0);
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private static Optional<String> withADay(String argument) {
        return WITH_A_DAY.stream().filter(argument::startsWith).findFirst();
    }

    private static Optional<LocalDate> day(String argument) {
        try {
            return Optional.of(LocalDate.parse(argument.substring(argument.indexOf('=') + 1)));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    /** Does what is given, in that order, says what came of it, and gives 0 where all is well. */
    static int run(ConfigurableApplicationContext service, PrintStream out, String... arguments) {
        try {
            int result = 0;
            for (String argument : arguments) {
                result |= done(service, out, argument);
            }
            return result;
        } catch (RecordUnavailable unreachable) {
            out.println("The record cannot be reached any more; give the same command again when it can.");
            return 1;
        } catch (RecordRefused refused) {
            out.println(refused.getMessage());
            return 1;
        }
    }

    private static int done(ConfigurableApplicationContext service, PrintStream out, String argument) {
        if (argument.equals(REPLAY)) {
            return told(service.getBean(Replays.class).replayAll(), out);
        }
        if (argument.startsWith(SAMPLE)) {
            return told(
                    service.getBean(Replays.class)
                            .replaySample(count(argument).orElseThrow(), RandomGenerator.getDefault()),
                    out);
        }
        if (argument.equals(CHECK)) {
            return check(service.getBean(LogCheck.class), out);
        }
        if (argument.equals(RENEW)) {
            return renew(service.getBean(KeyRenewal.class), out);
        }
        Erasures erasures = service.getBean(Erasures.class);
        if (argument.startsWith(ERASE)) {
            out.println(erasures.eraseCase(argument.substring(ERASE.length())).size() + " decisions erased");
        } else if (argument.startsWith(ERASE_BEFORE)) {
            out.println(erasures.eraseDecidedBefore(midnight(argument)) + " decisions erased");
        } else if (argument.startsWith(ERASE_REFERENCES_BEFORE)) {
            out.println("References erased of decisions: " + erasures.eraseReferencesDecidedBefore(midnight(argument)));
        } else if (argument.startsWith(ERASE_REASONS_BEFORE)) {
            out.println("Reasons erased of reviews: " + erasures.eraseReasonsGivenBefore(midnight(argument)));
        } else if (argument.startsWith(ERASE_AGAIN)) {
            Path export = Path.of(argument.substring(ERASE_AGAIN.length()));
            out.println("Erasures done again: " + erasures.eraseAgain(export));
        }
        return 0;
    }

    private static OffsetDateTime midnight(String argument) {
        return day(argument).orElseThrow().atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    private static int told(Replays.Tally tally, PrintStream out) {
        tally.different().forEach(id -> out.println(id + " is decided otherwise"));
        tally.undecided().forEach((why, count) -> out.println(count + " could not be decided again. " + why));
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

    private static int renew(KeyRenewal renewal, PrintStream out) {
        KeyRenewal.Result result = renewal.renew();
        out.println("Keys of cases encrypted with the new master key: " + result.renewed());
        if (result.unreadable() > 0) {
            out.println("Keys of cases that could not be opened: " + result.unreadable()
                    + ". They are as they were, so the older master key stays in use; `--check-record` names their"
                    + " positions.");
        } else if (!result.aside().isEmpty()) {
            out.println("The older master key is now in "
                    + String.join(", ", result.aside())
                    + " of the folder of keys. Only copies of the record that were made before need it; destroy it when"
                    + " none is left.");
        }
        return result.unreadable() == 0 ? 0 : 1;
    }
}
