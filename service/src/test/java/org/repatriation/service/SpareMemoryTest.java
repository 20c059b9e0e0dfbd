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
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseG1GC"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Asked.class.getName()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
