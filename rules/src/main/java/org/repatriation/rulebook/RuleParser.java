package org.repatriation.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.repatriation.rulebook.RuleSyntax.ConstraintSyntax;
import org.repatriation.rulebook.RuleSyntax.Kind;
import org.repatriation.rulebook.RuleSyntax.Metadata;
import org.repatriation.rulebook.RuleSyntax.Operand;
import org.repatriation.rulebook.RuleSyntax.Operator;
import org.repatriation.rulebook.RuleSyntax.PatternSyntax;

/**
 * Reads a rule file by the small grammar that is all an author may write. Everything else is refused here, before the
 * rule engine has seen a letter of it.
 */
final class RuleParser {
    private static final Pattern TOKEN = Pattern.compile("\\G(?:(?<space>[ \\t\\r\\n]+)|(?<comment>//[^\\n]*)"
            + "|(?<text>\"[^\"\\\\\\p{Cntrl}]*\")|(?<name>[A-Za-z][A-Za-z0-9_]*)|(?<variable>\\$[A-Za-z][A-Za-z0-9]*)"
            + "|(?<mark>==|!=|[(),:;@.]))");
    private static final int LONGEST_FILE = 40_000;
    private static final int LONGEST_TEXT = 600;

    private record Token(String kind, String text, int line) {}

    private final String path;
    private final List<Token> tokens = new ArrayList<>();
    private int next;

    private RuleParser(String path, String text) {
        this.path = path;
        split(text);
    }

    /** Reads the rules of one file; {@code folder} is the instrument the file lies in. */
    static List<RuleSyntax> parse(String path, String folder, String text) {
        return new RuleParser(path, text).file(folder);
    }

