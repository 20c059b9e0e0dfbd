package org.repatriation.bulk;

import org.apache.spark.Partitioner;

/** Puts lines that follow each other into one part, and the parts into the order of the lines. */
final class ByLine extends Partitioner {
    private static final long serialVersionUID = 1L;

    private final long lines;
    private final int parts;

    ByLine(long lines, int parts) {
        this.lines = lines;
        this.parts = parts;
    }

    @Override
    public int numPartitions() {
        return parts;
    }

    @Override
    public int getPartition(Object number) {
        return (int) (((Long) number - 1) * parts / lines);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ByLine that && that.lines == lines && that.parts == parts;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(lines) * 31 + parts;
    }
}
