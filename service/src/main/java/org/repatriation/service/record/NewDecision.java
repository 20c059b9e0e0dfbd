package org.repatriation.service.record;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.repatriation.service.api.model.Decision;
import org.repatriation.service.record.Entry.Kind;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * A decision that is to be recorded.
 *
 * @param decision the decision
 * @param sealed its facts and its answer, encrypted
 * @param reference the caller's reference, which may be erased before them; empty where it gave none
 * @param wrapped the key of its case, encrypted
 * @param withMasterKey the master key that it is encrypted with
 * @param caseHash what it is found by; empty where the caller gave no reference
 * @param use the key under which it was sent; empty where it was sent without
 * @param clauses the clauses that stand in it
 * @param blocks which clauses are known to stand in which blocks
 * @param counts the rows that count its persons
 */
record NewDecision(
        Decision decision,
        byte[] sealed,
        Optional<Apart> reference,
        byte[] wrapped,
        String withMasterKey,
        Optional<byte[]> caseHash,
        Optional<RequestKeys.Use> use,
        Set<String> clauses,
        ClauseBlocks blocks,
        List<Row> counts)
        implements Addition {
    private static final Rows.Kind DECISION =
            Rows.Kind.of("decision", "position, id, case_hash, case_key, reference, outcome, study, decided_at");

    @Override
    public String id() {
        return decision.id();
    }

    @Override
    public Kind kind() {
        return Kind.DECISION;
    }

    @Override
    public Optional<String> about() {
        return Optional.empty();
    }

    @Override
    public Optional<String> rulebook() {
        return Optional.of(decision.rulebook().id());
    }

    @Override
    public byte[] body() {
        return sealed;
    }

    @Override
    public Optional<String> masterKey() {
        return Optional.of(withMasterKey);
    }

    @Override
    public void check(JdbcOperations tables) {
        use.ifPresent(key -> RequestKeys.check(tables, key));
    }

    @Override
    public List<Row> rows(long position) {
        List<Row> rows = new ArrayList<>();
        OffsetDateTime decidedAt = decision.decidedAt();
        rows.add(new Row(
                DECISION,
                position,
                id(),
                caseHash.orElse(null),
                wrapped,
                reference.map(Apart::sealed).orElse(null),
                decision.outcome().toString(),
                decision.study(),
                decidedAt));
        use.ifPresent(key -> rows.add(RequestKeys.row(key, id(), decidedAt)));
        rows.addAll(blocks.rows(clauses, position));
        rows.addAll(counts);
        return rows;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NewDecision that && that.id().equals(id()) && Arrays.equals(that.sealed, sealed);
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
