package org.repatriation.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;

/**
 * A real Spark standalone cluster on this machine: a master and workers, each a process of its own, that know Spark's jars and
 * nothing of ours. Jobs are handed to it as an operator hands them, with {@code SparkSubmit} and the packed jar.
 */
final class TestCluster implements AutoCloseable {
    private static final long LONGEST_SECONDS = Long.getLong("repatriation.longest", 300);
    private static final Path TASKSET = Path.of("/usr/bin/taskset");
    private static final Pattern MASTER = Pattern.compile("Starting Spark master at (spark://\\S+)");
    private static final Pattern REGISTERED = Pattern.compile("Successfully registered with master (\\S+)");
    private static final List<String> OURS = List.of(
            "/org/repatriation/",
            "/org/drools/",
            "/org/kie/",
            "/org/springframework/",
            "/tools/jackson/",
            "/org/snakeyaml/",
            "/ch/poole/",
            "/org/antlr/antlr-runtime/");

    private final String packed = System.getProperty("repatriation.bulk");
    private final Path folder;
    private final List<Process> started = new ArrayList<>();
    private final List<Process> workers = new ArrayList<>();
    private final String master;
    private int submitted;

    /**
     * A job that ended.
     *
     * @param result 0 where all was well
     * @param said what it told
     * @param events what Spark wrote down of it
     */
    record Ended(int result, String said, Path events) {}

