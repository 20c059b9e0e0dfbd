package org.repatriation.service.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * The answers to some lines that follow each other, and what they count. They are not joined: one array for all of them would be
 * too large for the garbage collector to treat as one among many.
 *
 * @param lines each answer as one line, without its end
 */
record Answers(List<byte[]> lines, Tally tally) {

    static Answers of(List<LineDecisions.Answered> answered) {
        Tally tally = new Tally();
        answered.forEach(answer -> tally.count(answer.outcome(), 1));
        return new Answers(
                answered.stream().map(LineDecisions.Answered::written).toList(), tally);
    }

    /** Writes each line with its end. */
    void writeTo(OutputStream out) throws IOException {
        for (byte[] line : lines) {
            out.write(line);
            out.write('\n');
        }
    }
}
