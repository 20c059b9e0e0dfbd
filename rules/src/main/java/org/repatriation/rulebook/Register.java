package org.repatriation.rulebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.repatriation.vocabulary.Because;

/**
 * Where each row of the sources went. The sources were taken down as sheets of rows; every row stands here once, and the
 * files that rest on it cite its id. A rulebook without a register has an empty one.
 */
public final class Register {
    private final Map<String, Row> rows;

    Register(List<Row> rows) {
        Map<String, Row> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.put(row.id(), row));
        this.rows = Collections.unmodifiableMap(byId);
    }

    /** What can become of a row. */
    public enum Destination {
        /** A clause decides by it. */
        RULE,
        /** A port, the directory or the head of an instrument holds it. */
        DATA,
        /** It stands among what decides no case, with the reason. */
        NOT_COMPUTABLE,
        /** It is a protective chapter that nobody has read, which refers people to a person. */
        UNREAD,
        /** It contradicts another source, and the contradiction is shown. */
        CONFLICT,
        /** It bears on no decision. */
        NOTHING
    }

    /**
     * A row of a sheet.
     *
     * @param sheet the sheet it stands on, the name of its file
     * @param topic what it is about
     * @param destinations what became of it, one or more
     * @param clauses the clauses that cite it: rules, unread chapters, and what is not computable
     * @param places what else cites it: {@code ports/nogales}, {@code directory/hhs}, {@code instruments/lar-2016}
     * @param reasons why it is not computable, or why it bears on nothing; empty where neither is so
     */
    public record Row(
            String id,
            String sheet,
            Because topic,
            Set<Destination> destinations,
            SortedSet<String> clauses,
            SortedSet<String> places,
            SortedSet<String> reasons) {}

    /** Every row, sheet by sheet, in the order of the sheet. */
    public List<Row> rows() {
        return new ArrayList<>(rows.values());
    }

    /** One row; empty where the register does not hold it. */
    public Optional<Row> row(String id) {
        return Optional.ofNullable(rows.get(id));
    }
}
