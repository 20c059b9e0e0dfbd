package org.repatriation.service.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is recorded is made small, and read again in whichever way it was made small. */
class PackedTest {
    private static final String TEXT = "{\"answer\":{\"outcome\":\"RETURNABLE\",\"because\":\"día ñ 😀\"}}".repeat(50);
    /** The same, as it was recorded before Zstandard was used. */
    private static final String EARLIER =
            "AatWArZPykFLdqpxzbLDU4QSqLZQOLxR4cP8GQ1KtaN6R/WO6h3VO6p3VO+o3lG9o3pH9Y7qpZNeAA==";

    @Test
    void what_is_packed_is_small_and_comes_back_whole() {
        byte[] packed = Packed.pack(bytes(TEXT));

        assertThat(packed).startsWith(2).hasSizeLessThan(TEXT.length() / 10);
        assertThat(Packed.unpack(packed)).isEqualTo(TEXT);
        assertThat(Packed.unpack(Packed.pack(new byte[0]))).isEmpty();
    }

    @Test
    void many_at_once_get_back_what_each_packed() {
        List<String> texts =
                IntStream.range(0, 2_000).mapToObj(i -> i + TEXT + i).toList();
        assertThat(texts.parallelStream().map(text -> Packed.unpack(Packed.pack(bytes(text)))))
                .containsExactlyElementsOf(texts);
    }

    @Test
    void what_was_packed_in_the_way_of_the_jdk_is_still_read() {
        assertThat(Packed.deflate(bytes(TEXT))).startsWith(1);
        assertThat(Packed.unpack(Packed.deflate(bytes(TEXT)))).isEqualTo(TEXT);
        assertThat(Packed.unpack(Base64.getDecoder().decode(EARLIER))).isEqualTo(TEXT);
    }

    @Test
    void what_was_altered_is_not_read() {
        byte[] packed = Packed.pack(bytes(TEXT));
        byte[] shorter = Arrays.copyOf(packed, packed.length / 2);
        byte[] otherWay = packed.clone();
        otherWay[0] = 7;

        for (byte[] altered : new byte[][] {{}, {1}, {2}, {2, 1, 2, 3}, shorter, otherWay}) {
            assertThatThrownBy(() -> Packed.unpack(altered))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("an entry of the record is not as it was written");
        }
    }

    /** Packs in a JVM of its own, and tells in which way. */
    public static final class InItsOwn {
        public static void main(String[] none) {
            byte[] packed = Packed.pack(bytes(TEXT));
            System.out.println(packed[0] + " " + Packed.unpack(packed).equals(TEXT));
        }
    }

    @Test
    void where_zstandard_cannot_be_unpacked_the_way_of_the_jdk_is_taken(@TempDir Path folder) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + folder.resolve("missing"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        InItsOwn.class.getName())
                .start();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip())
                .isEqualTo("1 true");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
