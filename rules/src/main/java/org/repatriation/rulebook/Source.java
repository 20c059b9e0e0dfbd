package org.repatriation.rulebook;

import java.util.Optional;

/** Where something was read: the name of a text, or an address that others can open. */
final class Source {
    private Source() {}

    /** What is wrong with a source, said to its author. */
    static Optional<String> wrong(String text) {
        boolean address = text.contains("://") || text.matches("(?i)(https?|www)\\b.*");
        if (!address || text.matches("https?://[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+\\.?(:[0-9]+)?([/?#][^\\s<>]*)?")) {
            return Optional.empty();
        }
        return Optional.of("`" + text + "` is no address that can be opened; write it whole and without spaces,"
                + " as in `https://www.gob.mx/inm`, or name the text instead");
    }
}
