package org.repatriation.service;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.repatriation.reasoning.Reasoner;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.service.batch.BatchRefused;
import org.repatriation.service.batch.FileBatch;
import org.repatriation.service.batch.LineDecisions;
import org.repatriation.service.decision.UnrecordedDecisions;
import org.repatriation.service.intake.CaseIntake;
import org.repatriation.service.web.ProblemsOfLines;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** Decides the cases of a file from the command line, without a server and without a record. */
final class DecideCommand {
    private static final String DECIDE = "--decide=";
    private static final String OUTPUT = "--output=";
    static final List<String> OPTIONS = List.of(DECIDE, OUTPUT);

    private DecideCommand() {}

    /** Whether the command is given. */
    static boolean given(String... arguments) {
        return Stream.of(arguments).anyMatch(argument -> argument.startsWith(DECIDE));
    }

    /** Decides, says on {@code said} how far it is or what is wrong, and gives 0 where every line is answered. */
    static int run(Rulebook rulebook, PrintStream said, String... arguments) {
        String input = option(DECIDE, arguments);
        String output = option(OUTPUT, arguments);
        if (input.isEmpty() || output.isEmpty()) {
            said.println(
                    "`--decide=` needs a file with one case a line and `--output=` a file for the decisions, such as"
                            + " `--decide=cases.jsonl --output=decisions.jsonl`.");
            return 1;
        }
        try {
            LineDecisions lines = LineDecisions.unrecorded(
                    new CaseIntake(rulebook), new UnrecordedDecisions(new Reasoner(rulebook)), new ProblemsOfLines());
            new FileBatch(Path.of(input), Path.of(output), lines, rulebook.id(), said).run();
            return 0;
        } catch (BatchRefused | InvalidPathException refused) {
            said.println(refused.getMessage());
        } catch (IOException broken) {
            said.println(
                    "Reading or writing failed on the way; start the same command again, and it goes on where it was.");
        }
        return 1;
    }

    /** Lets libraries say nothing but errors. */
    static void quiet() {
        LoggingSystem.get(DecideCommand.class.getClassLoader())
                .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.ERROR);
    }

    private static String option(String name, String... arguments) {
        return Stream.of(arguments)
                .filter(argument -> argument.startsWith(name))
                .map(argument -> argument.substring(name.length()))
                .reduce("", (first, last) -> last);
    }
}
