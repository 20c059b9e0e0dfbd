package org.repatriation.bulk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the service does on one machine, in processes of its own. */
final class OneMachine {
    private static final Path SERVICE = Path.of(System.getProperty("repatriation.service"));

    private OneMachine() {}

    /** Writes so many cases of the shape that offices see, one a line. */
    static void writeCases(Path file, int count) throws Exception {
        java(
                "-cp",
                SERVICE.resolve("test-classes").toString(),
                "org.repatriation.service.batch.OfficeCases",
                file.toString(),
                String.valueOf(count));
    }

    /** Decides the cases of a file with the service's own command. */
    static void decide(Path input, Path output, String... more) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(
                "-Xmx512m",
                "-jar",
                SERVICE.resolve("repatriation-service.jar").toString(),
                "--decide=" + input,
                "--output=" + output));
        arguments.addAll(List.of(more));
        java(arguments.toArray(String[]::new));
    }

    private static void java(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
    }
}
