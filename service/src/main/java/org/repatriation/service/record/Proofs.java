package org.repatriation.service.record;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The proofs of RFC 9162 over the entries of a log: that one is in it, and that it only grew. */
final class Proofs {
    private final JdbcTemplate tables;

    Proofs(JdbcTemplate tables) {
        this.tables = tables;
    }

    /** The root of the log when it had {@code size} entries. */
    byte[] root(long size) {
        return size == 0 ? Hashes.nothing() : range(0, size);
    }

    /** The hashes beside the way from an entry to the root of {@code size} entries, from the leaf on. */
    List<byte[]> inclusion(long position, long size) {
        List<byte[]> path = new ArrayList<>();
        inclusion(position, 0, size, path);
        return path;
    }

    /** That the log with {@code smaller} entries begins the log with {@code larger} entries. */
    List<byte[]> consistency(long smaller, long larger) {
        List<byte[]> path = new ArrayList<>();
        if (smaller < larger) {
            consistency(smaller, 0, larger, true, path);
        }
        return path;
    }

    private void inclusion(long position, long from, long size, List<byte[]> path) {
        if (size == 1) {
            return;
        }
        long left = split(size);
        if (position < left) {
            inclusion(position, from, left, path);
            path.add(range(from + left, size - left));
        } else {
            inclusion(position - left, from + left, size - left, path);
            path.add(range(from, left));
        }
    }

    private void consistency(long smaller, long from, long size, boolean whole, List<byte[]> path) {
        if (smaller == size) {
            if (!whole) {
                path.add(range(from, size));
            }
            return;
        }
        long left = split(size);
        if (smaller <= left) {
            consistency(smaller, from, left, whole, path);
            path.add(range(from + left, size - left));
        } else {
            consistency(smaller - left, from + left, size - left, false, path);
            path.add(range(from, left));
        }
    }

    /** The largest power of two below a size. */
    private static long split(long size) {
        return Long.highestOneBit(size - 1);
    }

    /** The root over {@code size} entries from a position on. */
    private byte[] range(long from, long size) {
        if (Long.bitCount(size) == 1 && from % size == 0) {
            return whole(Long.numberOfTrailingZeros(size), from / size);
        }
        long left = split(size);
        return Hashes.node(range(from, left), range(from + left, size - left));
    }

    private byte[] whole(int level, long position) {
        int base = level - level % Frontier.KEPT;
        int width = 1 << level - base;
        long first = position * width;
        List<byte[]> roots = base == 0
                ? tables.query(
                        "select leaf from log_entry where position >= ? and position < ? order by position",
                        (row, n) -> row.getBytes(1),
                        first,
                        first + width)
                : tables.query(
                        "select root from log_subtree where level = ? and position >= ? and position < ? order by"
                                + " position",
                        (row, n) -> row.getBytes(1),
                        base,
                        first,
                        first + width);
        if (roots.size() != width) {
            throw new IllegalStateException("the log misses entries that it once had");
        }
        while (roots.size() > 1) {
            List<byte[]> above = new ArrayList<>(roots.size() / 2);
            for (int i = 0; i < roots.size(); i += 2) {
                above.add(Hashes.node(roots.get(i), roots.get(i + 1)));
            }
            roots = above;
        }
        return roots.get(0);
    }
}
