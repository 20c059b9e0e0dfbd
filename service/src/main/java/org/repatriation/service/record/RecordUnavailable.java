package org.repatriation.service.record;

/** The record cannot be written or read now; what was asked for has not been done, or nobody can tell. */
public final class RecordUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RecordUnavailable(Throwable cause) {
        super("the record cannot be reached", cause, false, false);
    }
}
