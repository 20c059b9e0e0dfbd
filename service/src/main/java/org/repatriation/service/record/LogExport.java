package org.repatriation.service.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/** A log as lines, made while they are read. */
final class LogExport extends InputStream {
    private static final int PAGE = 500;

    /** Reads entries from a position on. */
    interface Pages {
        List<LogProofs.Stored> read(long from, int limit);
    }

    private final Checkpoints.Checkpoint last;
    private final Checkpoints checkpoints;
    private final Pages pages;
    private final Deque<byte[]> lines = new ArrayDeque<>();
    private final Deque<Checkpoints.Checkpoint> due = new ArrayDeque<>();
    private final List<byte[]> leaves = new ArrayList<>();
    private long next;
    private int at;

    LogExport(Checkpoints.Checkpoint last, Checkpoints checkpoints, Pages pages) {
        this.last = last;
        this.checkpoints = checkpoints;
        this.pages = pages;
        line("{\"kind\":\"LOG\",\"log\":\"" + checkpoints.log() + "\",\"publicKey\":\""
                + LogProofs.base64(checkpoints.publicKey()) + "\",\"version\":1}");
        if (last.size() == 0) {
            line(checkpoint(last));
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (lines.isEmpty()) {
            more();
        }
        if (lines.isEmpty()) {
            return -1;
        }
        byte[] line = lines.peek();
        int count = Math.min(length, line.length - at);
        System.arraycopy(line, at, into, offset, count);
        at += count;
        if (at == line.length) {
            lines.remove();
            at = 0;
        }
        return count;
    }

    private void more() {
        if (next >= last.size()) {
            return;
        }
        List<LogProofs.Stored> page = pages.read(next, (int) Math.min(PAGE, last.size() - next));
        if (page.isEmpty()) {
            throw new IllegalStateException("the log misses entries that it once had");
        }
        long end = next + page.size();
        due.addAll(checkpoints.between(next, end));
        for (LogProofs.Stored stored : page) {
            line(stored.entry().line());
            leaves.add(stored.leaf());
            next = stored.entry().position() + 1;
            while (!due.isEmpty() && due.peek().size() <= next) {
                Checkpoints.Checkpoint checkpoint = due.remove();
                line(checkpoint(checkpoint));
            }
        }
    }

    /** A checkpoint with the hashes of the entries since the one before, so that a changed entry can be told exactly. */
    private String checkpoint(Checkpoints.Checkpoint checkpoint) {
        String hashes = leaves.stream()
                .map(leaf -> "\"" + LogProofs.base64(leaf) + "\"")
                .collect(Collectors.joining(",", "[", "]"));
        leaves.clear();
        return "{\"at\":\"" + Entry.moment(checkpoint.at()) + "\",\"kind\":\"CHECKPOINT\",\"leaves\":" + hashes
                + ",\"root\":\"" + LogProofs.base64(checkpoint.root()) + "\",\"signature\":\""
                + LogProofs.base64(checkpoint.signature()) + "\",\"size\":" + checkpoint.size() + "}";
    }

    private void line(String text) {
        lines.add((text + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
