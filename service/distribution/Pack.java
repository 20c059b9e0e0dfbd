import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Packs the built service so that it starts quickly: unpacks the jar, starts it once, lets it decide a case of this year, and
 * keeps the classes that it loaded in an archive of the JDK (an AOT cache from JDK 25 on, shared class data before).
 * {@code java service/distribution/Pack.java} writes {@code service/target/distribution}; started with the word
 * {@code measure} it then starts the jar and the distribution in turns and tells how long each takes to its first decision.
 */
public final class Pack {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String JAR = "repatriation-service.jar";
    private static final boolean AOT = Runtime.version().feature() >= 25;
    private static final String ARCHIVE = AOT ? "repatriation.aot" : "repatriation.jsa";
    private static final String USE = (AOT ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + ARCHIVE;
    private static final String MAKE = (AOT ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + ARCHIVE;
    private static final int ROUNDS = 5;

    private Pack() {}

    public static void main(String[] arguments) throws Exception {
        Path target = Path.of("service", "target").toAbsolutePath();
        if (!Files.exists(target.resolve(JAR))) {
            System.err.println("service/target/" + JAR + " is not there; build it first, and run this in the project's folder");
            System.exit(1);
        }
        Path distribution = target.resolve("distribution");
        pack(target, distribution);
        if (arguments.length > 0 && arguments[0].equals("measure")) {
            measure(target, distribution);
        }
    }

    private static void pack(Path target, Path distribution) throws Exception {
        run(target, java(), "-Djarmode=tools", "-jar", JAR, "extract", "--force", "--destination", distribution.toString());
        Files.deleteIfExists(distribution.resolve("repatriation.aot"));
        Files.deleteIfExists(distribution.resolve("repatriation.jsa"));
        Started trained = start(distribution, MAKE);
        trained.stop();
        if (!Files.exists(distribution.resolve(ARCHIVE))) {
            System.err.println("the JDK wrote no archive; see " + distribution.resolve("log.txt"));
            System.exit(1);
        }
        Path script = distribution.resolve("repatriation");
        Files.writeString(script, """
                #!/bin/sh
                # Starts the service with the archive that was made for it; its options follow. It needs the JDK that it was packed with.
                home=$(cd "$(dirname "$0")" && pwd)
                exec java %s -jar "$home/%s" "$@"
                """.formatted(USE.replace("=", "=\"$home\"/"), JAR));
        script.toFile().setExecutable(true);
        System.out.println("packed in service/target/distribution; run service/target/distribution/repatriation");
    }

    /** A service that has answered its first decision. */
    private record Started(Process process, long millis) {
        void stop() throws InterruptedException {
            process.destroy();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }

    private static Started start(Path folder, String... options) throws Exception {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-jar",
                JAR,
                "--server.port=" + port,
                "--repatriation.data=memory",
                "--repatriation.warm-up=PT0S",
                "--repatriation.keys=" + Files.createTempDirectory("repatriation-keys")));
        String example = Files.readString(Path.of("service", "src", "main", "resources", "static", "example.json"));
        example = example.replace("\"2020-", "\"" + Year.now() + "-");
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        HttpRequest post = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v1/decisions"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(example))
                .build();
        while (process.isAlive()) {
            try {
                HttpResponse<String> answer = CLIENT.send(post, BodyHandlers.ofString());
                if (answer.statusCode() == 201) {
                    return new Started(process, (System.nanoTime() - begun) / 1_000_000);
                }
                throw new IllegalStateException("the service answered " + answer.statusCode() + ": " + answer.body());
            } catch (IOException notYet) {
                Thread.sleep(20);
            }
        }
        throw new IllegalStateException("the service ended; see " + folder.resolve("log.txt"));
    }

    private static void measure(Path target, Path distribution) throws Exception {
        List<Long> plain = new ArrayList<>();
        List<Long> packed = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Started jar = start(target);
            plain.add(jar.millis());
            jar.stop();
            Started dist = start(distribution, USE);
            packed.add(dist.millis());
            System.out.printf("round %d: resident %d MB%n", round + 1, resident(dist.process()) / 1024);
            dist.stop();
        }
        System.out.printf("first decision after the process starts, milliseconds, JDK %s%n", Runtime.version());
        System.out.println("| | median | each |\n|---|---|---|");
        System.out.printf("| plain jar | %d | %s |%n", median(plain), plain);
        System.out.printf("| distribution | %d | %s |%n", median(packed), packed);
    }

    private static long median(List<Long> all) {
        return all.stream().sorted().skip(all.size() / 2).findFirst().orElseThrow();
    }

    private static long resident(Process process) throws IOException {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElse(0)
                : 0;
    }

    private static void run(Path folder, String... command) throws Exception {
        if (new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException("`" + String.join(" ", command) + "` failed");
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
