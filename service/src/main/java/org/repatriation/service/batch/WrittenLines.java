package org.repatriation.service.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.repatriation.service.api.model.Outcome;

/**
 * The whole lines that an output holds already, read in one pass.
 *
 * @param tally what they count, without the trailer
 * @param bytes where they end; what follows is a torn line
 * @param complete whether the last one is the trailer
 * @param foreign the number of the first line that is no answer; empty where all are
 */
record WrittenLines(Tally tally, long bytes, boolean complete, Optional<Long> foreign) {
    private static final int BEGINNING = 48;
    private static final String DECISION = "{\"outcome\":\"";
    private static final String PROBLEM = "{\"type\":\"/problems/";
    private static final String TRAILER = "{\"trailer\":";

    static WrittenLines of(FileChannel output) throws IOException {
        Tally tally = new Tally();
        byte[] beginning = new byte[BEGINNING];
        ByteBuffer buffer = ByteBuffer.allocate(1 << 18);
        long read = 0;
        long whole = 0;
        int length = 0;
        boolean complete = false;
        while (output.read(buffer.clear(), read) > 0) {
            byte[] bytes = buffer.array();
            int count = buffer.position();
            for (int i = 0; i < count; i++) {
                if (bytes[i] != '\n') {
                    if (length < BEGINNING) {
                        beginning[length++] = bytes[i];
                    }
                    continue;
                }
                String line = new String(beginning, 0, length, StandardCharsets.UTF_8);
                if (complete || !counted(line, tally)) {
                    if (complete || !line.startsWith(TRAILER)) {
                        return new WrittenLines(tally, whole, complete, Optional.of(tally.lines() + 1));
                    }
                    complete = true;
                }
                whole = read + i + 1;
                length = 0;
            }
            read += count;
        }
        return new WrittenLines(tally, whole, complete, Optional.empty());
    }

    private static boolean counted(String line, Tally tally) {
        if (line.startsWith(PROBLEM)) {
            tally.count(Optional.empty(), 1);
            return true;
        }
        int end = line.indexOf('"', Math.min(line.length(), DECISION.length()));
        if (!line.startsWith(DECISION) || end < 0) {
            return false;
        }
        try {
            tally.count(Optional.of(Outcome.fromValue(line.substring(DECISION.length(), end))), 1);
            return true;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }
}
