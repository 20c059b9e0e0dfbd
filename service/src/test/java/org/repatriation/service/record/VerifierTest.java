package org.repatriation.service.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.repatriation.service.RunningService.example;
import static org.repatriation.service.RunningService.get;
import static org.repatriation.service.RunningService.post;
import static org.repatriation.service.RunningService.postTo;

import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.repatriation.service.RunningService;

/** The verifier, which shares no code with the service, finds every change of an export and names its place. */
class VerifierTest {
    private static final int MUTATIONS = Integer.getInteger("repatriation.mutations", 500);
    private static final int DECISIONS = 25;
    private static final int CHECKPOINTS = 3;

    @TempDir
    private static Path folder;

    private static Method verify;
    private static List<String> export;
    private static String kept;
    private static long size;

    @BeforeAll
    static void export() throws Exception {
        Path source = Path.of(System.getProperty("basedir", "."), "verifier", "Verify.java");
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-Xlint:all", "-Werror", "-d", folder.toString(), source.toString());
        assertThat(compiled).isZero();
        Class<?> verifier = new URLClassLoader(new URL[] {folder.toUri().toURL()}).loadClass("Verify");
        verify = verifier.getMethod("verify", Iterator.class, String.class);
        for (int checkpoint = 0; checkpoint < CHECKPOINTS; checkpoint++) {
            for (int i = 0; i < DECISIONS; i++) {
                post(example());
            }
            String id = RunningService.json(post(example())).get("id").asString();
            postTo("/v1/decisions/" + id + "/review", "{\"act\":\"CONFIRM\",\"reason\":\"\",\"role\":\"officer\"}");
            RunningService.bean(LogProofs.class).sign();
        }
        export = get("/v1/log/export").body().lines().toList();
        kept = get("/v1/log/checkpoint").body();
        size = RunningService.json(get("/v1/log/checkpoint")).get("size").asLong();
    }

    @Test
    void an_export_is_good() {
        assertThat(verified(export))
                .startsWith("good: " + size + " entries")
                .endsWith("and the checkpoint that was kept");
    }

    @Test
    void every_mutation_is_found_and_its_first_position_named() {
        Random chance = new Random(42);
        for (int i = 0; i < MUTATIONS; i++) {
            Mutation mutation = mutate(chance);
            String found = verified(mutation.lines());
            assertThat(found).as(mutation.what()).startsWith("position ");
            long named = Long.parseLong(found.substring("position ".length(), found.indexOf(':')));
            assertThat(named)
                    .as(mutation.what() + " at " + mutation.first() + ", " + found)
                    .isBetween(mutation.earliest(), mutation.first());
        }
    }

    @Test
    void another_log_is_not_the_one_that_was_kept() {
        assertThat(verified(List.of(export.get(0).replaceFirst("\"log\":\"[^\"]", "\"log\":\"X"))))
                .isEqualTo(
                        "position 0: the export is of another log, or signed with another key, than the checkpoint that"
                                + " was kept");
    }

    /**
     * A changed export.
     *
     * @param first the first position that is not as it was
     * @param earliest the first position that the verifier may name, where nothing can tell it exactly
     */
    private record Mutation(String what, List<String> lines, long first, long earliest) {}

