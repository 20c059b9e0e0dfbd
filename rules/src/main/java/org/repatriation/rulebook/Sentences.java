package org.repatriation.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.repatriation.rulebook.Condition.Operator;
import org.repatriation.rulebook.Condition.Test;
import org.repatriation.vocabulary.Because;
import org.repatriation.vocabulary.Category;

/**
 * Facts, conditions, rules and codes as sentences in both languages, made of the words in {@code words/en.yaml} and
 * {@code words/es.yaml}. A rulebook without these files speaks in the names of its vocabulary.
 */
public final class Sentences {
    private final Language english;
    private final Language spanish;
    private final Function<String, Optional<Because>> names;
    private final Function<String, Optional<Because>> ports;

    /**
     * Makes sentences.
     *
     * @param names the names of places of custody, and of what else has a name, by id
     * @param ports the names of ports, by id
     */
    Sentences(
            Language english,
            Language spanish,
            Function<String, Optional<Because>> names,
            Function<String, Optional<Because>> ports) {
        this.english = english;
        this.spanish = spanish;
        this.names = names;
        this.ports = ports;
    }

    /** Whom a sentence of a code speaks to. */
    public enum Register {
        /** The officer who acts on the decision. */
        OFFICER,
        /** The person whom the decision is about. */
        PERSON
    }

    /** The facts that an officer can ask about, in the order in which they should be asked. */
    public List<String> facts() {
        return List.copyOf(english.facts.isEmpty() ? Vocabulary.facts().keySet() : english.facts.keySet());
    }

    /** The name of a fact, such as "fear of return". */
    public Because name(String fact) {
        return both(language -> language.fact(fact, "name").orElse(fact));
    }

    /** The question that asks for a fact. */
    public Because ask(String fact) {
        return both(language -> language.fact(fact, "ask").orElse(fact + "?"));
    }

    /** The question that asks the person themself for a field of a request, by its JSON Pointer. */
    public Because askPersonForField(String pointer) {
        return factOf(pointer)
                .map(fact -> both(language -> language.fact(fact, "you").orElse(fact + "?")))
                .orElseGet(() -> code("field", last(pointer), Register.PERSON));
    }

    /** The law that a clause stands in, as the person may ask for it; empty where the words do not name it. */
    public Optional<Because> law(String clause) {
        return ofClause(clause, List.of("law"));
    }

    /**
     * The reason of a clause as it is told to the person whom it is about; empty where the words have none.
     *
     * @param met the facts and values that met the clause, each as {@code protection.fearOfReturn YES}
     */
    public Optional<Because> reason(String clause, Collection<String> met) {
        List<String> keys =
                new ArrayList<>(english.clauses().getOrDefault(clause, Map.of()).keySet());
        keys.retainAll(met);
        keys.add("because");
        return ofClause(clause, keys);
    }

    /** What the person is told first where a clause stands; empty for most clauses. */
    public Optional<Because> saidFirst(String clause) {
        return ofClause(clause, List.of("now"));
    }

    /** Why a clause closes a place to the person, as what follows on "cannot be used: "; empty where no words say it. */
    public Optional<Because> whyNotThere(String clause) {
        return ofClause(clause, List.of("port"));
    }

    private Optional<Because> ofClause(String clause, List<String> keys) {
        return keys.stream()
                .filter(key -> english.clause(clause, key).isPresent()
                        && spanish.clause(clause, key).isPresent())
                .findFirst()
                .map(key -> both(language -> language.clause(clause, key).orElseThrow()));
    }

    /** The name of a field of a request, by its JSON Pointer. */
    public Because nameOfField(String pointer) {
        return factOf(pointer).map(this::name).orElseGet(() -> codeName("field", last(pointer)));
    }

    /** The question that asks for a field of a request, by its JSON Pointer. */
    public Because askForField(String pointer) {
        return factOf(pointer).map(this::ask).orElseGet(() -> code("field", last(pointer), Register.OFFICER));
    }

    /** The fact that stands in a field of a request; empty where facts are only worked out from it. */
    public Optional<String> factOf(String pointer) {
        String[] parts = pointer.split("/");
        boolean ofPerson = parts.length > 3 && parts[1].equals("persons");
        String owner = ofPerson ? parts.length > 4 ? parts[3] : "person" : parts.length > 2 ? parts[1] : "journey";
        String fact = owner + "." + last(pointer);
        return Vocabulary.facts().containsKey(fact) ? Optional.of(fact) : Optional.empty();
    }

