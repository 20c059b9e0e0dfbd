package org.repatriation.benchmark;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Several ways of doing something, measured in turns in one run, so that whatever disturbs the machine disturbs all of
 * them alike. Each turn begins with another one.
 */
public final class SideBySide {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final String name;
    private final int atATime;
    private final Map<String, Way> ways = new LinkedHashMap<>();
    private int turns;

    /** One of the ways, with what it took each time. */
    private static final class Way {
        private final Supplier<?> what;
        private final int atATime;
        private long[] nanos = new long[1024];
        private int times;
        private long bytes;
        private volatile Object last;

        private Way(Supplier<?> what, int atATime) {
            this.what = what;
            this.atATime = atATime;
        }

        private void once() {
            long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
            long begun = System.nanoTime();
            for (int i = 0; i < atATime; i++) {
                last = what.get();
            }
            long took = (System.nanoTime() - begun) / atATime;
            bytes += (THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before) / atATime;
            if (times == nanos.length) {
                nanos = Arrays.copyOf(nanos, 2 * times);
            }
            nanos[times++] = took;
        }

        private double micros(double share) {
            long[] sorted = Arrays.copyOf(nanos, times);
            Arrays.sort(sorted);
            return sorted[(int) Math.min(times - 1, share * times)] / 1_000.0;
        }
    }

    public SideBySide(String name) {
        this(name, 1);
    }

    /**
     * Each turn does the same several times, so that what takes little time finds its own code and data at hand as it would
     * alone; what is told is for once.
     */
    public SideBySide(String name, int atATime) {
        this.name = name;
        this.atATime = atATime;
    }

    public SideBySide way(String called, Supplier<?> what) {
        return way(called, atATime, what);
    }

    /** A way that takes so much longer than the others that it is done less often in each turn. */
    public SideBySide way(String called, int less, Supplier<?> what) {
        ways.put(called, new Way(what, less));
        return this;
    }

    /** Forgets what was measured so far: it was for warming up. */
    public void forget() {
        ways.values().forEach(way -> {
            way.times = 0;
            way.bytes = 0;
        });
    }

    /** Does each of them once. */
    public void turn() {
        List<Way> all = List.copyOf(ways.values());
        for (int i = 0; i < all.size(); i++) {
            all.get((turns + i) % all.size()).once();
        }
        turns++;
    }

    /** The table of what was measured; each line is compared with the first. */
    String table() {
        List<String> lines = new ArrayList<>();
        lines.add("| " + name + " | median, us | p99, us | a second | KB | median beside the first |");
        lines.add("|---|---|---|---|---|---|");
        double first = ways.values().iterator().next().micros(0.5);
        ways.forEach((called, way) -> lines.add(String.format(
                Locale.ROOT,
                "| %s | %.1f | %.0f | %,.0f | %.1f | %.2f |",
                called,
                way.micros(0.5),
                way.micros(0.99),
                1_000_000 / way.micros(0.5),
                way.bytes / 1024.0 / way.times,
                way.micros(0.5) / first)));
        return String.join("\n", lines) + "\n";
    }

    /** A bar for each of them, as long as its median. */
    String plot() {
        Map<String, Double> medians = new LinkedHashMap<>();
        ways.forEach((called, way) -> medians.put(called, way.micros(0.5)));
        return Plot.bars(name + ", median", medians, "us");
    }

    /** Prints the table and writes it and the plot to {@code target/benchmarks}. */
    public void write() {
        System.out.println();
        System.out.println(table());
        try {
            Path folder = Files.createDirectories(Path.of("target", "benchmarks"));
            String file = name.replaceAll("[^A-Za-z0-9]+", "-");
            Files.writeString(folder.resolve(file + ".md"), table());
            Files.writeString(folder.resolve(file + ".svg"), plot());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
