package org.repatriation.service.record;

/** The record cannot be opened as the service was started; the message says in a sentence what to write instead. */
public final class RecordRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Refuses to open the record. */
    public RecordRefused(String sentence) {
        super(sentence, null, false, false);
    }
}