    private static String last(String pointer) {
        String[] parts = pointer.split("/");
        return parts.length > 4 && parts[3].equals("stepsDone") ? parts[3] : parts[parts.length - 1];
    }

    /** A value of a fact as a sentence: "the person fears to return". */
    public Because value(String fact, String value) {
        return both(language -> value(language, fact, List.of(value)));
    }

    /** A test of a rule as a sentence about the person. */
    public Because of(Test test) {
        return both(language -> test(language, test));
    }

    /** A whole condition as a sentence about the person. */
    public Because of(Condition condition) {
        return both(language -> {
            String inner = inner(language, condition);
            return condition.negated() ? fill(language.phrase("not"), inner) : inner;
        });
    }

    /** What may not be there, where a condition is that it is not. */
    public Because inner(Condition condition) {
        return both(language -> inner(language, condition));
    }

    private String inner(Language language, Condition condition) {
        List<String> tests = tests(language, condition);
        return tests.isEmpty() ? language.phrase("always") : String.join(language.phrase("and"), tests);
    }

    /** The name of a place of custody or a country. */
    public Because nameOf(String id) {
        return both(language -> named(language, id, names));
    }

    /** The name of a port. Where a place of custody has the same id it is another town, across the border. */
    public Because nameOfPort(String id) {
        return both(language -> named(language, id, ports));
    }

    /** The category that a condition looks for. */
    public Because category(Category category, boolean is) {
        return both(language ->
                language.category(category.name(), is ? "is" : "isNot").orElse(category.name()));
    }

    /** Everything under which a rule concludes, as one sentence that begins with "when". */
    public Because when(Rule rule) {
        return both(language -> when(language, rule.conditions()));
    }

    /**
     * What a code of a closed list means, told to somebody.
     *
     * @param list the list, such as {@code step} or {@code measure}
     */
    public Because code(String list, String code, Register register) {
        String key = register == Register.OFFICER ? "officer" : "person";
        return both(language -> language.code(list + "." + code, key).orElse(code));
    }

    /** The name of a code of a closed list, such as "written request". */
    public Because codeName(String list, String code) {
        return both(language -> language.code(list + "." + code, "name").orElse(code));
    }

    /** A phrase that joins the others, with what belongs into its gap. */
    public Because phrase(String key, Because inside) {
        return new Because(fill(english.phrase(key), inside.en()), fill(spanish.phrase(key), inside.es()));
    }

    private Because both(Function<Language, String> said) {
        return new Because(said.apply(english), said.apply(spanish));
    }

    private String when(Language language, List<Condition> conditions) {
        List<String> parts = new ArrayList<>();
        for (Condition condition : conditions) {
            List<String> tests = tests(language, condition);
            if (tests.isEmpty()) {
                continue;
            }
            String joined = String.join(language.phrase("and"), tests);
            parts.add(condition.negated() ? fill(language.phrase("not"), joined) : joined);
        }
        return parts.isEmpty()
                ? language.phrase("always")
                : fill(language.phrase("when"), String.join(language.phrase("and"), parts));
    }

    private List<String> tests(Language language, Condition condition) {
        return condition.tests().stream()
                .filter(test -> test.operator().isPresent() && test.bound().isEmpty())
                .filter(test -> !onlyKnown(test) || condition.tests().size() == 1)
                .map(test -> test(language, test))
                .toList();
    }

    /** Whether it only keeps an unknown answer out, which another test of the same answer says already. */
    private static boolean onlyKnown(Test test) {
        return test.operator().orElseThrow() == Operator.NOT_IN
                && test.values().stream().allMatch(value -> value.toString().equals("UNKNOWN"));
    }

    private String test(Language language, Test test) {
        boolean is = test.operator().orElse(Operator.IN) == Operator.IN;
        List<String> values =
                test.values().stream().map(Object::toString).sorted().toList();
        if (test.property().type() == Category.class) {
            return join(
                    language,
                    values.stream()
                            .map(value -> language.category(value, is ? "is" : "isNot")
                                    .orElse(value))
                            .toList(),
                    is ? "or" : "and");
        }
        String fact = test.property().fact();
        if (is) {
            return value(language, fact, values);
        }
        if (values.equals(List.of("UNKNOWN"))) {
            return fill(language.phrase("known"), language.fact(fact, "name").orElse(fact));
        }
        Optional<String> isNot = language.fact(fact, "isNot");
        return isNot.isPresent()
                ? fill(isNot.get(), names(language, fact, values, "nor"))
                : value(language, fact, others(test, values));
    }