    /** Starts a master; its files lie in the folder. */
    TestCluster(Path folder) throws Exception {
        this.folder = folder;
        Path jars = Files.createDirectories(folder.resolve("spark/jars"));
        for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
            String unix = path.replace('\\', '/');
            if (path.endsWith(".jar") && OURS.stream().noneMatch(unix::contains) && !unix.contains("/repatriation")) {
                Files.createSymbolicLink(jars.resolve(Path.of(path).getFileName()), Path.of(path));
            }
        }
        Path log = folder.resolve("master.log");
        spark(
                List.of(),
                log,
                "256m",
                "org.apache.spark.deploy.master.Master",
                "--host",
                "127.0.0.1",
                "--port",
                "0",
                "--webui-port",
                "0");
        master = awaited(log, MASTER);
    }

    /** Starts a worker that offers so many cores, and waits until the master knows it. */
    void worker(int cores, String memory) throws Exception {
        worker(List.of(), cores, memory);
    }

    /**
     * Starts a worker that offers one core and has, with all that it executes, no other: as a machine with one core. Where
     * the system has no {@code taskset}, it may use others beside.
     */
    void workerOn(int core, String memory) throws Exception {
        worker(canHold() ? List.of(TASKSET.toString(), "-c", String.valueOf(core)) : List.of(), 1, memory);
    }

    /** Whether a process can be held to some cores here. */
    static boolean canHold() {
        return Files.isExecutable(TASKSET);
    }

    private void worker(List<String> held, int cores, String memory) throws Exception {
        Path log = folder.resolve("worker-" + workers.size() + ".log");
        workers.add(spark(
                held,
                log,
                "256m",
                "org.apache.spark.deploy.worker.Worker",
                "--host",
                "127.0.0.1",
                "--port",
                "0",
                "--webui-port",
                "0",
                "--cores",
                String.valueOf(cores),
                "--memory",
                memory,
                "--work-dir",
                folder.resolve("work-" + workers.size()).toString(),
                master));
        awaited(log, REGISTERED);
    }

    /** Kills the first worker that lives, and what it executes; neither gets to say anything. */
    void killOne() {
        Process worker = workers.stream().filter(Process::isAlive).findFirst().orElseThrow();
        List<ProcessHandle> executors = worker.children().toList();
        assertThat(executors).isNotEmpty();
        worker.destroyForcibly();
        executors.forEach(ProcessHandle::destroyForcibly);
    }

    /** Hands a job to the cluster and waits until it has ended. */
    Ended run(String... arguments) throws Exception {
        return ended(submit(List.of(), arguments));
    }

    /** The classes as a worker has them: those of the packed jar, and beside them Spark's. */
    URLClassLoader packed() throws IOException {
        List<URL> jars = new ArrayList<>();
        jars.add(Path.of(packed).toUri().toURL());
        try (Stream<Path> sparks = Files.list(folder.resolve("spark/jars"))) {
            for (Path jar : sparks.toList()) {
                jars.add(jar.toUri().toURL());
            }
        }
        return new URLClassLoader(jars.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
    }

    /** A job that runs. */
    record Running(Process process, Path said, Path events) {}

    /**
     * Hands a job to the cluster.
     *
     * @param settings of Spark, such as {@code spark.cores.max=1}
     */
    Running submit(List<String> settings, String... arguments) throws IOException {
        submitted++;
        Path events = Files.createDirectories(folder.resolve("events-" + submitted));
        Path said = folder.resolve("said-" + submitted + ".txt");
        List<String> command = new ArrayList<>(java("1g"));
        command.addAll(List.of("org.apache.spark.deploy.SparkSubmit", "--master", master));
        Stream.concat(
                        Stream.of(
                                "spark.driver.host=127.0.0.1",
                                "spark.driver.bindAddress=127.0.0.1",
                                "spark.ui.enabled=false",
                                "spark.executor.memory=800m",
                                "spark.executor.cores=1",
                                "spark.eventLog.enabled=true",
                                "spark.eventLog.compress=false",
                                "spark.eventLog.rolling.enabled=false",
                                "spark.eventLog.dir=" + events.toUri()),
                        settings.stream())
                .forEach(setting -> command.addAll(List.of("--conf", setting)));
        command.add(packed);
        command.addAll(List.of(arguments));
        return new Running(start(command, said, folder.resolve("driver-" + submitted + ".log")), said, events);
    }

    /** Waits until a job has ended. */
    static Ended ended(Running running) throws Exception {
        if (!running.process().waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            running.process().destroyForcibly();
            throw new IllegalStateException("the job has not ended: " + Files.readString(running.said()));
        }
        try (Stream<Path> files = Files.list(running.events())) {
            return new Ended(
                    running.process().exitValue(),
                    Files.readString(running.said()),
                    files.filter(file -> !file.getFileName().toString().startsWith("."))
                            .findFirst()
                            .orElse(running.events()));
        }
    }

    private Process spark(List<String> held, Path log, String memory, String... mainAndArguments) throws IOException {
        List<String> command = new ArrayList<>(held);
        command.addAll(java(memory));
        command.addAll(List.of(mainAndArguments));
        return start(command, log, log);
    }

    private List<String> java(String memory) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        Arrays.stream(JavaModuleOptions.defaultModuleOptionArray()).forEach(command::add);
        command.addAll(List.of("-Xmx" + memory, "-cp", folder.resolve("spark/jars") + File.separator + "*"));
        return command;
    }

    private Process start(List<String> command, Path said, Path log) throws IOException {
        ProcessBuilder process = new ProcessBuilder(command).redirectOutput(said.toFile());
        if (said.equals(log)) {
            process.redirectErrorStream(true);
        } else {
            process.redirectError(log.toFile());
        }
        process.environment()
                .putAll(Map.of(
                        "SPARK_HOME", folder.resolve("spark").toString(),
                        "SPARK_SCALA_VERSION", "2.13",
                        "SPARK_LOCAL_IP", "127.0.0.1",
                        "SPARK_LOCAL_DIRS", folder.resolve("local").toString(),
                        "JAVA_HOME", System.getProperty("java.home")));
        Process running = process.start();
        started.add(running);
        return running;
    }

    private static String awaited(Path log, Pattern pattern) throws Exception {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        while (System.nanoTime() < until) {
            Matcher found = pattern.matcher(Files.readString(log));
            if (found.find()) {
                return found.group(1);
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("not started: " + Files.readString(log));
    }

    /** Ends every process that was started, and what they execute. */
    @Override
    public void close() throws InterruptedException {
        for (Process process : started) {
            List<ProcessHandle> children = process.descendants().toList();
            process.destroyForcibly().waitFor();
            children.forEach(ProcessHandle::destroyForcibly);
        }
    }
}
