package org.repatriation.service.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is recorded is made small, and read again in whichever way it was made small. */
class PackedTest {
    private static final String TEXT = "{\"answer\":{\"outcome\":\"RETURNABLE\",\"because\":\"día ñ 😀\"}}".repeat(50);
    /** The same, as it was recorded before Zstandard was used. */
    private static final String EARLIER =
            "AatWArZPykFLdqpxzbLDU4QSqLZQOLxR4cP8GQ1KtaN6R/WO6h3VO6p3VO+o3lG9o3pH9Y7qpZNeAA==";
    /** The same, as it was recorded with Zstandard and fewer words in mind. */
    private static final String LATER = "Aii1L/1guApFAQCweyJhbnN3ImTDrWEgw7Eg8J+YgCJ9fQQA8vaV33CyBh07q+CJx1gR";

    @Test
    void what_is_packed_is_small_and_comes_back_whole() {
        byte[] packed = Packed.pack(bytes(TEXT));

        assertThat(packed).startsWith(3).hasSizeLessThan(TEXT.length() / 10);
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
    void what_was_packed_with_fewer_words_in_mind_is_still_read() {
        assertThat(Packed.unpack(Base64.getDecoder().decode(LATER))).isEqualTo(TEXT);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "packing-1.txt, f5954e8466e72fc809e719ef517854268bf8362caa90b1d1192e29a29d0d6088",
        "packing-2.txt, 6b0db7699f0f3b42c1f9a16837c8c3671932080e0bf7de8c7ab03317a93e8793"
    })
    void the_words_that_entries_were_packed_with_never_change(String file, String sha256) throws Exception {
        try (InputStream in = Packed.class.getResourceAsStream("/record/" + file)) {
            assertThat(MessageDigest.getInstance("SHA-256").digest(in.readAllBytes()))
                    .as("change nothing in `%s`; write other words to a new file with a way of its own", file)
                    .asHexString()
                    .isEqualToIgnoringCase(sha256);
        }
    }

    @Test
    void what_was_altered_is_not_read() {
        byte[] packed = Packed.pack(bytes(TEXT));
        byte[] shorter = Arrays.copyOf(packed, packed.length / 2);

        for (byte[] altered : new byte[][] {{}, {1}, {2}, {3}, {2, 1, 2, 3}, {3, 1, 2, 3}, shorter}) {
            assertThatThrownBy(() -> Packed.unpack(altered))
                    .isInstanceOf(EntryUnreadable.class)
                    .hasMessage("What is recorded is not as it was written; whoever runs the service finds its position"
                            + " with `--check-record`.");
        }
    }

    @Test
    void what_a_later_version_packed_in_its_own_way_is_not_called_altered() {
        byte[] packed = Packed.pack(bytes(TEXT));
        packed[0] = 7;

        assertThatThrownBy(() -> Packed.unpack(packed))
                .isInstanceOf(EntryUnreadable.class)
                .hasMessage(
                        "What is recorded was packed in a way that this version of the service does not know; read it"
                                + " with the version that wrote it, or a later one.");
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
