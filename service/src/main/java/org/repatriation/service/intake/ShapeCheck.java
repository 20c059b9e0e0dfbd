package org.repatriation.service.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.repatriation.service.intake.Fault.Code;
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
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.POJONode;

/**
 * Compares a tree with its shape, says what differs, and takes it out of the tree. What is a date or a moment stands in the tree as
 * such afterwards, so that nobody has to read it again.
 */
final class ShapeCheck {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})");
    private static final Set<String> PERSONAL = Set.of(
            "address",
            "biometric",
            "biometrics",
            "email",
            "ethnicity",
            "face",
            "fingerprint",
            "fingerprints",
            "firstname",
            "fullname",
            "lastname",
            "name",
            "phone",
            "photo",
            "race",
            "religion",
            "surname");

    private final Faults faults;

    ShapeCheck(Faults faults) {
        this.faults = faults;
    }

    /** Whether the whole body can be used at all. */
    boolean body(JsonNode body, OfObject shape) {
        return whole(body, shape, JsonBody.BODY);
    }

    /** Whether it can be used at all; {@code what} says what it is, a body or a line. */
    boolean whole(JsonNode body, OfObject shape, String what) {
        if (body instanceof ObjectNode object) {
            object(object, shape, Pointer.WHOLE);
            return true;
        }
        faults.add("", Code.WRONG_TYPE, what + " " + given(body) + "; write the case as an object in braces.");
        return false;
    }

    private void object(ObjectNode object, OfObject shape, Pointer at) {
        List<String> missing = new ArrayList<>();
        for (String name : shape.required()) {
            if (!object.has(name)) {
                missing.add(name);
            }
        }
        List<String> unusable = new ArrayList<>();
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            if (faults.full()) {
                return;
            }
            String name = property.getKey();
            Pointer there = at.property(name);
            Shape expected = shape.properties().get(name);
            if (expected == null) {
                faults.add(there, Code.UNKNOWN_PROPERTY, unknown(name, shape));
                unusable.add(name);
                continue;
            }
            usable(property.getValue(), expected, there, shape.required().contains(name))
                    .ifPresentOrElse(property::setValue, () -> unusable.add(name));
        }
        object.remove(unusable);
        missing.forEach(name -> faults.add(
                at.property(name),
                Code.MISSING,
                "`" + name + "` is missing; write "
                        + shape.properties().get(name).wanted() + "."));
    }

    private static String unknown(String name, OfObject shape) {
        String plain = name.toLowerCase(Locale.ROOT).replace("_", "");
        return PERSONAL.contains(plain)
                ? Words.quoted(name)
                        + " is not accepted, because no name, address, biometric, religion or ethnicity is;"
                        + " leave it out."
                : Words.quoted(name) + " is not a property here; "
                        + Words.didYouMean(name, shape.properties().keySet(), "leave it out.");
    }

    /** What stands in the tree from now on; empty where it cannot be used. */
    private Optional<JsonNode> usable(JsonNode node, Shape shape, Pointer at, boolean required) {
        if (node.isNull()) {
            faults.add(
                    at,
                    Code.WRONG_TYPE,
                    at.called() + " is null; "
                            + (required ? "write " + shape.wanted() : "leave it out where it is not known") + ".");
            return Optional.empty();
        }
        if (shape instanceof OfObject object && node instanceof ObjectNode value) {
            object(value, object, at);
            return Optional.of(node);
        }
        if (shape instanceof OfList list && node instanceof ArrayNode value) {
            return where(list(value, list, at), node);
        }
        if (shape instanceof OfNumber number && node.isIntegralNumber()) {
            return where(number(node, number, at), node);
        }
        if (shape instanceof OfTruth && node.isBoolean()) {
            return Optional.of(node);
        }
        if (node.isString() && shape.isText()) {
            return text(node, shape, at);
        }
        faults.add(at, Code.WRONG_TYPE, at.called() + " " + given(node) + "; write " + shape.wanted() + ".");
        return Optional.empty();
    }

    private static Optional<JsonNode> where(boolean usable, JsonNode node) {
        return usable ? Optional.of(node) : Optional.empty();
    }

    private static String given(JsonNode node) {
        if (node.isString()) {
            return "is a text";
        }
        if (node.isNumber()) {
            return node.isIntegralNumber() ? "is a number" : "is not a whole number";
        }
        if (node.isBoolean()) {
            return "is `" + node.asString() + "`";
        }
        return node.isObject() ? "is an object" : node.isArray() ? "is a list" : "is null";
    }

    private boolean list(ArrayNode list, OfList shape, Pointer at) {
        if (list.size() < shape.fewest()) {
            faults.add(
                    at,
                    Code.TOO_FEW,
                    at.called() + " is empty; write " + shape.fewest() + " to " + shape.most() + " entries.");
            return false;
        }
        if (list.size() > shape.most()) {
            faults.add(
                    at,
                    Code.TOO_MANY,
                    at.called() + " has " + list.size() + " entries; write " + shape.most() + " at most.");
            return false;
        }
        for (int i = 0; i < list.size() && !faults.full(); i++) {
            list.set(i, usable(list.get(i), shape.entry(), at.entry(i), true).orElse(NullNode.instance));
        }
        return true;
    }

    private boolean number(JsonNode node, OfNumber shape, Pointer at) {
        boolean within = node.canConvertToInt() && node.intValue() >= shape.least() && node.intValue() <= shape.most();
        if (!within) {
            faults.add(
                    at,
                    Code.OUT_OF_RANGE,
                    is(at, node.asString()) + "; write a number from " + shape.least() + " to " + shape.most() + ".");
        }
        return within;
    }

    private Optional<JsonNode> text(JsonNode node, Shape shape, Pointer at) {
        String text = node.stringValue();
        if (shape instanceof OfWord word) {
            return where(word(text, word.words(), at), node);
        }
        if (shape instanceof OfCountry) {
            return where(country(text, at), node);
        }
        if (shape instanceof OfDate) {
            return date(text, at).map(POJONode::new);
        }
        return shape instanceof OfMoment
                ? moment(text, at).map(POJONode::new)
                : where(text(text, (OfText) shape, at), node);
    }

    private boolean word(String text, List<String> words, Pointer at) {
        if (words.contains(text)) {
            return true;
        }
        String help = Words.didYouMean(text, words, "write " + Words.choice(words) + ".");
        faults.add(at, Code.NOT_IN_LIST, is(at, text) + ", which is not in its list; " + help);
        return false;
    }

    private boolean country(String text, Pointer at) {
        if (Countries.has(text)) {
            return true;
        }
        String help = Countries.nearest(text)
                .map(code -> "did you mean `" + code + "`?")
                .orElse("write the code of the country, such as `GTM`, or leave it out where it is not known.");
        faults.add(at, Code.NOT_IN_LIST, is(at, text) + ", which is no ISO 3166-1 alpha-3 code; " + help);
        return false;
    }

    private Optional<LocalDate> date(String text, Pointer at) {
        Optional<LocalDate> date = parsed(text, DATE, LocalDate::parse);
        if (date.isEmpty()) {
            faults.add(
                    at,
                    Code.WRONG_FORM,
                    is(at, text) + ", which is no calendar date; write year, month and day as in `2020-03-10`.");
        }
        return date.filter(day -> within(day.getYear(), text, at));
    }

    private Optional<OffsetDateTime> moment(String text, Pointer at) {
        Optional<OffsetDateTime> moment = parsed(text, MOMENT, OffsetDateTime::parse);
        if (moment.isEmpty()) {
            faults.add(
                    at,
                    Code.WRONG_FORM,
                    is(at, text)
                            + ", which is no moment with its offset from UTC; write it as in"
                            + " `2020-03-10T07:30:00-05:00`.");
        }
        return moment.filter(then -> within(then.getYear(), text, at));
    }

    private static <T> Optional<T> parsed(String text, Pattern form, Function<String, T> parse) {
        try {
            return form.matcher(text).matches() ? Optional.of(parse.apply(text)) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private boolean within(int year, String text, Pointer at) {
        boolean within = year >= CaseIntake.FIRST_YEAR && year <= CaseIntake.LAST_YEAR;
        if (!within) {
            faults.add(
                    at,
                    Code.OUT_OF_RANGE,
                    is(at, text) + "; write a year from " + CaseIntake.FIRST_YEAR + " to " + CaseIntake.LAST_YEAR
                            + ".");
        }
        return within;
    }

    private boolean text(String text, OfText shape, Pointer at) {
        int length = text.codePointCount(0, text.length());
        if (length < shape.shortest()) {
            faults.add(at, Code.WRONG_FORM, at.called() + " is empty; write at least one character.");
            return false;
        }
        if (length > shape.longest()) {
            faults.add(
                    at,
                    Code.TOO_LONG,
                    at.called() + " has " + length + " characters; write " + shape.longest() + " at most.");
            return false;
        }
        if (!shape.form().matcher(text).matches()) {
            faults.add(
                    at,
                    Code.WRONG_FORM,
                    is(at, text) + "; write only letters without accents, digits, `.`, `_`, `:` and `-`.");
            return false;
        }
        return true;
    }

    private static String is(Pointer at, String text) {
        return at.called() + " is " + Words.quoted(text);
    }
}
