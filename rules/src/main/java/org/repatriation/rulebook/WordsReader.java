package org.repatriation.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.repatriation.vocabulary.Because;
import org.repatriation.vocabulary.Category;
import org.repatriation.vocabulary.CountedFrom;
import org.repatriation.vocabulary.Effect;
import org.repatriation.vocabulary.Evidence;
import org.repatriation.vocabulary.Outcome;

/** Reads the words of facts, categories and codes, and checks that none is missing in either language. */
final class WordsReader {
    /** The phrases that join the others; {@code {}} stands for what they take in. */
    private static final Set<String> PHRASES = Set.of(
            "and",
            "or",
            "nor",
            "not",
            "when",
            "always",
            "known",
            "none",
            "open",
            "inForce",
            "beginsOn",
            "endedOn",
            "validity",
            "covered",
            "notCovered",
            "usesPort",
            "portIs",
            "noReturn",
            "lifts",
            "nothingToLift",
            "returns",
            "stays",
            "returnFollows",
            "notDone",
            "done",
            "opensWhen",
            "but",
            "asTo",
            "asToSomebodyElse");

    /** The phrases that take something in. */
    private static final Set<String> WITH_GAP = Set.of(
            "is",
            "isNot",
            "when",
            "not",
            "known",
            "beginsOn",
            "endedOn",
            "covered",
            "portIs",
            "opensWhen",
            "but",
            "asTo",
            "asToSomebodyElse");

    private static final Set<String> CATEGORY_KEYS = Set.of("name", "is", "isNot");
    private static final Set<String> CLAUSE_KEYS = Set.of("law", "because", "now", "port");
    private static final Set<String> CODE_KEYS = Set.of("name", "officer", "person");

    private WordsReader() {}

    static Sentences.Language read(String path, String language, String text) {
        Yaml file = Yaml.read(path, text);
        file.onlyKeys(Set.of("facts", "categories", "codes", "clauses", "phrases"));
        Sentences.Language words = words(file, language);
        words.facts().forEach((fact, said) -> checkFact(file, fact, said));
        required("facts", file, Vocabulary.facts().keySet(), words.facts().keySet());
        required(
                "categories",
                file,
                Set.copyOf(Words.names(Category.class)),
                words.categories().keySet());
        words.categories().forEach((category, said) -> exactly(file, "categories, " + category, CATEGORY_KEYS, said));
        required("codes", file, codes(), words.codes().keySet());
        words.codes().forEach((code, said) -> exactly(file, "codes, " + code, CODE_KEYS, said));
        exactly(file, "phrases", PHRASES, words.phrases());
        words.clauses().forEach((clause, said) -> checkClause(file, clause, said));
        return words;
    }

    /** The words of a rulebook that decided before, whatever they lack or have beside what is known today. */
    static Sentences.Language kept(String path, String language, String text) {
        return words(Yaml.read(path, text), language);
    }

    private static Sentences.Language words(Yaml file, String language) {
        return new Sentences.Language(
                Locale.forLanguageTag(language),
                entries(file.part("facts")),
                entries(file.part("categories")),
                entries(file.part("codes")),
                file.has("clauses") ? entries(file.part("clauses")) : Map.of(),
                texts(file.part("phrases")));
    }

    private static Map<String, Map<String, String>> entries(Yaml part) {
        Map<String, Map<String, String>> entries = new LinkedHashMap<>();
        part.children().forEach((key, child) -> entries.put(key, texts(child)));
        return entries;
    }

    private static Map<String, String> texts(Yaml part) {
        Map<String, String> texts = new LinkedHashMap<>();
        part.keys().forEach(key -> texts.put(key, part.text(key)));
        return texts;
    }

    private static void checkFact(Yaml file, String fact, Map<String, String> words) {
        Property property = Vocabulary.facts().get(fact);
        if (property == null) {
            throw file.refuse("facts, `" + fact + "` is no fact that rules may look at"
                    + Words.didYouMean(fact, Vocabulary.facts().keySet()) + "; delete it or mend its name");
        }
        Set<String> keys = new LinkedHashSet<>(List.of("name", "ask", "you"));
        boolean named = words.containsKey("is");
        if (named) {
            keys.addAll(List.of("is", "isNot"));
        }
        if (property.type().isEnum()) {
            Arrays.stream(property.type().getEnumConstants())
                    .map(Object::toString)
                    .forEach(keys::add);
        } else if (property.mayBeUnknown()) {
            keys.addAll(List.of("is", "isNot", "UNKNOWN"));
        }
        if (property.type() == String.class) {
            words.keySet().stream().filter(Yaml::isId).forEach(keys::add);
        }
        exactly(file, "facts, " + fact, keys, words);
    }

    private static void checkClause(Yaml file, String clause, Map<String, String> words) {
        String where = "clauses, " + clause;
        required(where, file, Set.of("law"), words.keySet());
        if (!words.containsKey("port")) {
            required(where, file, Set.of("because"), words.keySet());
        }
        for (String key : words.keySet()) {
            String[] met = key.split(" ");
            Property property = Vocabulary.facts().get(met[0]);
            boolean ofFact = met.length == 2
                    && property != null
                    && property.type().isEnum()
                    && Arrays.stream(property.type().getEnumConstants())
                            .anyMatch(value -> value.toString().equals(met[1]));
            if (!ofFact && !CLAUSE_KEYS.contains(key)) {
                throw file.refuse(
                        where + ": `" + key + "` is not known here; write `law`, `because`, `now`, `port`, or a"
                                + " fact and its value, as in `protection.fearOfReturn YES`");
            }
        }
    }

