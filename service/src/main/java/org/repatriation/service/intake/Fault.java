package org.repatriation.service.intake;

import java.util.Locale;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer where, as a JSON Pointer into the body; {@code ?name} for a query parameter, the name of a header
 * @param code what kind of mistake it is
 * @param detail one sentence that says what is wrong and what to write instead
 */
public record Fault(String pointer, Code code, String detail) {

    /** The kinds of mistakes, by the words that the contract has for them. */
    public enum Code {
        UNKNOWN_PROPERTY(RequestRefused.Kind.INVALID_REQUEST),
        UNKNOWN_PARAMETER(RequestRefused.Kind.INVALID_REQUEST),
        DUPLICATE_PROPERTY(RequestRefused.Kind.INVALID_REQUEST),
        MISSING(RequestRefused.Kind.INVALID_REQUEST),
        WRONG_TYPE(RequestRefused.Kind.INVALID_REQUEST),
        WRONG_FORM(RequestRefused.Kind.INVALID_REQUEST),
        NOT_IN_LIST(RequestRefused.Kind.INVALID_REQUEST),
        OUT_OF_RANGE(RequestRefused.Kind.INVALID_REQUEST),
        TOO_LONG(RequestRefused.Kind.INVALID_REQUEST),
        TOO_FEW(RequestRefused.Kind.INVALID_REQUEST),
        TOO_MANY(RequestRefused.Kind.INVALID_REQUEST),
        TOO_DEEP(RequestRefused.Kind.INVALID_REQUEST),
        NOT_UNIQUE(RequestRefused.Kind.CONTRADICTORY_FACTS),
        CONTRADICTION(RequestRefused.Kind.CONTRADICTORY_FACTS),
        UNKNOWN_PERSON(RequestRefused.Kind.UNKNOWN_REFERENCE),
        UNKNOWN_PLACE(RequestRefused.Kind.UNKNOWN_REFERENCE),
        UNKNOWN_PORT(RequestRefused.Kind.UNKNOWN_REFERENCE),
        AS_OF_MISMATCH(RequestRefused.Kind.AS_OF_MISMATCH);

        private final RequestRefused.Kind kind;

        Code(RequestRefused.Kind kind) {
            this.kind = kind;
        }

        RequestRefused.Kind kind() {
            return kind;
        }

        /** The word that the contract has for it, such as {@code not-in-list}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