    private static Mutation mutate(Random chance) {
        List<String> lines = new ArrayList<>(export);
        int line = anyEntry(lines, chance);
        long position = position(lines.get(line));
        switch (chance.nextInt(9)) {
            case 0 -> {
                lines.set(line, flipped(lines.get(line), chance));
                return new Mutation("edit", lines, position, position);
            }
            case 1 -> {
                lines.remove(line);
                return new Mutation("delete", lines, position, position);
            }
            case 2 -> {
                String other = lines.get(anyEntry(lines, chance));
                lines.add(line, other);
                long first = other.equals(export.get(line)) ? position + 1 : position;
                return new Mutation("insert", lines, first, Math.min(first, position));
            }
            case 3 -> {
                int with = anyEntry(lines, chance);
                if (with == line) {
                    return mutate(chance);
                }
                String moved = lines.get(line);
                lines.set(line, lines.get(with));
                lines.set(with, moved);
                long first = Math.min(position, position(moved.equals(export.get(line)) ? export.get(with) : moved));
                return new Mutation("swap", lines, first, first);
            }
            case 4 -> {
                return new Mutation("truncate", lines.subList(0, line), position, position);
            }
            case 5 -> {
                return fork(lines, line, position);
            }
            case 6 -> {
                lines.set(line, lines.get(line).replaceFirst("\"at\":\"20\\d\\d", "\"at\":\"2019"));
                return new Mutation("back-date", lines, position, position);
            }
            case 7 -> {
                renumbered(lines, line);
                return new Mutation("delete and renumber", lines, position, position);
            }
            default -> {
                int checkpoint = anyCheckpoint(lines, chance);
                long before = positionBefore(lines, checkpoint);
                String changed = flipped(lines.get(checkpoint), chance);
                lines.set(checkpoint, changed);
                return new Mutation("edit a checkpoint", lines, before + 1, earliest(lines, checkpoint));
            }
        }
    }

    /** Rewrites everything from a line on, with hashes that fit; only the signatures cannot be made. */
    private static Mutation fork(List<String> lines, int line, long position) {
        Frontier tree = new Frontier();
        List<String> leaves = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String each = lines.get(i);
            if (isEntry(each)) {
                String written = i >= line ? each.replaceFirst("\"body\":\"....", "\"body\":\"AAAA") : each;
                lines.set(i, written);
                byte[] leaf = Hashes.leaf(written.getBytes(StandardCharsets.UTF_8));
                tree.add(leaf);
                leaves.add("\"" + base64(leaf) + "\"");
            } else {
                lines.set(
                        i,
                        each.replaceFirst("\"leaves\":\\[[^]]*]", "\"leaves\":[" + String.join(",", leaves) + "]")
                                .replaceFirst("\"root\":\"[^\"]*\"", "\"root\":\"" + base64(tree.root()) + "\""));
                leaves.clear();
            }
        }
        return new Mutation("fork", lines, position, earliest(lines, line));
    }

    /** Takes an entry out and gives those behind it the positions that hide it. */
    private static void renumbered(List<String> lines, int line) {
        lines.remove(line);
        for (int i = line; i < lines.size(); i++) {
            if (isEntry(lines.get(i))) {
                long position = position(lines.get(i));
                lines.set(i, lines.get(i).replaceFirst("\"position\":" + position, "\"position\":" + (position - 1)));
            }
        }
    }

    /** The first position behind the checkpoint in front of a line. */
    private static long earliest(List<String> lines, int line) {
        for (int i = line - 1; i > 0; i--) {
            if (!isEntry(lines.get(i))) {
                return positionBefore(lines, i) + 1;
            }
        }
        return 0;
    }

    private static long positionBefore(List<String> lines, int checkpoint) {
        for (int i = checkpoint; i > 0; i--) {
            if (isEntry(lines.get(i))) {
                return position(lines.get(i));
            }
        }
        return -1;
    }

    private static String flipped(String line, Random chance) {
        char[] changed = line.toCharArray();
        int at = chance.nextInt(changed.length);
        char before = changed[at];
        while (changed[at] == before) {
            changed[at] = (char) (' ' + chance.nextInt(95));
        }
        return new String(changed);
    }

    private static boolean isEntry(String line) {
        return line.contains("\"position\":");
    }

    private static long position(String line) {
        return Long.parseLong(line.replaceAll(".*\"position\":(\\d+).*", "$1"));
    }

    private static int anyEntry(List<String> lines, Random chance) {
        while (true) {
            int line = chance.nextInt(lines.size());
            if (isEntry(lines.get(line))) {
                return line;
            }
        }
    }

    private static int anyCheckpoint(List<String> lines, Random chance) {
        while (true) {
            int line = 1 + chance.nextInt(lines.size() - 1);
            if (!isEntry(lines.get(line))) {
                return line;
            }
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String verified(List<String> lines) {
        try {
            return (String) verify.invoke(null, lines.iterator(), kept);
        } catch (ReflectiveOperationException failed) {
            throw new AssertionError(failed);
        }
    }
}
