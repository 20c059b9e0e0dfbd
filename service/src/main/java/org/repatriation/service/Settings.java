package org.repatriation.service;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.repatriation.service.intake.Words;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.support.CronExpression;

/**
 * The service's own settings, looked at before anything is opened: one that is passed over or read otherwise than it was meant
 * may keep what should have been erased, or erase what should have been kept.
 */
final class Settings implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final String OURS = "--repatriation.";
    private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,8}");
    private static final Kind FOLDER = new Kind(value -> !value.isBlank(), "a folder, such as `/srv/repatriation`");
    private static final Kind PERIOD = new Kind(
            value -> read(Period::parse, value)
                    .filter(period -> period.getUnits().stream().allMatch(unit -> period.get(unit) >= 0))
                    .isPresent(),
            "years, months or days, such as `P5Y`, `P6M` or `P90D`");
    private static final Kind TIME = new Kind(
            value -> read(Duration::parse, value)
                    .filter(time -> !time.isNegative() && !time.isZero())
                    .isPresent(),
            "seconds, minutes or hours, such as `PT30S`, `PT5M` or `PT1H`");
    private static final Kind TIME_OR_NONE = new Kind(
            value -> read(Duration::parse, value)
                    .filter(time -> !time.isNegative())
                    .isPresent(),
            "seconds, such as `PT15S`, or `PT0S` for none");
    private static final Kind NIGHTLY = new Kind(
            value -> value.equals(Scheduled.CRON_DISABLED) || CronExpression.isValidExpression(value),
            "second, minute, hour, day, month and day of the week, such as `0 30 3 * * *` for half past three, or `-` for"
                    + " never");
    private static final Kind NUMBER = new Kind(COUNT.asMatchPredicate(), "a whole number above 0, such as `1000`");

    private static final Map<String, Kind> ALL = new LinkedHashMap<>();

    static {
        ALL.put("repatriation.data", FOLDER);
        ALL.put("repatriation.keys", FOLDER);
        ALL.put("repatriation.erase.after", PERIOD);
        ALL.put("repatriation.erase.references-after", PERIOD);
        ALL.put("repatriation.erase.reasons-after", PERIOD);
        ALL.put("repatriation.erase.nightly", NIGHTLY);
        ALL.put("repatriation.replay.nightly", NIGHTLY);
        ALL.put("repatriation.replay.sample", NUMBER);
        ALL.put("repatriation.checkpoints.every", TIME);
        ALL.put("repatriation.record.patience", TIME);
        ALL.put("repatriation.warm-up", TIME_OR_NONE);
    }

    /**
     * What a setting may be.
     *
     * @param write what to write instead of what it may not be
     */
    private record Kind(Predicate<String> fits, String write) {}

    /** A setting that cannot be read; the message says in a sentence what to write instead. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Refused(String sentence) {
            super(sentence, null, false, false);
        }
    }

    /** Says in a sentence, without a stack trace, which setting kept the service from starting. */
    static final class Analysis extends AbstractFailureAnalyzer<Refused> {
        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, Refused refused) {
            return new FailureAnalysis(refused.getMessage(), null, rootFailure);
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ALL.forEach((name, kind) -> {
            String value = context.getEnvironment().getProperty(name);
            if (value != null && !kind.fits().test(value)) {
                throw new Refused("`" + name + "` is " + Words.quoted(value) + "; write " + kind.write() + ".");
            }
        });
    }

    /** What is said of an argument that begins as the service's own settings do and is none; empty where it is one, or another's. */
    static Optional<String> unknown(String argument) {
        List<String> options =
                ALL.keySet().stream().map(name -> "--" + name + "=").toList();
        String option = argument.replaceFirst("=.*", "=");
        return argument.startsWith(OURS) && !options.contains(option)
                ? Optional.of(Words.quoted(argument) + " is no setting; "
                        + Words.didYouMean(option, options, "settings are " + Words.choice(options) + "."))
                : Optional.empty();
    }

    private static <T> Optional<T> read(Function<String, T> reader, String value) {
        try {
            return Optional.of(reader.apply(value));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
