package org.repatriation.service;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.repatriation.reasoning.Reasoner;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.rulebook.RulebookRefused;
import org.repatriation.service.batch.Batches;
import org.repatriation.service.decision.DecisionIds;
import org.repatriation.service.decision.Decisions;
import org.repatriation.service.decision.UnrecordedDecisions;
import org.repatriation.service.explanation.Explanations;
import org.repatriation.service.intake.CaseIntake;
import org.repatriation.service.intake.Words;
import org.repatriation.service.record.DecisionRecords;
import org.repatriation.service.record.EntryIds;
import org.repatriation.service.record.RecordPlace;
import org.repatriation.service.record.RulebookShelf;
import org.repatriation.service.replay.Replays;
import org.repatriation.service.web.ProblemsOfLines;
import org.springframework.aot.AotDetector;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.PersistenceExceptionTranslationAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.core.SpringProperties;
import org.springframework.util.ClassUtils;

/**
 * The decision API. It carries its rulebook inside; {@code --rulebook=DIR} reads an edited one instead, and
 * {@code --check=DIR} only says whether a rulebook has mistakes. What it decides is recorded in {@code --repatriation.data=DIR};
 * {@code --replay-all}, {@code --replay-sample=N}, {@code --check-record}, {@code --renew-master-key},
 * {@code --erase=REFERENCE}, {@code --erase-before=DATE} and {@code --erase-again=FILE} do something with that record and end.
 * {@code --decide=FILE --output=FILE} decides the cases of a file, one a line, without a record.
 */
@SpringBootApplication(
        proxyBeanMethods = false,
        exclude = {
            // transactions and statements are written out here, and no part is wrapped in another for them
            TransactionAutoConfiguration.class,
            PersistenceExceptionTranslationAutoConfiguration.class,
            JdbcClientAutoConfiguration.class,
            MultipartAutoConfiguration.class
        })
public class RepatriationService {
    private static final String RULEBOOK = "--rulebook=";
    private static final String CHECK = "--check=";
    private static final String WARM_UP = "--repatriation.warm-up=";
    private static final String LONGEST_WARM_UP = "PT15S";
    private static final String QUIET = "--logging.level.root=WARN";

    /** All options but settings, which have a dot in their name; the last two are Spring's. */
    private static final List<String> OPTIONS = Stream.of(
                    List.of(RULEBOOK, CHECK),
                    DecideCommand.OPTIONS,
                    RecordCommands.OPTIONS,
                    List.of("--debug", "--trace"))
            .flatMap(List::stream)
            .toList();

    /** Runs the service until it is stopped, or checks a rulebook; ends with 1 where the rulebook has mistakes. */
    public static void main(String[] arguments) {
        Optional<String> unknown = unknown(arguments);
        if (unknown.isPresent()) {
            System.err.println(unknown.get());
            System.exit(1);
        }
        Optional<String> checked = option(CHECK, arguments);
        if (checked.isPresent()) {
            System.exit(check(checked.get(), System.out));
        }
        try {
            if (DecideCommand.given(arguments)) {
                DecideCommand.quiet();
                System.exit(DecideCommand.run(rulebook(arguments), System.err, arguments));
            }
            if (RecordCommands.given(arguments)) {
                Optional<String> wrong = RecordCommands.wrong(arguments);
                if (wrong.isPresent()) {
                    System.err.println(wrong.get());
                    System.exit(1);
                }
                ConfigurableApplicationContext service = start(instead(arguments, "--server.port=0", QUIET));
                int result = RecordCommands.run(service, System.out, arguments);
                service.close();
                System.exit(result);
            }
            run(arguments);
        } catch (RulebookRefused | UncheckedIOException refused) {
            mistakes(refused).forEach(System.err::println);
            System.exit(1);
        }
    }

    /**
     * Starts the service and returns when it is ready.
     *
     * @param arguments as on the command line; {@code --server.port=0} takes a free port
     * @throws RulebookRefused where the rulebook has mistakes
     */
    public static ConfigurableApplicationContext start(String... arguments) {
        return start(rulebook(arguments), arguments);
    }

    /**
     * Starts the service for callers: the rules of this year are made ready at once, and it warms up before it says it is ready. Its
     * own rulebook, which has no mistakes, is read while the rest starts; an edited one before anything else.
     */
    private static void run(String... arguments) {
        CompletableFuture<Rulebook> rulebook = option(RULEBOOK, arguments).isPresent()
                ? CompletableFuture.completedFuture(rulebook(arguments))
                : CompletableFuture.supplyAsync(Rulebook::carried, RepatriationService::inBackground);
        boolean told = option(WARM_UP, arguments).isPresent();
        SpareMemory.giveBack();
        start(
                rulebook,
                reasoner -> reasoner.prepare(CaseIntake.thisYear()),
                Stream.concat(Stream.of(arguments), told ? Stream.of() : Stream.of(WARM_UP + LONGEST_WARM_UP))
                        .toArray(String[]::new));
    }

    private static Rulebook rulebook(String... arguments) {
        return option(RULEBOOK, arguments)
                .map(folder -> Rulebook.read(Path.of(folder)))
                .orElseGet(Rulebook::carried);
    }

