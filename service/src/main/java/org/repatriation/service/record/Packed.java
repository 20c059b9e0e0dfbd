package org.repatriation.service.record;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdDictCompress;
import com.github.luben.zstd.ZstdDictDecompress;
import com.github.luben.zstd.ZstdException;
import com.github.luben.zstd.util.Native;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A text made small before it is encrypted. A first byte says in which way, and with which words in mind: those that most answers
 * repeat. What was recorded can be read only with the very words it was packed with, so the files that hold them never change:
 * better words are another file and another way.
 */
final class Packed {
    private static final byte DEFLATE = 1;
    private static final byte ZSTD_FEWER_WORDS = 2;
    private static final byte ZSTD = 3;

    /** A tenth more time than the quickest takes, and a tenth smaller. */
    static final int LEVEL = 2;

    private static final int LARGEST = 64 * 1024 * 1024;

    /** As many as the JDK's own way can have in mind. */
    private static final byte[] FEWER_WORDS = words("packing-1.txt");

    private static final byte[] WORDS = words("packing-2.txt");

    private Packed() {}

    /** Zstandard is code of the machine; where that cannot be loaded, the JDK's own way is taken, which is slower. */
    static byte[] pack(byte[] text) {
        return Zstandard.IS_THERE ? Zstandard.pack(text) : deflate(text);
    }

    static String unpack(byte[] packed) {
        if (packed.length == 0) {
            throw EntryUnreadable.altered(null);
        }
        byte[] text = switch (packed[0]) {
            case DEFLATE -> inflate(packed);
            case ZSTD_FEWER_WORDS -> Zstandard.unpack(packed, Zstandard.FEWER_KNOWN);
            case ZSTD -> Zstandard.unpack(packed, Zstandard.KNOWN);
            default -> throw EntryUnreadable.later();
        };
        return new String(text, StandardCharsets.UTF_8);
    }

    static byte[] deflate(byte[] text) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setDictionary(FEWER_WORDS);
            deflater.setInput(text);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(text.length / 4 + 64);
            out.write(DEFLATE);
            byte[] chunk = new byte[8192];
            while (!deflater.finished()) {
                out.write(chunk, 0, deflater.deflate(chunk));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static byte[] inflate(byte[] packed) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setDictionary(FEWER_WORDS);
            inflater.setInput(packed, 1, packed.length - 1);
            ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length * 8);
            byte[] chunk = new byte[8192];
            while (!inflater.finished()) {
                int length = inflater.inflate(chunk);
                if (length == 0 && inflater.needsInput() || out.size() > LARGEST) {
                    throw EntryUnreadable.altered(null);
                }
                out.write(chunk, 0, length);
            }
            return out.toByteArray();
        } catch (DataFormatException altered) {
            throw EntryUnreadable.altered(altered);
        } finally {
            inflater.end();
        }
    }

    /** Loaded when it is first used. */
    private static final class Zstandard {
        private static final boolean IS_THERE = isThere();
        private static final ZstdDictCompress PACKING = IS_THERE ? new ZstdDictCompress(WORDS, LEVEL) : null;
        private static final ZstdDictDecompress KNOWN = IS_THERE ? new ZstdDictDecompress(WORDS) : null;
        private static final ZstdDictDecompress FEWER_KNOWN = IS_THERE ? new ZstdDictDecompress(FEWER_WORDS) : null;

        private static boolean isThere() {
            try {
                Native.load();
                return true;
            } catch (LinkageError | RuntimeException notHere) {
                return false;
            }
        }

        /** Setting up its memory would take a quarter of the time; so it is used again, by as many at once as there are cores. */
        private static final Queue<ZstdCompressCtx> IDLE =
                new ArrayBlockingQueue<>(Runtime.getRuntime().availableProcessors());

        private static byte[] pack(byte[] text) {
            ZstdCompressCtx idle = IDLE.poll();
            ZstdCompressCtx context =
                    idle == null ? new ZstdCompressCtx().setLevel(LEVEL).loadDict(PACKING) : idle;
            byte[] small;
            try {
                small = context.compress(text);
            } catch (RuntimeException | Error failed) {
                context.close();
                throw failed;
            }
            if (!IDLE.offer(context)) {
                context.close();
            }
            byte[] packed = new byte[small.length + 1];
            packed[0] = ZSTD;
            System.arraycopy(small, 0, packed, 1, small.length);
            return packed;
        }

        private static byte[] unpack(byte[] packed, ZstdDictDecompress known) {
            if (!IS_THERE) {
                throw EntryUnreadable.withoutZstandard();
            }
            byte[] small = Arrays.copyOfRange(packed, 1, packed.length);
            try (ZstdDecompressCtx context = new ZstdDecompressCtx()) {
                return context.loadDict(known).decompress(small, length(small));
            } catch (ZstdException altered) {
                throw EntryUnreadable.altered(altered);
            }
        }

        private static int length(byte[] small) {
            long length = small.length == 0 ? -1 : Zstd.getFrameContentSize(small);
            if (length < 0 || length > LARGEST) {
                throw EntryUnreadable.altered(null);
            }
            return (int) length;
        }
    }

    private static byte[] words(String file) {
        try (InputStream in = Packed.class.getResourceAsStream("/record/" + file)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
