package org.repatriation.reasoning;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.repatriation.reasoning.PlainRules.Asked;
import org.repatriation.reasoning.PlainRules.Met;
import org.repatriation.reasoning.PlainRules.Question;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An engine that runs on Node.js, in a process of its own; what it takes to ask that process is counted with it. */
final class ByNode implements OtherEngine {
    private static final Path FOLDER = Path.of("src", "peers", "node");
    private static final JsonMapper JSON = new JsonMapper();

    private final BufferedWriter to;
    private final BufferedReader from;

    private record RuleText(int rule, List<TestText> tests) {}

    private record TestText(String answer, boolean oneOf, Object values) {}

    ByNode(PlainRules plain, String engine) {
        try {
            Process process = new ProcessBuilder("node", "engines.mjs", engine)
                    .directory(FOLDER.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            to = process.outputWriter(StandardCharsets.UTF_8);
            from = process.inputReader(StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        List<List<RuleText>> phases = plain.byPhase().stream()
                .map(phase -> phase.stream().map(rule -> text(rule, plain)).toList())
                .toList();
        say(Map.of("phases", phases));
    }

    /** Whether Node.js is on the path and its packages were fetched. */
    static boolean isThere() {
        try {
            return Files.isDirectory(FOLDER.resolve("node_modules"))
                    && new ProcessBuilder("node", "--version")
                                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                    .start()
                                    .waitFor()
                            == 0;
        } catch (IOException notHere) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static RuleText text(PlainRule rule, PlainRules plain) {
        List<TestText> tests = new ArrayList<>();
        rule.tests()
                .forEach((name, test) -> tests.add(
                        new TestText(DecisionTables.column(plain.asked().indexOf(name)), test.oneOf(), test.values())));
        return new RuleText(rule.rule().index(), tests);
    }

    private JsonNode say(Object what) {
        try {
            to.write(JSON.writeValueAsString(what));
            to.write('\n');
            to.flush();
            String answer = from.readLine();
            if (answer == null) {
                throw new IllegalStateException("the process of Node.js has ended");
            }
            return JSON.readTree(answer);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public Supplier<List<Met>> ready(Asked asked) {
        List<Question> questions = asked.questions();
        JsonNode number = say(Map.of(
                "ready",
                questions.stream()
                        .map(question -> Map.of("phase", question.phase(), "answers", DecisionTables.row(question)))
                        .toList()));
        Map<String, Integer> ask = Map.of("ask", number.asInt());
        return () -> {
            List<Met> met = new ArrayList<>();
            for (JsonNode one : say(ask)) {
                met.add(new Met(
                        Integer.parseInt(one.get(1).asString()),
                        questions.get(one.get(0).asInt())));
            }
            return met;
        };
    }
}
