package org.repatriation.service.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.repatriation.service.intake.Shape.OfCountry;
import org.repatriation.service.intake.Shape.OfDate;
import org.repatriation.service.intake.Shape.OfList;
import org.repatriation.service.intake.Shape.OfMoment;
import org.repatriation.service.intake.Shape.OfNumber;
import org.repatriation.service.intake.Shape.OfObject;
import org.repatriation.service.intake.Shape.OfText;
import org.repatriation.service.intake.Shape.OfTruth;
import org.repatriation.service.intake.Shape.OfWord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What {@code openapi.yaml} says of a request. It is made of the served document itself, so that a request is checked by the
 * words that callers read; a keyword that is not checked here is an error when the service starts.
 */
final class Contract {
    private static final String WHERE = "/static/openapi.yaml";
    private static final String KEPT = "/contract.json";
    private static final Pattern ANYTHING = Pattern.compile(".*", Pattern.DOTALL);
    private static final Set<String> SAID = Set.of("type", "description", "examples", "default");

    private final JsonNode document;

    Contract() {
        try (InputStream kept = Contract.class.getResourceAsStream(KEPT)) {
            document = kept == null ? served() : JsonMapper.shared().readTree(kept);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static JsonNode served() throws IOException {
        try (InputStream in = Contract.class.getResourceAsStream(WHERE)) {
            return YAMLMapper.builder().build().readTree(in);
        }
    }

    /**
     * Writes what the document says once more, in the notation that is quickly read. Run by the build, so that no start has to read
     * the document itself.
     *
     * @param classes where the class path of the service begins
     */
    public static void main(String[] classes) throws IOException {
        JsonMapper.shared().writeValue(Path.of(classes[0] + KEPT), served());
    }

    /** The shape of a case as it is posted. */
    OfObject request() {
        return shape("CaseRequest");
    }

    /** The shape of a body that the contract describes under a name. */
    OfObject shape(String schema) {
        return (OfObject) shape(document.at("/components/schemas/" + schema));
    }

    /** The example of a case. */
    JsonNode example() {
        return document.at("/components/examples/MotherAndDaughter/value");
    }

    private Shape shape(JsonNode schema) {
        if (schema.has("$ref")) {
            return shape(document.at(schema.get("$ref").asString().substring(1)));
        }
        return switch (schema.path("type").asString("nothing")) {
            case "object" -> object(only(schema, "properties", "required", "additionalProperties"));
            case "array" -> {
                only(schema, "items", "minItems", "maxItems");
                yield new OfList(shape(schema.get("items")), least(schema, "minItems"), most(schema, "maxItems"));
            }
            case "integer" -> {
                only(schema, "format", "minimum", "maximum");
                yield new OfNumber(least(schema, "minimum"), most(schema, "maximum"));
            }
            case "boolean" -> {
                only(schema);
                yield new OfTruth();
            }
            case "string" -> text(only(schema, "format", "enum", "pattern", "minLength", "maxLength"));
            default -> throw unread(schema);
        };
    }

    private OfObject object(JsonNode schema) {
        if (!schema.has("additionalProperties")) {
            throw unread(schema);
        }
        Map<String, Shape> properties = new LinkedHashMap<>();
        schema.get("properties").properties().forEach(each -> properties.put(each.getKey(), shape(each.getValue())));
        return new OfObject(properties, new LinkedHashSet<>(texts(schema.path("required"))));
    }

    private static Shape text(JsonNode schema) {
        if (schema.has("enum")) {
            return new OfWord(texts(schema.get("enum")));
        }
        return switch (schema.path("format").asString("")) {
            case "date" -> new OfDate();
            case "date-time" -> new OfMoment();
            case "iso-3166-1-alpha-3" -> new OfCountry();
            case "" ->
                new OfText(
                        least(schema, "minLength"),
                        most(schema, "maxLength"),
                        schema.has("pattern")
                                ? Pattern.compile(schema.get("pattern").asString())
                                : ANYTHING);
            default -> throw unread(schema);
        };
    }

    private static JsonNode only(JsonNode schema, String... keywords) {
        Set<String> checked = new LinkedHashSet<>(List.of(keywords));
        checked.addAll(SAID);
        if (!checked.containsAll(schema.propertyNames())) {
            throw unread(schema);
        }
        return schema;
    }

    private static IllegalStateException unread(JsonNode schema) {
        return new IllegalStateException("openapi.yaml says something of a request that nothing checks: " + schema);
    }

    private static int least(JsonNode schema, String keyword) {
        return schema.path(keyword).asInt(0);
    }

    private static int most(JsonNode schema, String keyword) {
        return schema.path(keyword).asInt(Integer.MAX_VALUE);
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asString()));
        return List.copyOf(texts);
    }
}
