package org.repatriation.service.record;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The roots of the whole subtrees that a log of some size is made of: all that is needed to make it longer. */
final class Frontier {
    /** Every so many levels the root of a whole subtree is kept. */
    static final int KEPT = 8;

    private static final int LEVELS = 63;

    private final byte[][] roots = new byte[LEVELS][];
    private long size;

    Frontier() {}

    /** The frontier as it was written down, the smallest subtree first. */
    Frontier(long size, byte[] written) {
        this.size = size;
        int at = 0;
        for (int level = 0; level < LEVELS; level++) {
            if ((size >> level & 1) == 1) {
                roots[level] = Arrays.copyOfRange(written, at, at + Hashes.LENGTH);
                at += Hashes.LENGTH;
            }
        }
        if (at != written.length) {
            throw new IllegalStateException("the frontier of the log does not fit its size");
        }
    }

    /** A whole subtree whose root is kept. */
    record Whole(int level, long position, byte[] root) {}

    long size() {
        return size;
    }

    /** Adds a leaf and gives the subtrees that it made whole and that are kept. */
    List<Whole> add(byte[] leaf) {
        List<Whole> kept = new ArrayList<>(1);
        byte[] root = leaf;
        int level = 0;
        for (; (size >> level & 1) == 1; level++) {
            root = Hashes.node(roots[level], root);
            roots[level] = null;
            if ((level + 1) % KEPT == 0) {
                kept.add(new Whole(level + 1, size >> level + 1, root));
            }
        }
        roots[level] = root;
        size++;
        return kept;
    }

    byte[] root() {
        byte[] root = null;
        for (byte[] each : roots) {
            if (each != null) {
                root = root == null ? each : Hashes.node(each, root);
            }
        }
        return root == null ? Hashes.nothing() : root;
    }

    byte[] written() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] root : roots) {
            if (root != null) {
                out.writeBytes(root);
            }
        }
        return out.toByteArray();
    }
}
