package org.repatriation.service.intake;

/**
 * A place in a body. Most bodies have nothing wrong with them, so it is written out as a JSON Pointer only where it is asked for.
 */
final class Pointer {
    /** The body itself. */
    static final Pointer WHOLE = new Pointer(null, "", Pointer.NO_ENTRY);

    private static final int LONGEST_NAME = 200;
    private static final int NO_ENTRY = -1;

    private final Pointer parent;
    private final String name;
    private final int index;

    private Pointer(Pointer parent, String name, int index) {
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    /** The property with this name. */
    Pointer property(String name) {
        return new Pointer(this, name, NO_ENTRY);
    }

    /** The entry of a list with this index, the first one 0. */
    Pointer entry(int index) {
        return new Pointer(this, "", index);
    }

    private boolean isEntry() {
        return index != NO_ENTRY;
    }

    /** What a sentence calls a property, or an entry of one. */
    String called() {
        return isEntry() ? "An entry of " + parent.called() : "`" + name + "`";
    }

    /** The place as a JSON Pointer; a name that is absurdly long is cut. */
    @Override
    public String toString() {
        if (parent == null) {
            return "";
        }
        return parent + "/" + (isEntry() ? String.valueOf(index) : step(name));
    }

    private static String step(String name) {
        StringBuilder step = new StringBuilder();
        for (int code : name.codePoints().limit(LONGEST_NAME).toArray()) {
            switch (code) {
                case '~' -> step.append("~0");
                case '/' -> step.append("~1");
                default -> step.appendCodePoint(Words.isHalf(code) ? '\uFFFD' : code);
            }
        }
        return step.toString();
    }
}
