package org.repatriation.reasoning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.repatriation.reasoning.PlainRules.Question;

/** The plain rules as tables of DMN, one for each phase: a column for each answer, a row for each rule, and every row that holds counts. */
final class DecisionTables {
    static final String NAMESPACE = "https://repatriation.org/plain-rules";
    static final String RULE = "rule";

    private DecisionTables() {}

    static String name(int phase) {
        return "phase" + phase;
    }

    static String column(int at) {
        return "answer" + at;
    }

    static String text(PlainRules plain) {
        StringBuilder text = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="plain" name="plain" namespace="%s">
                """.formatted(NAMESPACE));
        for (int at = 0; at < plain.asked().size(); at++) {
            String column = column(at);
            text.append("<inputData id=\"i-")
                    .append(column)
                    .append("\" name=\"")
                    .append(column)
                    .append("\">");
            text.append("<variable name=\"").append(column).append("\" typeRef=\"string\"/></inputData>\n");
        }
        List<List<PlainRule>> phases = plain.byPhase();
        for (int phase = 0; phase < phases.size(); phase++) {
            if (!phases.get(phase).isEmpty()) {
                table(name(phase), phases.get(phase), plain.asked(), text);
            }
        }
        return text.append("</definitions>\n").toString();
    }

    private static void table(String name, List<PlainRule> rules, List<String> asked, StringBuilder text) {
        SortedSet<Integer> columns = rules.stream()
                .flatMap(rule -> rule.tests().keySet().stream())
                .map(asked::indexOf)
                .collect(Collectors.toCollection(TreeSet::new));
        text.append("<decision id=\"")
                .append(name)
                .append("\" name=\"")
                .append(name)
                .append("\">");
        text.append("<variable name=\"").append(name).append("\"/>\n");
        for (int at : columns) {
            text.append("<informationRequirement id=\"")
                    .append(name)
                    .append("-r-")
                    .append(at);
            text.append("\"><requiredInput href=\"#i-").append(column(at)).append("\"/></informationRequirement>\n");
        }
        text.append("<decisionTable id=\"").append(name).append("-table\" hitPolicy=\"COLLECT\">\n");
        for (int at : columns) {
            text.append("<input id=\"")
                    .append(name)
                    .append("-")
                    .append(column(at))
                    .append("\"><inputExpression id=\"");
            text.append(name)
                    .append("-e-")
                    .append(at)
                    .append("\" typeRef=\"string\"><text>")
                    .append(column(at));
            text.append("</text></inputExpression></input>\n");
        }
        text.append("<output id=\"")
                .append(name)
                .append("-out\" name=\"")
                .append(RULE)
                .append("\" typeRef=\"");
        text.append("string\"/>\n");
        for (PlainRule rule : rules) {
            int index = rule.rule().index();
            text.append("<rule id=\"").append(name).append("-").append(index).append("\">");
            for (int at : columns) {
                text.append("<inputEntry id=\"")
                        .append(name)
                        .append("-")
                        .append(index)
                        .append("-")
                        .append(at);
                text.append("\"><text>")
                        .append(entry(rule.tests().get(asked.get(at))))
                        .append("</text></inputEntry>");
            }
            text.append("<outputEntry id=\"")
                    .append(name)
                    .append("-")
                    .append(index)
                    .append("-out\"><text>\"");
            text.append(index).append("\"</text></outputEntry></rule>\n");
        }
        text.append("</decisionTable></decision>\n");
    }

    private static String entry(PlainTest test) {
        if (test == null) {
            return "-";
        }
        String values = test.values().stream().map(value -> "\"" + value + "\"").collect(Collectors.joining(","));
        return test.oneOf() ? values : "not(" + values + ")";
    }

    /** The answers of a question by the names of the columns. */
    static Map<String, Object> row(Question question) {
        Map<String, Object> row = new HashMap<>();
        for (int at = 0; at < question.answers().size(); at++) {
            row.put(column(at), question.answers().get(at));
        }
        return row;
    }
}
