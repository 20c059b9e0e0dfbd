package org.repatriation.features.steps;

import java.util.List;
import java.util.Map;

/** Writes a tree of facts in lines that a person can read. */
final class Text {
    private Text() {}

    static String of(Map<String, Object> tree) {
        StringBuilder text = new StringBuilder();
        write(tree, "", text);
        return text.toString();
    }

    private static void write(Map<?, ?> tree, String indent, StringBuilder text) {
        tree.forEach((name, value) -> {
            if (value instanceof Map<?, ?> inner && inner.values().stream().anyMatch(Text::deep)) {
                text.append(indent).append(name).append('\n');
                write(inner, indent + "  ", text);
            } else if (value instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance)) {
                text.append(indent).append(name).append('\n');
                for (Object entry : list) {
                    if (((Map<?, ?>) entry).values().stream().anyMatch(Text::deep)) {
                        text.append(indent).append("  -\n");
                        write((Map<?, ?>) entry, indent + "    ", text);
                    } else {
                        text.append(indent)
                                .append("  - ")
                                .append(line((Map<?, ?>) entry))
                                .append('\n');
                    }
                }
            } else if (!(value instanceof List<?> none && none.isEmpty())) {
                text.append(indent)
                        .append(name)
                        .append(": ")
                        .append(value instanceof Map<?, ?> flat ? line(flat) : value)
                        .append('\n');
            }
        });
    }

    private static boolean deep(Object value) {
        return value instanceof List<?> list && !list.isEmpty()
                || value instanceof Map<?, ?> map && !map.containsKey("en");
    }

    private static String line(Map<?, ?> flat) {
        StringBuilder line = new StringBuilder();
        flat.forEach((name, value) -> {
            if (name.equals("source")) {
                return;
            }
            Object shown =
                    value instanceof Map<?, ?> inner && inner.containsKey("en") ? "\"" + inner.get("en") + "\"" : value;
            line.append(line.isEmpty() ? "" : ", ").append(name).append(' ').append(shown);
        });
        return line.toString();
    }
}