    /** Starts the service with a rulebook that was read elsewhere; rules are made ready when the first case needs them. */
    public static ConfigurableApplicationContext start(Rulebook rulebook, String... arguments) {
        return start(CompletableFuture.completedFuture(rulebook), reasoner -> {}, arguments);
    }

    private static ConfigurableApplicationContext start(
            CompletableFuture<Rulebook> rulebook, Consumer<Reasoner> meanwhile, String... arguments) {
        CompletableFuture<Reasoner> reasoner = rulebook.thenApply(Reasoner::new);
        reasoner.thenAcceptAsync(meanwhile, RepatriationService::inBackground);
        usePartsWorkedOut();
        SpringApplication application = new SpringApplication(RepatriationService.class);
        application.setMainApplicationClass(RepatriationService.class);
        application.addInitializers(context -> context.getBeanFactory()
                .registerSingleton("rulebookBeingRead", new RulebookBeingRead(rulebook, reasoner)));
        application.addInitializers(new Settings(), new RecordPlace());
        return application.run(arguments);
    }

    /** The build has worked out which parts the service has, so that no start need do it; a build that does it now begins anew. */
    private static void usePartsWorkedOut() {
        boolean workedOut = ClassUtils.isPresent(
                RepatriationService.class.getName() + "__ApplicationContextInitializer",
                RepatriationService.class.getClassLoader());
        if (workedOut && !Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
            SpringProperties.setFlag(AotDetector.AOT_ENABLED);
        }
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "rulebook");
        thread.setDaemon(true);
        thread.start();
    }

    static int check(String folder, PrintStream out) {
        try {
            Rulebook.read(Path.of(folder));
            out.println("no mistakes");
            return 0;
        } catch (RulebookRefused | UncheckedIOException refused) {
            mistakes(refused).forEach(out::println);
            return 1;
        }
    }

    private static List<String> mistakes(RuntimeException refused) {
        return refused instanceof RulebookRefused book
                ? book.mistakes().stream().map(Object::toString).toList()
                : List.of("the rulebook cannot be read: " + refused.getCause().getMessage());
    }

    /** What is said of the first argument that is no option and no setting; empty where all are. */
    static Optional<String> unknown(String... arguments) {
        return Stream.of(arguments)
                .flatMap(argument -> Settings.unknown(argument).or(() -> noOption(argument)).stream())
                .findFirst();
    }

    private static Optional<String> noOption(String argument) {
        return Optional.of(argument)
                .filter(given -> !OPTIONS.contains(given.replaceFirst("=.*", "=")))
                .filter(given -> !given.matches("--[^=]*\\..*"))
                .map(given -> Words.quoted(given) + " is no option; "
                        + Words.didYouMean(
                                given.replaceFirst("=.*", "="),
                                OPTIONS,
                                "options are " + Words.choice(OPTIONS)
                                        + ", and settings such as `--server.port=9000`."));
    }

    /** The arguments with others instead of those of the same name: Spring would take both values, joined by a comma, for one. */
    private static String[] instead(String[] arguments, String... others) {
        List<String> names =
                Stream.of(others).map(other -> other.replaceFirst("=.*", "=")).toList();
        return Stream.concat(
                        Stream.of(arguments).filter(argument -> names.stream().noneMatch(argument::startsWith)),
                        Stream.of(others))
                .toArray(String[]::new);
    }

    private static Optional<String> option(String name, String... arguments) {
        return Stream.of(arguments)
                .filter(argument -> argument.startsWith(name))
                .map(argument -> argument.substring(name.length()))
                .reduce((first, last) -> last);
    }

    /** The carried rulebook, or an edited one, while it is read; known before any other part of the service. */
    record RulebookBeingRead(CompletableFuture<Rulebook> rulebook, CompletableFuture<Reasoner> reasoner) {}

    @Bean
    Rulebook rulebook(RulebookBeingRead beingRead) {
        return beingRead.rulebook().join();
    }

    @Bean
    Reasoner reasoner(RulebookBeingRead beingRead) {
        return beingRead.reasoner().join();
    }

    @Bean
    CaseIntake intake(Rulebook rulebook) {
        return new CaseIntake(rulebook);
    }

    @Bean
    Decisions decisions(Reasoner reasoner, DecisionRecords records) {
        return new Decisions(reasoner, records);
    }

    @Bean
    UnrecordedDecisions unrecordedDecisions(Reasoner reasoner) {
        return new UnrecordedDecisions(reasoner);
    }

    @Bean
    Batches batches(CaseIntake intake, Decisions decisions, UnrecordedDecisions unrecorded) {
        return new Batches(intake, decisions, unrecorded, new ProblemsOfLines());
    }

    @Bean
    EntryIds entryIds() {
        return new DecisionIds()::next;
    }

    @Bean
    Replays replays(DecisionRecords records, RulebookShelf shelf, Reasoner reasoner) {
        return new Replays(records, shelf, reasoner);
    }

    @Bean
    Explanations explanations(Reasoner reasoner) {
        return new Explanations(reasoner);
    }

    @Bean
    ApplicationRunner warmUp(
            CaseIntake intake, Decisions decisions, @Value("${repatriation.warm-up:PT0S}") Duration longest) {
        return new WarmUp(intake, decisions, longest);
    }
}
