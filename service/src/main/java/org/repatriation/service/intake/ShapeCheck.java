package org.repatriation.service.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

/** Compares a tree with its shape, says what differs, and takes it out of the tree. */
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
            object(object, shape, "");
            return true;
        }
        faults.add("", Code.WRONG_TYPE, what + " " + given(body) + "; write the case as an object in braces.");
        return false;
    }

    static Optional<LocalDate> date(String text) {
        try {
            return DATE.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    static Optional<OffsetDateTime> moment(String text) {
        try {
            return MOMENT.matcher(text).matches() ? Optional.of(OffsetDateTime.parse(text)) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private void object(ObjectNode object, OfObject shape, String pointer) {
        Set<String> missing = new HashSet<>(shape.required());
        missing.removeAll(object.propertyNames());
        List<String> unusable = new ArrayList<>();
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            if (faults.full()) {
                return;
            }
            String name = property.getKey();
            String at = pointer + "/" + JsonBody.step(name);
            Shape expected = shape.properties().get(name);
            if (expected == null) {
                faults.add(at, Code.UNKNOWN_PROPERTY, unknown(name, shape));
                unusable.add(name);
            } else if (!usable(
                    property.getValue(),
                    expected,
                    at,
                    "`" + name + "`",
                    shape.required().contains(name))) {
                unusable.add(name);
            }
        }
        object.remove(unusable);
        shape.required().stream()
                .filter(missing::contains)
                .forEach(name -> faults.add(
                        pointer + "/" + name,
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

    private boolean usable(JsonNode node, Shape shape, String at, String what, boolean required) {
        if (node.isNull()) {
            faults.add(
                    at,
                    Code.WRONG_TYPE,
                    what + " is null; " + (required ? "write " + shape.wanted() : "leave it out where it is not known")
                            + ".");
            return false;
        }
        if (shape instanceof OfObject object && node instanceof ObjectNode value) {
            object(value, object, at);
            return true;
        }
        if (shape instanceof OfList list && node instanceof ArrayNode value) {
            return list(value, list, at, what);
        }
        if (shape instanceof OfNumber number && node.isIntegralNumber()) {
            return number(node, number, at, what);
        }
        if (shape instanceof OfTruth && node.isBoolean()) {
            return true;
        }
        if (node.isString() && shape.isText()) {
            return text(node.stringValue(), shape, at, what);
        }
        faults.add(at, Code.WRONG_TYPE, what + " " + given(node) + "; write " + shape.wanted() + ".");
        return false;
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

    private boolean list(ArrayNode list, OfList shape, String at, String what) {
        if (list.size() < shape.fewest()) {
            faults.add(
                    at,
                    Code.TOO_FEW,
                    what + " is empty; write " + shape.fewest() + " to " + shape.most() + " entries.");
            return false;
        }
        if (list.size() > shape.most()) {
            faults.add(
                    at, Code.TOO_MANY, what + " has " + list.size() + " entries; write " + shape.most() + " at most.");
            return false;
        }
        for (int i = 0; i < list.size() && !faults.full(); i++) {
            if (!usable(list.get(i), shape.entry(), at + "/" + i, "An entry of " + what, true)) {
                list.set(i, NullNode.instance);
            }
        }
        return true;
    }

    private boolean number(JsonNode node, OfNumber shape, String at, String what) {
        boolean within = node.canConvertToInt() && node.intValue() >= shape.least() && node.intValue() <= shape.most();
        if (!within) {
            faults.add(
                    at,
                    Code.OUT_OF_RANGE,
                    is(what, node.asString()) + "; write a number from " + shape.least() + " to " + shape.most() + ".");
        }
        return within;
    }

    private boolean text(String text, Shape shape, String at, String what) {
        if (shape instanceof OfWord word) {
            return word(text, word.words(), at, what);
        }
        if (shape instanceof OfCountry) {
            return country(text, at, what);
        }
        if (shape instanceof OfDate) {
            return date(text, at, what);
        }
        return shape instanceof OfMoment ? moment(text, at, what) : text(text, (OfText) shape, at, what);
    }

    private boolean word(String text, List<String> words, String at, String what) {
        if (words.contains(text)) {
            return true;
        }
        String help = Words.didYouMean(text, words, "write " + Words.choice(words) + ".");
        faults.add(at, Code.NOT_IN_LIST, is(what, text) + ", which is not in its list; " + help);
        return false;
    }

    private boolean country(String text, String at, String what) {
        if (Countries.has(text)) {
            return true;
        }
        String help = Countries.nearest(text)
                .map(code -> "did you mean `" + code + "`?")
                .orElse("write the code of the country, such as `GTM`, or leave it out where it is not known.");
        faults.add(at, Code.NOT_IN_LIST, is(what, text) + ", which is no ISO 3166-1 alpha-3 code; " + help);
        return false;
    }

    private boolean date(String text, String at, String what) {
        Optional<LocalDate> date = date(text);
        if (date.isEmpty()) {
            faults.add(
                    at,
                    Code.WRONG_FORM,
                    is(what, text) + ", which is no calendar date; write year, month and day as in `2020-03-10`.");
        }
        return date.isPresent() && within(date.get().getYear(), text, at, what);
    }

    private boolean moment(String text, String at, String what) {
        Optional<OffsetDateTime> moment = moment(text);
        if (moment.isEmpty()) {
            faults.add(
                    at,
                    Code.WRONG_FORM,
                    is(what, text)
                            + ", which is no moment with its offset from UTC; write it as in"
                            + " `2020-03-10T07:30:00-05:00`.");
        }
        return moment.isPresent() && within(moment.get().getYear(), text, at, what);
    }

    private boolean within(int year, String text, String at, String what) {
        boolean within = year >= CaseIntake.FIRST_YEAR && year <= CaseIntake.LAST_YEAR;
        if (!within) {
            faults.add(
                    at,
                    Code.OUT_OF_RANGE,
                    is(what, text) + "; write a year from " + CaseIntake.FIRST_YEAR + " to " + CaseIntake.LAST_YEAR
                            + ".");
        }
        return within;
    }

    private boolean text(String text, OfText shape, String at, String what) {
        int length = text.codePointCount(0, text.length());
        if (length < shape.shortest()) {
            faults.add(at, Code.WRONG_FORM, what + " is empty; write at least one character.");
            return false;
        }
        if (length > shape.longest()) {
            faults.add(
                    at, Code.TOO_LONG, what + " has " + length + " characters; write " + shape.longest() + " at most.");
            return false;
        }
        if (!shape.form().matcher(text).matches()) {
            faults.add(
                    at,
                    Code.WRONG_FORM,
                    is(what, text) + "; write only letters without accents, digits, `.`, `_`, `:` and `-`.");
            return false;
        }
        return true;
    }

    private static String is(String what, String text) {
        return what + " is " + Words.quoted(text);
    }
}