    private static void exactly(Yaml file, String where, Set<String> keys, Map<String, String> words) {
        required(where, file, keys, words.keySet());
        for (String key : words.keySet()) {
            if (!keys.contains(key)) {
                throw file.refuse(where + ": `" + key + "` is not known here" + Words.didYouMean(key, keys)
                        + "; delete it or mend it");
            }
        }
        for (String key : WITH_GAP) {
            boolean gap = keys.contains(key) && !where.startsWith("categories");
            if (gap && !words.get(key).contains("{}")) {
                throw file.refuse(where + ": `" + key + "` has no `{}`; write it where the rest of the sentence goes");
            }
        }
    }

    private static void required(String where, Yaml file, Set<String> keys, Set<String> present) {
        keys.stream().sorted().filter(key -> !present.contains(key)).findFirst().ifPresent(missing -> {
            throw file.refuse(where + ": `" + missing + "` is missing; write its words");
        });
    }

    /** Both languages say the same things. */
    static Optional<String> different(Sentences.Language one, Sentences.Language other) {
        return Stream.of(
                        difference("facts", one.facts(), other.facts()),
                        difference("categories", one.categories(), other.categories()),
                        difference("codes", one.codes(), other.codes()),
                        difference("clauses", one.clauses(), other.clauses()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> difference(
            String part, Map<String, Map<String, String>> one, Map<String, Map<String, String>> other) {
        for (Map.Entry<String, Map<String, String>> entry : one.entrySet()) {
            Map<String, String> twin = other.get(entry.getKey());
            if (twin == null || !twin.keySet().equals(entry.getValue().keySet())) {
                return Optional.of(
                        part + ": `" + entry.getKey() + "` does not have the same keys in both languages; write both");
            }
        }
        return List.copyOf(one.keySet()).equals(List.copyOf(other.keySet()))
                ? Optional.empty()
                : Optional.of(part + " stand in another order, or not all, in the other language; keep one order");
    }

    private static Set<String> codes() {
        Set<String> codes = new LinkedHashSet<>();
        add(codes, "referral", Vocabulary.REFERRALS);
        add(codes, "act", Vocabulary.ACTS);
        add(codes, "step", Vocabulary.STEPS);
        add(codes, "measure", Vocabulary.MEASURES);
        add(codes, "told", Vocabulary.TOLD);
        add(codes, "afterwards", Vocabulary.AFTERWARDS);
        add(codes, "outcome", Words.names(Outcome.class));
        add(codes, "effect", Words.names(Effect.class));
        add(codes, "evidence", Words.names(Evidence.class));
        add(codes, "counted", Words.names(CountedFrom.class));
        add(
                codes,
                "field",
                Set.of(
                        "birthDate",
                        "age",
                        "asylumSince",
                        "completedAt",
                        "validUntil",
                        "since",
                        "at",
                        "confirmedHours"));
        return codes;
    }

    private static void add(Set<String> codes, String list, Iterable<String> words) {
        words.forEach(word -> codes.add(list + "." + word));
    }

    /** Reads what could lawfully be shown or brought about. */
    static List<Changeable> changes(String path, String text) {
        Yaml file = Yaml.read(path, text);
        file.onlyKeys(Set.of("changes"));
        List<Changeable> changes = new ArrayList<>();
        for (Yaml entry : file.parts("changes")) {
            changes.add(change(entry));
        }
        return List.copyOf(changes);
    }

    private static Changeable change(Yaml entry) {
        entry.onlyKeys(Set.of("fact", "from", "to", "step", "by", "en", "es"));
        String by = entry.code("by", Set.of("person", "authority"));
        var how = new Because(entry.text("en"), entry.text("es"));
        if (entry.has("step")) {
            return Changeable.ofStep(entry.code("step", Vocabulary.STEPS), by, how);
        }
        String fact = entry.text("fact");
        Property property = Vocabulary.facts().get(fact);
        if (property == null || !property.type().isEnum()) {
            throw entry.refuse("`fact: " + fact + "` is no fact with a closed list of answers"
                    + Words.didYouMean(fact, Vocabulary.facts().keySet()) + "; name one");
        }
        if (Changeable.NEVER.stream().anyMatch(fact::matches)) {
            throw entry.refuse("`fact: " + fact
                    + "` may never be suggested: nationality, age, sex and protection are not there to be changed");
        }
        Set<String> words = new LinkedHashSet<>();
        Arrays.stream(property.type().getEnumConstants()).map(Object::toString).forEach(words::add);
        List<String> from = entry.texts("from");
        from.forEach(word -> checkWord(entry, "from", word, words));
        String to = entry.text("to");
        checkWord(entry, "to", to, words);
        return Changeable.ofFact(fact, Set.copyOf(from), to, by, how);
    }

    private static void checkWord(Yaml entry, String key, String word, Set<String> words) {
        if (!words.contains(word)) {
            throw entry.refuse("`" + key + "`: `" + word + "` is no answer to this fact" + Words.didYouMean(word, words)
                    + "; write one of " + String.join(" ", words));
        }
    }
}
