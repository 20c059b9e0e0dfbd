package org.repatriation.service.record;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** A text made small before it is encrypted. */
final class Packed {
    private static final int LARGEST = 64 * 1024 * 1024;

    private Packed() {}

    static byte[] pack(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4 + 64);
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
        try {
            inflater.setInput(packed);
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
}
