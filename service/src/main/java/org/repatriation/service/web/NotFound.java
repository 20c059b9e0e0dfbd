package org.repatriation.service.web;

/** There is nothing at the address that was asked; the message says so in a sentence. */
final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotFound(String sentence) {
        super(sentence, null, false, false);
    }
}