    private void split(String text) {
        if (text.length() > LONGEST_FILE) {
            throw new Refusal(
                    path, "the file is longer than " + LONGEST_FILE + " characters; one file holds one clause");
        }
        Characters.check(path, text);
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        int line = 1;
        boolean inRule = false;
        while (at < text.length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                throw strange(text, at, line);
            }
            String token = matcher.group();
            if (matcher.group("comment") != null && inRule) {
                throw refuse(line, "a comment stands inside a rule; move it above the line that begins with `rule`");
            }
            for (String kind : List.of("text", "name", "variable", "mark")) {
                if (matcher.group(kind) != null) {
                    tokens.add(new Token(kind, token, line));
                }
            }
            if (token.length() > LONGEST_TEXT && matcher.group("text") != null) {
                throw refuse(line, "a text is longer than " + LONGEST_TEXT + " characters; shorten it");
            }
            inRule = token.equals("rule") || inRule && !token.equals("end");
            line += (int) token.chars().filter(c -> c == '\n').count();
            at = matcher.end();
        }
        tokens.add(new Token("end of file", "the end of the file", line));
    }

    private Refusal strange(String text, int at, int line) {
        char found = text.charAt(at);
        if (found == '\\') {
            return refuse(line, "a backslash is not allowed anywhere in a rule file; write the character itself");
        }
        if (found == '"') {
            return refuse(line, "a text is not closed on its line, or holds a control character; end it with `\"`");
        }
        if (found == '\'') {
            return refuse(line, "texts stand in double quotes; write `\"…\"` instead of `'…'`");
        }
        if (text.startsWith("/*", at)) {
            return refuse(line, "a comment begins with `/*`; write `//` on each line, above the rule");
        }
        if ("<>".indexOf(found) >= 0) {
            return refuse(
                    line,
                    "`" + found + "` is not part of the rule grammar; compare with `==`, `!=` or `in ( … )`,"
                            + " and use a property such as `under18`");
        }
        return refuse(
                line,
                "`" + found + "` is not part of the rule grammar; a rule looks at facts with patterns such as"
                        + " `Protection( fearOfReturn == Answer.YES, $person : person )`");
    }

    private Refusal refuse(int line, String what) {
        return new Refusal(path + ", line " + line, what);
    }

    private Token peek() {
        return tokens.get(next);
    }

    private boolean at(String text) {
        return peek().text().equals(text);
    }

    private Token take() {
        return tokens.get(next++);
    }

    private boolean takeIf(String text) {
        if (at(text)) {
            next++;
            return true;
        }
        return false;
    }

    private Token expect(String text, String advice) {
        if (!at(text)) {
            throw refuse(peek().line(), "found `" + peek().text() + "` where `" + text + "` belongs; " + advice);
        }
        return take();
    }

    private Token expectKind(String kind, String advice) {
        if (!peek().kind().equals(kind)) {
            throw refuse(peek().line(), "found `" + peek().text() + "`; " + advice);
        }
        return take();
    }

    private List<RuleSyntax> file(String folder) {
        String wanted = "instruments." + folder.replaceAll("[^a-z0-9]", "");
        expect("package", "the first line that is not a comment is `package " + wanted + "`");
        int line = peek().line();
        StringBuilder name = new StringBuilder(
                expectKind("name", "write `package " + wanted + "`").text());
        while (takeIf(".")) {
            name.append('.')
                    .append(expectKind("name", "write `package " + wanted + "`").text());
        }
        takeIf(";");
        if (!name.toString().equals(wanted)) {
            throw refuse(line, "the package is `" + name + "`; in this folder write `package " + wanted + "`");
        }
        List<RuleSyntax> rules = new ArrayList<>();
        while (!peek().kind().equals("end of file")) {
            rules.add(rule());
        }
        if (rules.isEmpty()) {
            throw refuse(peek().line(), "the file holds no rule; write at least one, or delete the file");
        }
        return rules;
    }

    private RuleSyntax rule() {
        Token begin = peek();
        if (!at("rule")) {
            throw refuse(
                    begin.line(),
                    "`" + begin.text() + "` is not part of the rule grammar; a file holds a package line and rules,"
                            + " nothing else");
        }
        take();
        String name = unquoted(expectKind("text", "the name of a rule stands in double quotes after `rule`"));
        Map<String, Metadata> metadata = new LinkedHashMap<>();
        while (at("@")) {
            metadata(metadata);
        }
        if (!at("when")) {
            throw refuse(
                    peek().line(),
                    "found `" + peek().text() + "` where `when` belongs; a rule has metadata, `when`, `then` and `end`,"
                            + " and no attributes");
        }
        take();
        List<PatternSyntax> patterns = new ArrayList<>();
        while (!at("then")) {
            patterns.add(pattern());
        }
        if (patterns.isEmpty()) {
            throw refuse(peek().line(), "the `when` is empty; for everybody write `$person : Person( )`");
        }
        expect("then", "a rule ends with `then`, one line `conclude( $person );`, and `end`");
        List<String> conclusion = conclusion();
        expect("end", "the `then` holds one line only, `conclude( $person );` or `conclude( $person, $port );`");
        return new RuleSyntax(name, begin.line(), metadata, patterns, conclusion);
    }

    private void metadata(Map<String, Metadata> metadata) {
        int line = take().line();
        String name = expectKind("name", "after `@` write the name of the metadata, such as `@clause`")
                .text();
        expect("(", "write `@" + name + "( … )`");
        List<String> values = new ArrayList<>();
        boolean quoted = peek().kind().equals("text");
        do {
            Token value = take();
            if (!value.kind().equals(quoted ? "text" : "name")) {
                throw refuse(
                        value.line(),
                        "the value of `@" + name + "` is `" + value.text() + "`; write words of closed lists bare and"
                                + " everything else in double quotes");
            }
            values.add(quoted ? unquoted(value) : value.text());
        } while (takeIf(","));
        expect(")", "write `@" + name + "( … )`");
        if (metadata.put(name, new Metadata(line, List.copyOf(values), quoted)) != null) {
            throw refuse(line, "`@" + name + "` stands twice on one rule; write each once");
        }
    }

    private PatternSyntax pattern() {
        int line = peek().line();
        boolean negated = takeIf("not");
        Optional<String> binding = binding();
        Token type = peek();
        if (!type.kind().equals("name")
                || List.of("exists", "eval", "forall", "accumulate", "from").contains(type.text())) {
            throw refuse(
                    line,
                    "`" + type.text() + "` is not part of the rule grammar; a line of the `when` is a pattern such as"
                            + " `Protection( fearOfReturn == Answer.YES, $person : person )`, or `not` and a pattern");
        }
        take();
        if (at(".")) {
            throw refuse(line, "`" + type.text() + ".…` is a Java name; write one of the fact types of the vocabulary");
        }
        expect("(", "after `" + type.text() + "` write its conditions in brackets");
        List<ConstraintSyntax> constraints = new ArrayList<>();
        if (!at(")")) {
            do {
                constraints.add(constraint());
            } while (takeIf(","));
        }
        expect(")", "conditions are separated by commas; no `&&`, `||`, calls or calculations");
        return new PatternSyntax(line, negated, binding, type.text(), List.copyOf(constraints));
    }

    private Optional<String> binding() {
        if (!peek().kind().equals("variable")) {
            return Optional.empty();
        }
        String variable = take().text();
        expect(":", "a variable is bound with ` : `, as in `$person : person`");
        return Optional.of(variable);
    }

    private ConstraintSyntax constraint() {
        int line = peek().line();
        Optional<String> binding = binding();
        String property = expectKind("name", "a condition begins with the name of a property")
                .text();
        Optional<Operator> operator = Optional.empty();
        List<Operand> operands = new ArrayList<>();
        if (takeIf("==")) {
            operator = Optional.of(Operator.IS);
            operands.add(operand());
        } else if (takeIf("!=")) {
            operator = Optional.of(Operator.IS_NOT);
            operands.add(operand());
        } else if (takeIf("in")) {
            operator = Optional.of(Operator.IN);
            expect("(", "write `in ( …, … )`");
            do {
                operands.add(operand());
            } while (takeIf(","));
            expect(")", "write `in ( …, … )`");
        } else if (!at(",") && !at(")")) {
            throw refuse(
                    peek().line(),
                    "found `" + peek().text() + "` after `" + property
                            + "`; write `==`, `!=` or `in ( … )` and a value");
        }
        if (operator.isEmpty() && binding.isEmpty()) {
            throw refuse(
                    line,
                    "`" + property + "` is compared with nothing; write for instance `" + property + " == Answer.YES`");
        }
        return new ConstraintSyntax(line, binding, property, operator, List.copyOf(operands));
    }

    private Operand operand() {
        Token token = take();
        return switch (token.kind()) {
            case "text" -> new Operand(Kind.TEXT, unquoted(token));
            case "variable" -> new Operand(Kind.VARIABLE, token.text());
            case "name" -> {
                expect(".", "a value of a closed list is written with its list, as in `Answer.YES`");
                String constant = expectKind("name", "a value of a closed list is written as in `Answer.YES`")
                        .text();
                if (at(".") || at("(")) {
                    throw refuse(
                            token.line(),
                            "`" + token.text() + "." + constant + peek().text()
                                    + "…` is not part of the rule grammar; write a value such as `Answer.YES`");
                }
                yield new Operand(Kind.CONSTANT, token.text() + "." + constant);
            }
            default -> throw refuse(token.line(), "found `" + token.text() + "` where a value belongs");
        };
    }

    private List<String> conclusion() {
        String advice = "the `then` is `conclude( $person );` or `conclude( $person, $port );`, nothing else";
        expect("conclude", advice);
        expect("(", advice);
        List<String> variables = new ArrayList<>();
        do {
            variables.add(expectKind("variable", advice).text());
        } while (takeIf(","));
        expect(")", advice);
        expect(";", advice);
        return List.copyOf(variables);
    }

    private static String unquoted(Token token) {
        return token.text().substring(1, token.text().length() - 1);
    }

    /** Reads patterns that stand alone, as in the {@code about} of an unread chapter; they are separated by {@code ;}. */
    static List<PatternSyntax> patterns(String place, String text) {
        RuleParser parser = new RuleParser(place, text);
        List<PatternSyntax> patterns = new ArrayList<>();
        do {
            patterns.add(parser.pattern());
        } while (parser.takeIf(";") && !parser.peek().kind().equals("end of file"));
        if (!parser.peek().kind().equals("end of file")) {
            throw parser.refuse(
                    parser.peek().line(),
                    "found `" + parser.peek().text() + "` after a pattern; write `;` between two");
        }
        return patterns;
    }
}
