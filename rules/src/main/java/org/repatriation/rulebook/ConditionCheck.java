package org.repatriation.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.repatriation.rulebook.Condition.Operator;
import org.repatriation.rulebook.Condition.Test;
import org.repatriation.rulebook.RuleSyntax.ConstraintSyntax;
import org.repatriation.rulebook.RuleSyntax.Kind;
import org.repatriation.rulebook.RuleSyntax.Operand;
import org.repatriation.rulebook.RuleSyntax.PatternSyntax;
import org.repatriation.vocabulary.Category;
import org.repatriation.vocabulary.Custody;
import org.repatriation.vocabulary.Effect;
import org.repatriation.vocabulary.Fact;
import org.repatriation.vocabulary.Finding;
import org.repatriation.vocabulary.Journey;
import org.repatriation.vocabulary.Person;
import org.repatriation.vocabulary.Port;
import org.repatriation.vocabulary.Stage;
import org.repatriation.vocabulary.Tie;

/** Checks the {@code when} of a rule against the vocabulary; its effect decides which facts it may look at. */
final class ConditionCheck {
    private static final int MOST_PATTERNS = 3;
    private static final Set<Class<?>> ALONE = Set.of(Custody.class, Journey.class);
    private static final Set<Class<?>> SEVERAL = Set.of(Person.class, Tie.class, Finding.class, Port.class);

    private final String path;
    private final Effect effect;

    ConditionCheck(String path, Effect effect) {
        this.path = path;
        this.effect = effect;
    }

    private Refusal refuse(int line, String what) {
        return new Refusal(path + ", line " + line, what);
    }

    /** What each variable is bound to. */
    static Map<String, Class<?>> bound(List<Condition> conditions) {
        Map<String, Class<?>> bound = new HashMap<>();
        for (Condition condition : conditions) {
            if (!condition.negated()) {
                bound.put(condition.variable(), condition.type());
                condition
                        .tests()
                        .forEach(test -> test.binding()
                                .ifPresent(
                                        name -> bound.put(name, test.property().type())));
            }
        }
        return bound;
    }

    /** The categories that conditions look for. */
    static Set<Category> categories(List<Condition> conditions) {
        Set<Category> categories = new TreeSet<>();
        for (Condition condition : conditions) {
            if (condition.type() == Finding.class) {
                condition.tests().stream()
                        .filter(test -> test.property().name().equals("as"))
                        .forEach(test -> test.values().forEach(value -> categories.add((Category) value)));
            }
        }
        return categories;
    }

    /** Checks the patterns of one rule. */
    List<Condition> conditions(List<PatternSyntax> patterns, int ruleLine) {
        if (patterns.stream().filter(pattern -> !pattern.negated()).count() > MOST_PATTERNS) {
            throw refuse(
                    ruleLine,
                    "a rule looks at three facts at most, besides those that may not be there; say first what a person is, in a clause of its own");
        }
        List<Condition> conditions = new ArrayList<>();
        Map<String, Class<?>> bound = new HashMap<>();
        boolean first = true;
        for (PatternSyntax pattern : patterns) {
            Condition condition = condition(pattern, bound, conditions.size());
            boolean alone = ALONE.contains(condition.type()) || condition.type() == Port.class;
            boolean joined =
                    condition.tests().stream().anyMatch(test -> test.bound().isPresent());
            if (!first && !alone && !joined && needsJoin(conditions)) {
                throw refuse(
                        pattern.line(),
                        "`" + pattern.type()
                                + "` is not joined to what stands above; add for instance `person == $person`");
            }
            first = false;
            if (condition.negated() && conditions.isEmpty()) {
                throw refuse(
                        pattern.line(), "the first line of a `when` cannot begin with `not`; begin with the person");
            }
            checkOneLine(pattern.line(), condition, conditions);
            checkOnePort(pattern.line(), condition, conditions);
            conditions.add(condition);
        }
        return List.copyOf(conditions);
    }

    private void checkOnePort(int line, Condition condition, List<Condition> earlier) {
        boolean second =
                condition.type() == Port.class && earlier.stream().anyMatch(before -> before.type() == Port.class);
        if (second || condition.type() == Port.class && condition.negated()) {
            throw refuse(
                    line,
                    "a rule looks at one port, the one it concludes on; say of that port what it is, or which it is not (`!=`)");
        }
    }

    private static boolean needsJoin(List<Condition> earlier) {
        return earlier.stream()
                .anyMatch(condition -> !ALONE.contains(condition.type()) && condition.type() != Port.class);
    }

