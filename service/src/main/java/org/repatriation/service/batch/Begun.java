package org.repatriation.service.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an output was begun with; it stands in a small file beside the output, so that nobody goes on with something else.
 *
 * @param rulebook the id of the rulebook
 * @param bytes how many bytes of the input's beginning are hashed
 * @param sha256 their hash
 */
record Begun(String rulebook, long bytes, String sha256) {
    private static final int MOST = 1 << 20;
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Where it stands for an output. */
    static Path beside(Path output) {
        return output.resolveSibling(output.getFileName() + ".begun");
    }

    /** What an output of this input is begun with. */
    static Begun with(Path input, String rulebook) throws IOException {
        return with(input, rulebook, MOST);
    }

    /** What is written beside an output; empty where nothing readable is. */
    static Optional<Begun> of(Path output) throws IOException {
        Path file = beside(output);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(file), Begun.class));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether this input begins with the same bytes. */
    boolean isOf(Path input) throws IOException {
        return with(input, rulebook, bytes).equals(this);
    }

    /** Writes it beside an output, whole or not at all. */
    void write(Path output) throws IOException {
        Path file = beside(output);
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        Files.write(draft, JSON.writeValueAsBytes(this));
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Begun with(Path input, String rulebook, long most) throws IOException {
        try (InputStream in = Files.newInputStream(input)) {
            byte[] first = in.readNBytes((int) Math.min(most, MOST));
            return new Begun(
                    rulebook,
                    first.length,
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(first)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
