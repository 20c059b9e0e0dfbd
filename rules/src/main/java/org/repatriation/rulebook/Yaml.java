package org.repatriation.rulebook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.repatriation.vocabulary.Because;
import org.repatriation.vocabulary.Evidence;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A part of a YAML file, read strictly: every key is known, none stands twice, and each mistake names its place. */
final class Yaml {
    private static final YAMLMapper MAPPER = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private final String place;
    private final JsonNode node;

    private Yaml(String place, JsonNode node) {
        this.place = place;
        this.node = node;
    }

    static Yaml read(String path, String text) {
        Characters.check(path, text);
        try {
            JsonNode node = MAPPER.readTree(text);
            if (!node.isObject()) {
                throw new Refusal(path, "the file is empty or is not a list of `key: value` lines");
            }
            return new Yaml(path, node);
        } catch (JacksonException unreadable) {
            int line = unreadable.getLocation() == null
                    ? 0
                    : unreadable.getLocation().getLineNr();
            String message = unreadable.getOriginalMessage();
            String what = message.startsWith("Duplicate")
                    ? "the key " + quoted(message) + " stands twice; write it once"
                    : "this is not readable YAML; check the indentation, and put texts that hold `: ` or `#` in quotes";
            throw new Refusal(line > 0 ? path + ", line " + line : path, what);
        }
    }

    private static String quoted(String message) {
        int from = message.indexOf('"');
        int to = message.lastIndexOf('"');
        return from < 0 || to <= from ? "" : "`" + message.substring(from + 1, to) + "`";
    }

    String place() {
        return place;
    }

    Refusal refuse(String what) {
        return new Refusal(place, what);
    }

    void onlyKeys(Set<String> known) {
        for (String key : node.propertyNames()) {
            if (!known.contains(key)) {
                throw refuse("`" + key + "` is not known here" + Words.didYouMean(key, known) + "; known are "
                        + String.join(", ", known.stream().sorted().toList()));
            }
        }
    }

    boolean has(String key) {
        if (node.has(key) && node.get(key).isNull()) {
            throw refuse("`" + key + "` is empty; write it");
        }
        return node.has(key);
    }

    List<String> keys() {
        return List.copyOf(node.propertyNames());
    }

    private JsonNode required(String key) {
        if (!has(key)) {
            throw refuse("`" + key + "` is missing; write it");
        }
        return node.get(key);
    }

    String text(String key) {
        return scalar(key, required(key));
    }

    Optional<String> maybe(String key) {
        return has(key) ? Optional.of(text(key)) : Optional.empty();
    }

    private String scalar(String key, JsonNode value) {
        if (value.isContainer()) {
            throw refuse("`" + key + "` holds more than one value; write one");
        }
        String text = value.isNull() ? "" : value.asString();
        if (text.isBlank()) {
            throw refuse("`" + key + "` is empty; write it");
        }
        return text;
    }

    /** Whatever stands under a key, as one line. */
    String details(String key) {
        return node.get(key).isContainer() ? node.get(key).toString() : text(key);
    }

    Yaml part(String key) {
        JsonNode value = required(key);
        if (!value.isObject()) {
            throw refuse("`" + key + "` is one value; write `key: value` pairs below it");
        }
        return new Yaml(place + ", " + key, value);
    }

    List<Yaml> parts(String key) {
        List<Yaml> parts = new ArrayList<>();
        if (has(key)) {
            if (!node.get(key).isArray()) {
                throw refuse("`" + key + "` is a list; write each entry below it, after `- `, or `" + key
                        + ": []` where there is none");
            }
            int number = 1;
            for (JsonNode value : node.get(key)) {
                if (!value.isObject()) {
                    throw refuse("`" + key + "` is a list of entries in braces; entry " + number + " is not one");
                }
                parts.add(new Yaml(place + ", " + key + " " + number++, value));
            }
        }
        return parts;
    }

    Map<String, Yaml> children() {
        Map<String, Yaml> children = new LinkedHashMap<>();
        for (String key : node.propertyNames()) {
            children.put(key, part(key));
        }
        return children;
    }

    /** A list of texts; a single text counts as a list of one. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        if (has(key)) {
            JsonNode value = node.get(key);
            if (value.isArray()) {
                value.forEach(item -> texts.add(scalar(key, item)));
            } else {
                texts.add(scalar(key, value));
            }
        }
        return List.copyOf(texts);
    }

    Because words(String key) {
        return part(key).words();
    }

    Because words() {
        onlyKeys(Set.of("en", "es"));
        return new Because(text("en"), text("es"));
    }

    Optional<Because> maybeWords(String key) {
        return has(key) ? Optional.of(words(key)) : Optional.empty();
    }

    <E extends Enum<E>> E word(String key, Class<E> list) {
        return Words.constant(list, text(key))
                .orElseThrow(() -> refuse(
                        "`" + key + ": " + text(key) + "` is not known" + Words.didYouMean(text(key), Words.names(list))
                                + "; write one of " + String.join(" ", Words.names(list))));
    }

    Evidence evidence() {
        return word("evidence", Evidence.class);
    }

    /** Where it was read. */
    String source() {
        String text = text("source");
        Source.wrong(text).ifPresent(wrong -> {
            throw refuse("`source`: " + wrong);
        });
        return text;
    }

    Optional<String> maybeSource() {
        return has("source") ? Optional.of(source()) : Optional.empty();
    }

    /** A code from a closed list. */
    String code(String key, Set<String> known) {
        String text = text(key);
        if (!known.contains(text)) {
            throw refuse("`" + key + ": " + text + "` is not known" + Words.didYouMean(text, known) + "; write one of "
                    + String.join(" ", known.stream().sorted().toList()));
        }
        return text;
    }

    /** A state, or one of the other words that may stand in its place. */
    String country(String key, Set<String> others) {
        String text = text(key);
        if (!others.contains(text)) {
            checkCountry(key, text);
        }
        return text;
    }

    void checkCountry(String key, String text) {
        if (!Words.isCountry(text)) {
            throw refuse("`" + key + "`: `" + text
                    + "` is no country; write its three letters of ISO 3166-1, such as `MEX`");
        }
    }

    /** A name that other files use. */
    static boolean isId(String text) {
        return text.matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    LocalDate date(String key, String text) {
        WrittenDate.wrong(text).ifPresent(wrong -> {
            throw refuse("`" + key + "`: " + wrong);
        });
        return WrittenDate.firstDay(text).orElseThrow();
    }

    Optional<LocalDate> maybeDate(String key) {
        return maybe(key).map(text -> date(key, text));
    }

    /** Days from one on until another, which must come later. */
    Span span(String from, String until) {
        Span span =
                new Span(maybeDate(from).orElse(LocalDate.MIN), maybeDate(until).orElse(LocalDate.MAX));
        if (!span.from().isBefore(span.until())) {
            throw refuse(
                    "`" + until + "` is not after `" + from + "`; it is the first day on which it no longer holds");
        }
        return span;
    }

    ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException none) {
            throw refuse("`" + name + "` is not a time zone; write an IANA name such as America/Matamoros");
        }
    }
}
