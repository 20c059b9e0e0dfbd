package org.repatriation.vocabulary;

/** How one person of a case is tied to another: the first is this of the second. */
public enum TieKind {
    CHILD_OF,
    PARENT_OF,
    SPOUSE_OF,
    SIBLING_OF,
    WARD_OF,
    GUARDIAN_OF,
    CARED_FOR_BY,
    CARER_OF,
    OTHER_RELATIVE_OF;

    /** The same tie, seen from the other person. */
    public TieKind reversed() {
        return switch (this) {
            case CHILD_OF -> PARENT_OF;
            case PARENT_OF -> CHILD_OF;
            case WARD_OF -> GUARDIAN_OF;
            case GUARDIAN_OF -> WARD_OF;
            case CARED_FOR_BY -> CARER_OF;
            case CARER_OF -> CARED_FOR_BY;
            case SPOUSE_OF, SIBLING_OF, OTHER_RELATIVE_OF -> this;
        };
    }
}
