package org.repatriation.service.record;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;

/** Something that is to be added to the log. */
interface Addition {

    /** One row that is written together with the entry. */
    record Row(Rows.Kind kind, Object... values) {}

    String id();

    Entry.Kind kind();

    /** What a review or an erasure is about. */
    Optional<String> about();

    Optional<String> rulebook();

    byte[] body();

    /** The master key that the key of a new case is encrypted with; empty where what is added brings none. */
    default Optional<String> masterKey() {
        return Optional.empty();
    }

    /** Looks once more, while nobody else can add anything, and throws where the entry is not to be added. */
    void check(JdbcOperations tables);

    /** What is written together with the entry. */
    List<Row> rows(long position);
}
