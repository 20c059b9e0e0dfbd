package org.repatriation.bulk;

/** Something cannot be done as it was asked for; the message says why and what to write instead. */
final class BulkRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BulkRefused(String sentence) {
        super(sentence, null, false, false);
    }
}
