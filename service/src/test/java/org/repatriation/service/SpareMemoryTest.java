package org.repatriation.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An idle service gives memory back, unless whoever starts it has said how much it may keep. */
class SpareMemoryTest {

    /** Asks in a JVM of its own, and tells what it was set to. */
    public static final class Asked {
        public static void main(String[] none) {
            SpareMemory.giveBack();
            var jvm = java.lang.management.ManagementFactory.getPlatformMXBean(
                    com.sun.management.HotSpotDiagnosticMXBean.class);
            for (String option : List.of("MinHeapFreeRatio", "MaxHeapFreeRatio", "G1PeriodicGCInterval")) {
                System.out.println(option + " " + jvm.getVMOption(option).getValue());
            }
        }
    }

    /** Needs much, needs it no longer, gives it back, and tells how many megabytes the heap took before and after. */
    public static final class Filled {
        public static void main(String[] none) {
            SpareMemory.giveBack();
            List<byte[]> needed = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                needed.add(new byte[1 << 20]);
            }
            System.out.println(Runtime.getRuntime().totalMemory() >> 20);
            needed.clear();
            SpareMemory.giveBackNow();
            System.out.println(Runtime.getRuntime().totalMemory() >> 20);
        }
    }

    @Test
    void what_is_needed_no_longer_is_given_back_at_once() throws IOException {
        List<String> megabytes = told(Filled.class, "-Xms16m");

        assertThat(Long.parseLong(megabytes.get(0))).isGreaterThan(200);
        assertThat(Long.parseLong(megabytes.get(1))).isLessThan(100);
    }

    @Test
    void an_idle_service_gives_memory_back() throws IOException {
        assertThat(asked()).containsExactly("MinHeapFreeRatio 10", "MaxHeapFreeRatio 30", "G1PeriodicGCInterval 60000");
    }

    @Test
    void what_was_set_by_whoever_started_it_stays() throws IOException {
        assertThat(asked("-XX:MaxHeapFreeRatio=60", "-XX:G1PeriodicGCInterval=5000"))
                .containsExactly("MinHeapFreeRatio 10", "MaxHeapFreeRatio 60", "G1PeriodicGCInterval 5000");
    }

    private static List<String> asked(String... options) throws IOException {
        return told(Asked.class, options);
    }

    private static List<String> told(Class<?> main, String... options) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseG1GC"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