    private Condition condition(PatternSyntax pattern, Map<String, Class<?>> bound, int number) {
        Class<? extends Fact> type = Vocabulary.type(pattern.type());
        if (type == null) {
            throw refuse(
                    pattern.line(),
                    "`" + pattern.type() + "` is not a fact of the vocabulary"
                            + Words.didYouMean(pattern.type(), Vocabulary.typeNames()) + "; known are "
                            + String.join(", ", Vocabulary.typeNames()));
        }
        boolean routing = effect == Effect.EXCEPTS || effect.stage() == Stage.ROUTING;
        if (type == Port.class && !routing) {
            throw refuse(
                    pattern.line(),
                    "a rule that `" + effect + "` does not see ports; eligibility is decided before the way");
        }
        String variable = pattern.binding().orElse("$fact" + number);
        pattern.binding().ifPresent(name -> bind(pattern.line(), name, type, bound, pattern.negated()));
        List<Test> tests = new ArrayList<>();
        for (ConstraintSyntax constraint : pattern.constraints()) {
            tests.add(test(constraint, pattern, type, bound));
        }
        if (type == Finding.class
                && tests.stream()
                        .noneMatch(test -> test.property().name().equals("as")
                                && !test.values().isEmpty())) {
            throw refuse(
                    pattern.line(),
                    "`Finding` names the category it looks for; write for instance `Finding( as == Category.CHILD, $person : person )`");
        }
        tests.stream()
                .map(Test::property)
                .distinct()
                .forEach(property -> checkCanHold(pattern.line(), property, tests));
        return new Condition(pattern.negated(), variable, type, List.copyOf(tests));
    }

    /** What several tests leave of one property must be something, and something less than everything. */
    private void checkCanHold(int line, Property property, List<Test> all) {
        List<Test> tests = all.stream()
                .filter(test -> test.property() == property
                        && test.operator().isPresent()
                        && test.bound().isEmpty())
                .toList();
        if (tests.isEmpty() || !property.type().isEnum() && tests.stream().noneMatch(Test::names)) {
            return;
        }
        Set<Object> left = new LinkedHashSet<>(
                property.type().isEnum()
                        ? List.of(property.type().getEnumConstants())
                        : tests.stream().flatMap(test -> test.values().stream()).toList());
        int whole = left.size();
        boolean takesUnknown = tests.stream().anyMatch(test -> test.names() && test.literal());
        tests.forEach(test -> left.removeIf(value -> test.values().contains(value) != test.names()));
        if (left.stream().allMatch(value -> Property.isUnknown(value) && !takesUnknown)) {
            throw refuse(
                    line,
                    "`" + property.name() + "` cannot be all of this at once, so the rule would never hold; for one of"
                            + " several values write `" + property.name() + " in ( …, … )`");
        }
        if (property.type().isEnum() && property.mayBeUnknown() && left.size() == whole) {
            throw refuse(
                    line,
                    "`" + property.name() + "` may be any of its values here, so the condition says nothing; leave out"
                            + " the values that are not meant");
        }
    }

    /** Of what there is one only, whatever is asked stands in one line, where it is checked together. */
    private void checkOneLine(int line, Condition condition, List<Condition> earlier) {
        if (SEVERAL.contains(condition.type()) || condition.negated()) {
            return;
        }
        for (Condition other : earlier) {
            if (other.type() == condition.type() && !other.negated() && ofOnePerson(condition, other)) {
                throw refuse(
                        line,
                        "`" + condition.type().getSimpleName()
                                + (ALONE.contains(condition.type()) ? "`" : "` of the same person")
                                + " stands above already; write its conditions in one line");
            }
        }
    }

    private static boolean ofOnePerson(Condition condition, Condition other) {
        if (ALONE.contains(condition.type())) {
            return true;
        }
        Set<String> joined = new HashSet<>();
        condition.tests().stream()
                .filter(test -> test.isPerson() && test.isEqual())
                .forEach(test -> test.bound().ifPresent(joined::add));
        return other.tests().stream()
                .filter(Test::isPerson)
                .anyMatch(test -> test.binding().filter(joined::contains).isPresent()
                        || test.isEqual()
                                && test.bound().filter(joined::contains).isPresent());
    }

    private void bind(int line, String name, Class<?> type, Map<String, Class<?>> bound, boolean negated) {
        if (negated) {
            throw refuse(
                    line,
                    "`" + name
                            + "` is bound in a line that begins with `not`; nothing can be taken from what is not there");
        }
        if (name.matches("\\$fact[0-9]*")) {
            throw refuse(
                    line, "`" + name + "` is a name that the engine uses itself; write another, such as `$person`");
        }
        if (bound.put(name, type) != null) {
            throw refuse(
                    line, "`" + name + "` is bound twice; compare with it instead, as in `person == " + name + "`");
        }
    }

