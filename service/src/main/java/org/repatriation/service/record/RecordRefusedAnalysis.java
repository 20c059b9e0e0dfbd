package org.repatriation.service.record;

import java.sql.SQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence, without a stack trace, why the record kept the service from starting. */
final class RecordRefusedAnalysis extends AbstractFailureAnalyzer<Exception> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, Exception cause) {
        RecordRefused refused = findCause(rootFailure, RecordRefused.class);
        if (refused != null) {
            return new FailureAnalysis(refused.getMessage(), null, rootFailure);
        }
        SQLException unreachable = findCause(rootFailure, SQLException.class);
        return unreachable == null
                ? null
                : new FailureAnalysis(
                        "The database of the record cannot be used (SQL state `" + unreachable.getSQLState()
                                + "`); start it, or name another with `--spring.datasource.url=`.",
                        null,
                        rootFailure);
    }
}
