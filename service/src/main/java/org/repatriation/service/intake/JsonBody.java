package org.repatriation.service.intake;

import java.io.IOException;
import java.io.InputStream;
import org.repatriation.service.intake.Fault.Code;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads a body as a tree, in one pass that also finds repeated properties and too deep nesting. */
final class JsonBody {
    static final int LARGEST = 1_048_576;
    static final String BODY = "The body";
    static final String LINE = "The line";
    private static final int DEEPEST = 32;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;
    private final Faults faults;
    private final String what;

    private JsonBody(JsonParser parser, Faults faults, String what) {
        this.parser = parser;
        this.faults = faults;
        this.what = what;
    }

    /** The body as a tree; the first of repeated properties is kept. */
    static JsonNode read(InputStream body, Faults faults) throws IOException {
        byte[] bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw RequestRefused.tooLarge();
        }
        try (JsonParser parser = JSON.createParser(bytes)) {
            return new JsonBody(parser, faults, BODY).whole();
        } catch (JacksonException unreadable) {
            throw malformed(BODY, place(unreadable.getLocation()));
        }
    }

    /** One line of a batch as a tree, read as a body is. */
    static JsonNode readLine(byte[] line, Faults faults) {
        if (line.length > LARGEST) {
            throw RequestRefused.lineTooLong();
        }
        try (JsonParser parser = JSON.createParser(line)) {
            JsonBody body = new JsonBody(parser, faults, LINE);
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw RequestRefused.malformed(
                        "The line is empty; write one case as a JSON object in braces, or leave the line out.");
            }
            JsonNode node = body.value(first, Pointer.WHOLE, 1);
            if (parser.nextToken() != null) {
                throw RequestRefused.malformed("Something follows after the end of the case, at "
                        + column(parser.currentTokenLocation()) + "; write one case a line and nothing else.");
            }
            return node;
        } catch (JacksonException unreadable) {
            throw malformed(LINE, column(unreadable.getLocation()));
        }
    }

    private JsonNode whole() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw empty();
        }
        JsonNode node = value(first, Pointer.WHOLE, 1);
        if (parser.nextToken() != null) {
            throw RequestRefused.malformed("Something follows after the end of the case, at "
                    + place(parser.currentTokenLocation()) + "; send one case and nothing else.");
        }
        return node;
    }

    static RequestRefused empty() {
        return RequestRefused.malformed("The body is empty; write the case as a JSON object in braces.");
    }

    private static RequestRefused malformed(String what, String place) {
        return RequestRefused.malformed(what + " stops being JSON at " + place
                + "; look there for a missing comma, quotation mark or bracket.");
    }

    private static String place(TokenStreamLocation location) {
        return "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static String column(TokenStreamLocation location) {
        return "column " + location.getColumnNr();
    }

    private JsonNode value(JsonToken token, Pointer at, int depth) {
        return switch (token) {
            case START_OBJECT -> object(at, deeper(at, depth));
            case START_ARRAY -> list(at, deeper(at, depth));
            case VALUE_STRING -> text(parser.getString(), at);
            case VALUE_NUMBER_INT -> number();
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private int deeper(Pointer at, int depth) {
        if (depth > DEEPEST) {
            faults.add(
                    at,
                    Code.TOO_DEEP,
                    what + " is nested deeper than 32; write the case as its contract describes it.");
            faults.refuseIfAny();
        }
        return depth + 1;
    }

    private ObjectNode object(Pointer at, int depth) {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Pointer property = at.property(name);
            JsonNode value = value(parser.nextToken(), property, depth);
            if (object.has(name)) {
                faults.add(
                        property, Code.DUPLICATE_PROPERTY, Words.quoted(name) + " stands here twice; write it once.");
            } else {
                object.set(name, value);
            }
        }
        return object;
    }

    private ArrayNode list(Pointer at, int depth) {
        ArrayNode list = NODES.arrayNode();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            list.add(value(token, at.entry(list.size()), depth));
        }
        return list;
    }

    private JsonNode text(String text, Pointer at) {
        if (holdsHalf(text)) {
            faults.add(
                    at,
                    Code.WRONG_FORM,
                    "The text holds half of a character, a `\\ud800` to `\\udfff` alone; write whole characters.");
        }
        return NODES.stringNode(text);
    }

    private static boolean holdsHalf(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints().anyMatch(Words::isHalf);
            }
        }
        return false;
    }

    private JsonNode number() {
        return switch (parser.getNumberType()) {
            case INT -> NODES.numberNode(parser.getIntValue());
            case LONG -> NODES.numberNode(parser.getLongValue());
            default -> NODES.numberNode(parser.getBigIntegerValue());
        };
    }
}