    private Test test(
            ConstraintSyntax constraint,
            PatternSyntax pattern,
            Class<? extends Fact> type,
            Map<String, Class<?>> bound) {
        Map<String, Property> properties = Vocabulary.properties(type);
        Property property = properties.get(constraint.property());
        int line = constraint.line();
        if (property == null) {
            throw refuse(
                    line,
                    "`" + type.getSimpleName() + "` has no property `" + constraint.property() + "`"
                            + Words.didYouMean(constraint.property(), properties.keySet()) + "; it has "
                            + String.join(", ", properties.keySet()));
        }
        checkMayRead(line, property);
        constraint.binding().ifPresent(name -> bind(line, name, property.type(), bound, pattern.negated()));
        if (constraint.operator().isEmpty()) {
            return new Test(property, constraint.binding(), Optional.empty(), Set.of(), Optional.empty(), false);
        }
        List<Operand> operands = constraint.operands();
        if (operands.get(0).kind() == Kind.VARIABLE) {
            String variable = operands.get(0).text();
            if (operands.size() > 1
                    || !bound.containsKey(variable)
                    || constraint.operator().get() == RuleSyntax.Operator.IN) {
                throw refuse(line, "`" + variable + "` is not bound above; bind it first, as in `$person : person`");
            }
            if (bound.get(variable) != property.type()) {
                throw refuse(
                        line,
                        "`" + variable + "` and `" + property.name()
                                + "` are different kinds of things and are never equal; compare"
                                + " like with like, as in `person == $person`");
            }
            return new Test(
                    property,
                    constraint.binding(),
                    Optional.of(operator(constraint)),
                    Set.of(),
                    Optional.of(variable),
                    false);
        }
        if (property.type() == Category.class && constraint.operator().get() == RuleSyntax.Operator.IS_NOT) {
            throw refuse(
                    line,
                    "`Finding` names the category it looks for with `==` or `in ( … )`; for who is not, write `not Finding( … )`");
        }
        Set<Object> values = new LinkedHashSet<>();
        for (Operand operand : operands) {
            if (!values.add(value(line, type, property, operand))) {
                throw refuse(line, "`" + operand.text() + "` stands twice in the list; write each value once");
            }
        }
        boolean literal = values.stream().anyMatch(Property::isUnknown);
        checkUnknown(line, constraint, type, literal);
        return new Test(
                property, constraint.binding(), Optional.of(operator(constraint)), values, Optional.empty(), literal);
    }

    /** Where unknown would let somebody go, it is asked instead. */
    private void checkUnknown(int line, ConstraintSyntax constraint, Class<? extends Fact> type, boolean literal) {
        boolean lets = effect.permits() || effect == Effect.EXCEPTS;
        boolean ofPerson = !ALONE.contains(type) && type != Port.class;
        if (lets && ofPerson && literal && constraint.operator().get() != RuleSyntax.Operator.IS_NOT) {
            throw refuse(
                    line,
                    "a rule that `" + effect + "` takes an unknown `" + constraint.property()
                            + "` for an answer; leave `UNKNOWN` out, what is not known is asked");
        }
    }

    private void checkMayRead(int line, Property property) {
        boolean protects = !effect.permits() && effect != Effect.EXCLUDES && effect != Effect.LIMITS;
        if (property.name().equals("indigenous") && (!protects || effect == Effect.EXCEPTS)) {
            throw refuse(
                    line,
                    "`indigenous` may be read only by clauses that protect; a rule that `" + effect
                            + "` may not look at it");
        }
        if (property.name().equals("stationFull") && effect != Effect.FORBIDS && effect != Effect.PROVIDES) {
            throw refuse(
                    line,
                    "`stationFull` may not be read by a rule that `" + effect
                            + "`; capacity decides nothing about eligibility");
        }
    }

    private void checkCode(int line, Property property, String text) {
        boolean state = property.name().equals("country") || property.name().equals("nationality");
        if (state && !Property.isUnknown(text) && !Words.isCountry(text)) {
            throw refuse(line, "`" + text + "` is no country; write its three letters of ISO 3166-1, such as `MEX`");
        }
    }

    private static Operator operator(ConstraintSyntax constraint) {
        return constraint.operator().get() == RuleSyntax.Operator.IS_NOT ? Operator.NOT_IN : Operator.IN;
    }

    private Object value(int line, Class<? extends Fact> type, Property property, Operand operand) {
        if (operand.kind() == Kind.VARIABLE) {
            throw refuse(line, "`" + operand.text() + "` cannot stand in a list; write values");
        }
        if (property.type() == String.class) {
            if (type == Person.class && property.name().equals("id")) {
                throw refuse(
                        line,
                        "`id` is the name that one request gives to a person, and no clause knows it; look at what the"
                                + " person is");
            }
            if (operand.kind() != Kind.TEXT) {
                throw refuse(
                        line,
                        "`" + property.name() + "` is compared with a text in double quotes, not with `"
                                + operand.text() + "`");
            }
            checkCode(line, property, operand.text());
            return operand.text();
        }
        if (!property.type().isEnum()) {
            throw refuse(
                    line,
                    "`" + property.name() + "` is a person; bind it as `$person : " + property.name()
                            + "` or compare it with a bound variable");
        }
        String list = property.type().getSimpleName();
        Set<String> known = new TreeSet<>();
        for (Object constant : property.type().getEnumConstants()) {
            known.add(list + "." + constant);
            if (operand.kind() == Kind.CONSTANT && operand.text().equals(list + "." + constant)) {
                return constant;
            }
        }
        throw refuse(
                line,
                "`" + operand.text() + "` is no value of `" + property.name() + "`"
                        + Words.didYouMean(operand.text(), known) + "; write one of " + String.join(", ", known));
    }
}
