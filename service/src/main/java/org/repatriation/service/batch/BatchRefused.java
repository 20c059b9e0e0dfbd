package org.repatriation.service.batch;

/** A file cannot be decided as it was asked for; the message says why and what to do instead. */
public final class BatchRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BatchRefused(String sentence) {
        super(sentence, null, false, false);
    }
}
