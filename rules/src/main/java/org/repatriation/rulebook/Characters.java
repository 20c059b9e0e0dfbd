package org.repatriation.rulebook;

/** What an editor does not show must not stand in a file: hidden marks, damaged letters, lone carriage returns. */
final class Characters {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char DAMAGED = '\uFFFD';

    private Characters() {}

    static void check(String path, String text) {
        int line = 1;
        for (int at = 0; at < text.length(); at++) {
            char found = text.charAt(at);
            line += found == '\n' ? 1 : 0;
            String wrong = wrong(found, at, at + 1 < text.length() && text.charAt(at + 1) == '\n');
            if (wrong != null) {
                throw new Refusal(path + ", line " + line, wrong);
            }
        }
    }

    private static String wrong(char found, int at, boolean endsLine) {
        if (turnsReading(found)) {
            return "an invisible mark that turns the direction of reading stands here; delete it";
        }
        if (found == BYTE_ORDER_MARK && at == 0) {
            return "the file begins with an invisible mark; save it again as UTF-8 without a byte order mark";
        }
        if (found >= '\u200B' && found <= '\u200D'
                || found == '\u2060'
                || found == '\u00AD'
                || found == BYTE_ORDER_MARK) {
            return "an invisible mark stands here; delete it, or the whole word, and write it again";
        }
        if (found == DAMAGED) {
            return "a letter is damaged here; write it again, and save the file as UTF-8";
        }
        if (found == '\r' && !endsLine) {
            return "a carriage return stands alone here and hides what follows; end the line properly";
        }
        return null;
    }

    private static boolean turnsReading(char found) {
        return found >= '\u202A' && found <= '\u202E'
                || found >= '\u2066' && found <= '\u2069'
                || found == '\u200E'
                || found == '\u200F';
    }
}
