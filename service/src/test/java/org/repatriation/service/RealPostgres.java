package org.repatriation.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL server of the machine, started on a free port in a folder of its own, and stopped again. */
public final class RealPostgres implements AutoCloseable {
    /** Set where PostgreSQL has to be there. */
    public static final String REQUIRED = "REPATRIATION_REQUIRE_POSTGRES";

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

    /** Begins 150 files of the log, each with one message, which makes 2.4 GB. */
    private static final String DONE_WITH = "do $$ begin for i in 1..150 loop perform"
            + " pg_logical_emit_message(false, 'settle', ''); perform pg_switch_wal(); end loop; end $$";

    private final Path programs;
    private final Path folder;
    private final int port;
    private Process server;

    private RealPostgres(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /** Whether the machine has PostgreSQL. */
    public static boolean isThere() {
        return programs().isPresent();
    }

    /** Starts a server; {@code settings} are added to its command. */
    public static RealPostgres start(String... settings) {
        try {
            Path folder = Files.createTempDirectory("repatriation-postgres");
            RealPostgres postgres = new RealPostgres(programs().orElseThrow(), folder, freePort());
            if (asRoot()) {
                run(List.of("chown", "postgres", folder.toString()));
            }
            run(postgres.command(
                    "initdb", "-D", postgres.data(), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C"));
            postgres.startAgain(settings);
            Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
            return postgres;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Starts the server after it was stopped. */
    public void startAgain(String... settings) {
        start(List.of(), settings);
    }

    /** Starts the server so that no file can grow beyond so many kilobytes, as on a full disk. */
    public void startAgainWithFilesOf(int kilobytes) {
        start(List.of("bash", "-c", "ulimit -f " + kilobytes + "; exec \"$0\" \"$@\""));
    }

    private void start(List<String> before, String... settings) {
        try {
            List<String> command = new ArrayList<>(before);
            command.addAll(command(
                    "postgres",
                    "-D",
                    data(),
                    "-p",
                    String.valueOf(port),
                    "-k",
                    folder.toString(),
                    "-c",
                    "listen_addresses=127.0.0.1"));
            for (String setting : settings) {
                command.addAll(List.of("-c", setting));
            }
            server = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            for (int i = 0; i < 300 && !answers(); i++) {
                Thread.sleep(100);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /**
     * Has the server write again into files of its log that it is done with, {@code min_wal_size} of them at most, as one does
     * that has been in use for long. A new one makes each file first, and whatever commits meanwhile waits.
     */
    public void settle() {
        try {
            run(client("psql", "-q", "-c", DONE_WITH, "-c", "checkpoint"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Stops the server at once, as a failing machine would. */
    public void stop() {
        try {
            run(command("pg_ctl", "-D", data(), "-m", "immediate", "-w", "stop"));
            server.waitFor(20, TimeUnit.SECONDS);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sends a signal, such as STOP or CONT, to the server and everything it started. */
    public void signal(String signal) {
        Stream.concat(server.descendants(), Stream.of(server.toHandle())).forEach(process -> {
            try {
                run(List.of("kill", "-" + signal, String.valueOf(process.pid())));
            } catch (IOException gone) {
                // it ended meanwhile
            }
        });
    }

    /** Makes an empty database and gives its address. */
    public String database(String name) {
        try {
            run(client("createdb", name));
            return url(name);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Copies a database as it is at this moment, with {@code pg_dump} and {@code pg_restore}, and gives the address of the copy. */
    public String copy(String name, String copy) {
        try {
            String file = folder.resolve(copy + ".dump").toString();
            run(client("pg_dump", "--format=custom", "--file=" + file, name));
            run(client("createdb", copy));
            run(client("pg_restore", "--dbname=" + copy, file));
            return url(copy);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The address of a database. */
    public String url(String name) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name + "?user=postgres";
    }

    /** The folder that the server keeps its files in. */
    public String data() {
        return folder.resolve("data").toString();
    }

    private boolean answers() throws IOException {
        Process asked = new ProcessBuilder(
                        programs.resolve("pg_isready").toString(), "-q", "-h", "127.0.0.1", "-p", String.valueOf(port))
                .start();
        try {
            return asked.waitFor() == 0;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        if (server != null && server.isAlive()) {
            signal("CONT");
            stop();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException gone) {
            // nothing is left to delete
        }
    }

    /** As another user, because PostgreSQL refuses to run as root. */
    private List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (asRoot()) {
            command.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    /** A program that asks the server for something. */
    private List<String> client(String program, String... arguments) {
        List<String> command = command(program, "-h", folder.toString(), "-p", String.valueOf(port), "-U", "postgres");
        command.addAll(List.of(arguments));
        return command;
    }

    private static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes());
        try {
            if (process.waitFor() != 0) {
                throw new IOException(command + ": " + said);
            }
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    private static boolean asRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static Optional<Path> programs() {
        List<Path> folders = new ArrayList<>();
        if (Files.isDirectory(DEBIAN)) {
            try (Stream<Path> versions = Files.list(DEBIAN)) {
                versions.map(version -> version.resolve("bin"))
                        .sorted(Comparator.reverseOrder())
                        .forEach(folders::add);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        for (String folder : System.getenv().getOrDefault("PATH", "").split(":")) {
            folders.add(Path.of(folder));
        }
        return folders.stream()
                .filter(folder -> Files.isExecutable(folder.resolve("initdb")))
                .findFirst();
    }

    /** A port that nobody listens on. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
