package org.repatriation.service.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * In which blocks of the log a clause stands somewhere. The clauses of a decision are encrypted with it; this says only
 * which blocks have to be looked through.
 */
final class ClauseBlocks {
    static final int SIZE = 256;

    private static final Rows.Kind BLOCK =
            Rows.Kind.once("clause_block", List.of("clause", "block"), List.of("varchar(160)", "bigint"));

    private final Set<String> written = new HashSet<>();
    private long block = -1;

    /** The rows that are not known to be there yet. */
    synchronized List<Addition.Row> rows(Set<String> clauses, long position) {
        long here = position / SIZE;
        if (here != block) {
            written.clear();
            block = here;
        }
        List<Addition.Row> rows = new ArrayList<>();
        for (String clause : clauses) {
            if (!written.contains(clause)) {
                rows.add(new Addition.Row(BLOCK, clause, here));
            }
        }
        return rows;
    }

    /** Says that a decision at a position is written, with its clauses. */
    synchronized void written(Set<String> clauses, long position) {
        if (position / SIZE == block) {
            written.addAll(clauses);
        }
    }
}
