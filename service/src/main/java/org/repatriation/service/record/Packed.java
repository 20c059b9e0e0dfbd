package org.repatriation.service.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A text made small before it is encrypted. A first byte says with which words in mind it was made small; what stands in
 * {@code packing-1.txt} is what most answers repeat. That file never changes: other words would be another file and number.
 */
final class Packed {
    private static final int LARGEST = 64 * 1024 * 1024;
    private static final int SPEED = 4;
    private static final byte WORDS = 1;
    private static final byte[] DICTIONARY = dictionary();

    private Packed() {}

    static byte[] pack(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Deflater deflater = new Deflater(SPEED, true);
        try {
            deflater.setDictionary(DICTIONARY);
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4 + 64);
            out.write(WORDS);
            byte[] chunk = new byte[8192];
            while (!deflater.finished()) {
                out.write(chunk, 0, deflater.deflate(chunk));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    static String unpack(byte[] packed) {
        Inflater inflater = new Inflater(true);
        if (packed.length == 0 || packed[0] != WORDS) {
            throw new IllegalStateException("an entry of the record is not as it was written");
        }
        try {
            inflater.setDictionary(DICTIONARY);
            inflater.setInput(packed, 1, packed.length - 1);
            ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length * 8);
            byte[] chunk = new byte[8192];
            while (!inflater.finished()) {
                int length = inflater.inflate(chunk);
                if (length == 0 && inflater.needsInput() || out.size() > LARGEST) {
                    throw new IllegalStateException("an entry of the record is not as it was written");
                }
                out.write(chunk, 0, length);
            }
            return out.toString(StandardCharsets.UTF_8);
        } catch (DataFormatException altered) {
            throw new IllegalStateException("an entry of the record is not as it was written", altered);
        } finally {
            inflater.end();
        }
    }

    private static byte[] dictionary() {
        try (InputStream in = Packed.class.getResourceAsStream("/record/packing-1.txt")) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
