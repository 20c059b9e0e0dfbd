package org.repatriation.service.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** JSON with one way to write each value, as RFC 8785 has it: sorted names, no spaces, the shortest escapes. */
public final class Canonical {
    private static final String HEX = "0123456789abcdef";

    private Canonical() {}

    /**
     * Writes a value.
     *
     * @throws IllegalArgumentException for a fraction, which no record holds
     */
    public static String write(JsonNode value) {
        StringBuilder out = new StringBuilder(1024);
        write(value, out);
        return out.toString();
    }

    private static void write(JsonNode value, StringBuilder out) {
        switch (value.getNodeType()) {
            case OBJECT -> object(value, out);
            case ARRAY -> list(value, out);
            case STRING -> text(value.asString(), out);
            case NUMBER -> {
                if (!value.isIntegralNumber()) {
                    throw new IllegalArgumentException("a fraction has no place in a record");
                }
                out.append(value.asString());
            }
            case BOOLEAN -> out.append(value.asBoolean());
            default -> out.append("null");
        }
    }

    private static void object(JsonNode object, StringBuilder out) {
        List<Map.Entry<String, JsonNode>> sorted = new ArrayList<>(object.properties());
        sorted.sort(Map.Entry.comparingByKey());
        char before = '{';
        for (Map.Entry<String, JsonNode> each : sorted) {
            out.append(before);
            text(each.getKey(), out);
            out.append(':');
            write(each.getValue(), out);
            before = ',';
        }
        out.append(before == '{' ? "{}" : "}");
    }

    private static void list(JsonNode list, StringBuilder out) {
        char before = '[';
        for (JsonNode each : list) {
            out.append(before);
            write(each, out);
            before = ',';
        }
        out.append(before == '[' ? "[]" : "]");
    }

    static void text(String text, StringBuilder out) {
        out.append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                out.append(text, written, i);
                escaped(c, out);
                written = i + 1;
            }
        }
        out.append(text, written, text.length()).append('"');
    }

    private static void escaped(char c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
        }
    }
}