    /** What an answer can be instead of some values. */
    private static List<String> others(Test test, List<String> values) {
        Set<String> others = new LinkedHashSet<>();
        if (test.property().type().isEnum()) {
            Arrays.stream(test.property().type().getEnumConstants())
                    .map(Object::toString)
                    .forEach(others::add);
        }
        values.forEach(others::remove);
        others.remove("UNKNOWN");
        return List.copyOf(others);
    }

    private String value(Language language, String fact, List<String> values) {
        Optional<String> is = language.fact(fact, "is");
        if (is.isPresent() && !clauses(language, fact, values)) {
            return fill(is.get(), names(language, fact, values, "or"));
        }
        List<String> own = values.stream()
                .map(value -> language.fact(fact, value).orElse(fact + " = " + value))
                .toList();
        return join(language, own, "or");
    }

    /** Whether each of these values has a clause of its own, and not only a name that goes into another clause. */
    private static boolean clauses(Language language, String fact, List<String> values) {
        boolean namesOnly = Vocabulary.facts().get(fact).type().isEnum();
        return values.stream().allMatch(value -> value.equals("UNKNOWN") || !namesOnly)
                && values.stream().allMatch(value -> language.fact(fact, value).isPresent());
    }

    private String names(Language language, String fact, List<String> values, String joint) {
        return join(
                language,
                values.stream()
                        .map(value -> language.fact(fact, value)
                                .orElseGet(() -> named(language, value, fact.startsWith("port.") ? ports : names)))
                        .toList(),
                joint);
    }

    private String named(Language language, String value, Function<String, Optional<Because>> names) {
        if (value.matches("[A-Z]{3}")) {
            return Words.countryName(value, language.locale);
        }
        return names.apply(value)
                .map(name -> language == english ? name.en() : name.es())
                .orElse(value);
    }

    private static String join(Language language, List<String> parts, String joint) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        int last = parts.size() - 1;
        return String.join(", ", parts.subList(0, last)) + language.phrase(joint) + parts.get(last);
    }

    private static String fill(String text, String inside) {
        return text.replace("{}", inside);
    }

    /** The words of one language. */
    record Language(
            Locale locale,
            Map<String, Map<String, String>> facts,
            Map<String, Map<String, String>> categories,
            Map<String, Map<String, String>> codes,
            Map<String, Map<String, String>> clauses,
            Map<String, String> phrases) {

        /** No words: the names of the vocabulary stand for themselves. */
        static Language bare(Locale locale) {
            return new Language(
                    locale, new LinkedHashMap<>(), Map.of(), Map.of(), Map.of(), Map.of("and", ", and ", "or", " or "));
        }

        /** These words, and where one is missing, that of another: for all but the reasons of clauses. */
        Language or(Language other) {
            return new Language(
                    locale,
                    both(facts, other.facts),
                    both(categories, other.categories),
                    both(codes, other.codes),
                    clauses,
                    either(phrases, other.phrases));
        }

        private static Map<String, Map<String, String>> both(
                Map<String, Map<String, String>> one, Map<String, Map<String, String>> other) {
            Map<String, Map<String, String>> both = new LinkedHashMap<>(one);
            other.forEach((key, words) -> both.merge(key, words, Language::either));
            return both;
        }

        private static Map<String, String> either(Map<String, String> one, Map<String, String> other) {
            Map<String, String> either = new LinkedHashMap<>(one);
            other.forEach(either::putIfAbsent);
            return either;
        }

        private Optional<String> fact(String fact, String key) {
            return Optional.ofNullable(facts.get(fact)).map(words -> words.get(key));
        }

        private Optional<String> category(String category, String key) {
            return Optional.ofNullable(categories.get(category)).map(words -> words.get(key));
        }

        private Optional<String> code(String code, String key) {
            return Optional.ofNullable(codes.get(code)).map(words -> words.get(key));
        }

        private Optional<String> clause(String clause, String key) {
            return Optional.ofNullable(clauses.get(clause)).map(words -> words.get(key));
        }

        private String phrase(String key) {
            return phrases.getOrDefault(key, key + " {}");
        }
    }
}
