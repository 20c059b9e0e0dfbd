package org.repatriation.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.repatriation.rulebook.Condition.Operator;
import org.repatriation.rulebook.Condition.Test;
import org.repatriation.rulebook.Rule.Target;
import org.repatriation.rulebook.Rule.Terms;
import org.repatriation.rulebook.RuleSyntax.ConstraintSyntax;
import org.repatriation.rulebook.RuleSyntax.Kind;
import org.repatriation.rulebook.RuleSyntax.Metadata;
import org.repatriation.rulebook.RuleSyntax.Operand;
import org.repatriation.rulebook.RuleSyntax.PatternSyntax;
import org.repatriation.vocabulary.Because;
import org.repatriation.vocabulary.Binds;
import org.repatriation.vocabulary.Category;
import org.repatriation.vocabulary.CountedFrom;
import org.repatriation.vocabulary.Custody;
import org.repatriation.vocabulary.Effect;
import org.repatriation.vocabulary.Evidence;
import org.repatriation.vocabulary.Fact;
import org.repatriation.vocabulary.Finding;
import org.repatriation.vocabulary.Journey;
import org.repatriation.vocabulary.Mode;
import org.repatriation.vocabulary.Person;
import org.repatriation.vocabulary.Port;

/** Checks rules against the vocabulary and the closed list of effects. */
final class RuleCheck {
    private static final Set<String> ALWAYS = Set.of(
            "clause", "effect", "inForce", "until", "evidence", "source", "row", "because", "porque", "titulo", "seen");
    private static final Map<Effect, List<String>> REQUIRED = required();
    private static final Map<Effect, List<String>> ALLOWED = allowed();
    private static final int MOST_PATTERNS = 3;

    private final String path;
    private final String clause;
    private final Instrument instrument;

    RuleCheck(String path, String clause, Instrument instrument) {
        this.path = path;
        this.clause = clause;
        this.instrument = instrument;
    }

    private static Map<Effect, List<String>> required() {
        Map<Effect, List<String>> terms = new EnumMap<>(Effect.class);
        for (Effect effect : Effect.values()) {
            terms.put(effect, List.of());
        }
        terms.put(Effect.COUNTS_AS, List.of("as"));
        terms.put(Effect.COVERS, List.of("mode"));
        terms.put(Effect.DIVERTS, List.of("to"));
        terms.put(Effect.REQUIRES, List.of("step"));
        terms.put(Effect.PROVIDES, List.of("measure", "on"));
        terms.put(Effect.NOTIFIES, List.of("whom", "on"));
        terms.put(Effect.FORBIDS, List.of("act"));
        terms.put(Effect.CLOCKS, List.of("within", "countedFrom", "afterwards", "on"));
        terms.put(Effect.KEEPS_TOGETHER, List.of("with"));
        terms.put(Effect.LIMITS, List.of("hours"));
        terms.put(Effect.EXCEPTS, List.of("overrides"));
        return terms;
    }

    private static Map<Effect, List<String>> allowed() {
        Map<Effect, List<String>> terms = new EnumMap<>(Effect.class);
        terms.put(Effect.REQUIRES, List.of("on", "needs"));
        terms.put(Effect.PROVIDES, List.of("needs"));
        terms.put(Effect.OPENS, List.of("mode"));
        terms.put(Effect.NOTIFIES, List.of("within", "countedFrom", "when", "needs"));
        return terms;
    }

    /** Checks all rules of one file. */
    List<Rule> check(List<RuleSyntax> file, int firstIndex) {
        List<Rule> rules = new ArrayList<>();
        Map<String, Metadata> shared = Map.of();
        for (RuleSyntax rule : file) {
            Map<String, Metadata> metadata = inherit(shared, rule.metadata());
            if (shared.isEmpty()) {
                shared = rule.metadata();
            }
            rules.add(check(rule, metadata, firstIndex + rules.size()));
        }
        return rules;
    }

    /** Later rules of a file take over what the first one says, unless they say it themselves. */
    private static Map<String, Metadata> inherit(Map<String, Metadata> shared, Map<String, Metadata> own) {
        Map<String, Metadata> all = new LinkedHashMap<>(own);
        boolean sameEffect = !own.containsKey("effect")
                || own.get("effect")
                        .values()
                        .equals(
                                shared.containsKey("effect")
                                        ? shared.get("effect").values()
                                        : null);
        shared.forEach((name, value) -> {
            boolean ofEffect = !ALWAYS.contains(name);
            boolean staleEnd = name.equals("until") && own.containsKey("inForce");
            boolean staleWhen = ofEffect
                    && (own.containsKey("within") || own.containsKey("when"))
                    && Set.of("within", "when", "countedFrom").contains(name);
            if (!all.containsKey(name)
                    && !(ofEffect && !sameEffect)
                    && !staleEnd
                    && !staleWhen
                    && !name.equals("titulo")) {
                all.put(name, value);
            }
        });
        return all;
    }

    private Refusal refuse(int line, String what) {
        return new Refusal(path + ", line " + line, what);
    }

    private Rule check(RuleSyntax rule, Map<String, Metadata> metadata, int index) {
        int line = rule.line();
        for (String name : List.of("clause", "effect", "evidence", "source", "because", "porque", "titulo", "row")) {
            if (!metadata.containsKey(name)) {
                throw refuse(
                        line, "`@" + name + "` is missing; write it on the rule, or on the first rule of the file");
            }
        }
        String said = text(metadata, "clause");
        if (!said.equals(clause)) {
            throw refuse(
                    metadata.get("clause").line(),
                    "`@clause( \"" + said + "\" )` is not the path of the file; write `@clause( \"" + clause + "\" )`");
        }
        Effect effect = word(metadata, "effect", Effect.class);
        if (effect == Effect.REFERS) {
            throw refuse(
                    line, "`REFERS` is worked out from what is unknown and is never written; write the clause itself");
        }
        checkTerms(line, effect, metadata);
        List<Target> overrides = targets(metadata);
        List<Condition> conditions = conditions(rule.patterns(), effect, line);
        boolean forPort = conclusion(rule, conditions, effect);
        Set<Category> reads = new TreeSet<>();
        for (Condition condition : conditions) {
            if (condition.type() == Finding.class) {
                condition.tests().stream()
                        .filter(test -> test.property().name().equals("as"))
                        .forEach(test -> test.values().forEach(value -> reads.add((Category) value)));
            }
        }
        return new Rule(
                index,
                rule.name(),
                text(metadata, "titulo"),
                clause,
                instrument,
                effect,
                effect.stage(),
                0,
                terms(metadata, effect),
                span(metadata, effect),
                word(metadata, "evidence", Evidence.class),
                text(metadata, "source"),
                metadata.get("row").values(),
                new Because(text(metadata, "because"), text(metadata, "porque")),
                conditions,
                overrides,
                reads,
                forPort,
                Optional.empty(),
                Optional.empty(),
                path + ", line " + line);
    }

    private void checkTerms(int line, Effect effect, Map<String, Metadata> metadata) {
        Set<String> known = new TreeSet<>(ALWAYS);
        known.addAll(REQUIRED.get(effect));
        known.addAll(ALLOWED.getOrDefault(effect, List.of()));
        for (Map.Entry<String, Metadata> entry : metadata.entrySet()) {
            if (!known.contains(entry.getKey())) {
                throw refuse(
                        entry.getValue().line(),
                        "`@" + entry.getKey() + "` does not belong to a rule that `"
                                + effect + "`" + Words.didYouMean(entry.getKey(), known) + "; known are "
                                + String.join(", ", known));
            }
        }
        for (String name : REQUIRED.get(effect)) {
            if (!metadata.containsKey(name)) {
                throw refuse(line, "a rule that `" + effect + "` says `@" + name + "( … )`; add it");
            }
        }
        if (metadata.containsKey("within") != metadata.containsKey("countedFrom")) {
            throw refuse(line, "`@within` and `@countedFrom` belong together; write both or none");
        }
    }

    private String text(Map<String, Metadata> metadata, String name) {
        Metadata value = metadata.get(name);
        if (!value.quoted() || value.values().size() != 1) {
            throw refuse(
                    value.line(), "`@" + name + "` holds one text in double quotes; write `@" + name + "( \"…\" )`");
        }
        if (value.values().get(0).isBlank()) {
            throw refuse(value.line(), "`@" + name + "` is empty; write it");
        }
        return value.values().get(0);
    }

    private <E extends Enum<E>> E word(Map<String, Metadata> metadata, String name, Class<E> list) {
        Metadata value = metadata.get(name);
        String word = value.values().get(0);
        if (value.quoted() || value.values().size() != 1) {
            throw refuse(
                    value.line(),
                    "`@" + name + "` holds one word of a closed list, without quotes; write one of "
                            + String.join(" ", Words.names(list)));
        }
        return Words.constant(list, word)
                .orElseThrow(() -> refuse(
                        value.line(),
                        "`" + word + "` is no value of `@" + name + "`" + Words.didYouMean(word, Words.names(list))
                                + "; write one of " + String.join(" ", Words.names(list))));
    }

    private String code(Map<String, Metadata> metadata, String name, Set<String> list) {
        String word = text(metadata, name);
        if (!list.contains(word)) {
            throw refuse(
                    metadata.get(name).line(),
                    "`" + word + "` is no value of `@" + name + "`" + Words.didYouMean(word, list) + "; write one of "
                            + String.join(" ", new TreeSet<>(list)));
        }
        return word;
    }

    private Terms terms(Map<String, Metadata> metadata, Effect effect) {
        Optional<String> code = switch (effect) {
            case DIVERTS -> Optional.of(code(metadata, "to", Vocabulary.REFERRALS));
            case REQUIRES -> Optional.of(code(metadata, "step", Vocabulary.STEPS));
            case PROVIDES -> Optional.of(code(metadata, "measure", Vocabulary.MEASURES));
            case NOTIFIES -> Optional.of(code(metadata, "whom", Vocabulary.TOLD));
            case FORBIDS -> Optional.of(code(metadata, "act", Vocabulary.ACTS));
            default -> Optional.empty();
        };
        if (effect == Effect.REQUIRES && Vocabulary.DERIVED_STEPS.contains(code.orElseThrow())) {
            throw refuse(
                    metadata.get("step").line(),
                    "the step `" + code.get() + "` is worked out and never written; name another");
        }
        if (effect == Effect.KEEPS_TOGETHER && !metadata.get("with").values().equals(List.of("FAMILY"))) {
            throw refuse(metadata.get("with").line(), "`@with` holds `FAMILY`; write `@with( FAMILY )`");
        }
        Optional<Binds> on = metadata.containsKey("on")
                ? Optional.of(word(metadata, "on", Binds.class))
                : effect == Effect.REQUIRES ? Optional.of(Binds.RETURN) : Optional.empty();
        if (metadata.containsKey("when") && !metadata.get("when").values().equals(List.of("BEFORE_HANDOVER"))) {
            throw refuse(metadata.get("when").line(), "`@when` holds `BEFORE_HANDOVER`; write it, or leave it out");
        }
        try {
            return new Terms(
                    effect == Effect.COUNTS_AS ? Optional.of(word(metadata, "as", Category.class)) : Optional.empty(),
                    metadata.containsKey("mode") ? Optional.of(word(metadata, "mode", Mode.class)) : Optional.empty(),
                    code,
                    on,
                    metadata.containsKey("within")
                            ? Optional.of(Period.of(text(metadata, "within")))
                            : Optional.empty(),
                    metadata.containsKey("countedFrom")
                            ? Optional.of(word(metadata, "countedFrom", CountedFrom.class))
                            : Optional.empty(),
                    metadata.containsKey("afterwards")
                            ? Optional.of(code(metadata, "afterwards", Vocabulary.AFTERWARDS))
                            : Optional.empty(),
                    metadata.containsKey("when"),
                    metadata.containsKey("needs")
                            ? Optional.of(code(metadata, "needs", Vocabulary.ACTS))
                            : Optional.empty(),
                    metadata.containsKey("hours") ? Optional.of(Hours.of(text(metadata, "hours"))) : Optional.empty());
        } catch (IllegalArgumentException wrong) {
            int line = metadata.containsKey("hours")
                    ? metadata.get("hours").line()
                    : metadata.get("within").line();
            throw refuse(line, wrong.getMessage());
        }
    }

    /** A date that is known only to the month or year: a protection begins early and ends late, a permission the reverse. */
    private Span span(Map<String, Metadata> metadata, Effect effect) {
        boolean permission = effect.permits();
        LocalDate from = day(metadata, "inForce", permission).orElse(LocalDate.MIN);
        LocalDate until = day(metadata, "until", !permission).orElse(LocalDate.MAX);
        if (!from.isBefore(until)) {
            throw refuse(
                    metadata.get("until").line(),
                    "`@until` is not after `@inForce`; it is the first day on which the rule no longer holds");
        }
        if (metadata.containsKey("seen")) {
            checkPractice(metadata, until);
        }
        return new Span(from, until);
    }

    private void checkPractice(Map<String, Metadata> metadata, LocalDate until) {
        String seen = text(metadata, "seen");
        String last = seen.substring(seen.indexOf('/') + 1);
        LocalDate lastSeen = Yaml.lastDay(last)
                .orElseThrow(() -> refuse(
                        metadata.get("seen").line(),
                        "`" + seen + "` is not a time of sighting; write for instance `2015-04/2020-03`"));
        if (Yaml.firstDay(seen.split("/")[0])
                .filter(first -> !first.isAfter(lastSeen))
                .isEmpty()) {
            throw refuse(
                    metadata.get("seen").line(),
                    "`" + seen
                            + "` ends before it begins; write the first sighting, a slash and the last, as in `2015-04/2020-03`");
        }
        LocalDate end = LocalDate.of(lastSeen.getYear() + 1, 1, 1);
        if (until.isAfter(end)) {
            throw refuse(
                    metadata.get("seen").line(),
                    "practice holds to the end of the year in which it was last seen; write `@until( \"" + end
                            + "\" )`");
        }
    }

    private Optional<LocalDate> day(Map<String, Metadata> metadata, String name, boolean last) {
        if (!metadata.containsKey(name)) {
            return Optional.empty();
        }
        String text = text(metadata, name);
        Optional<LocalDate> day = last ? Yaml.lastDay(text) : Yaml.firstDay(text);
        if (day.isEmpty()) {
            throw refuse(metadata.get(name).line(), "`" + text + "` is not a date; write it as 2016-02-23");
        }
        boolean end = name.equals("until") && last && text.length() < 10;
        return end ? day.map(lastDay -> lastDay.plusDays(1)) : day;
    }

    private List<Target> targets(Map<String, Metadata> metadata) {
        if (!metadata.containsKey("overrides")) {
            return List.of();
        }
        List<Target> targets = new ArrayList<>();
        for (String value : metadata.get("overrides").values()) {
            int mark = value.indexOf('#');
            Optional<Effect> effect = Optional.empty();
            if (mark >= 0) {
                effect = Words.constant(Effect.class, value.substring(mark + 1));
                if (effect.isEmpty()) {
                    throw refuse(
                            metadata.get("overrides").line(),
                            "`" + value.substring(mark + 1)
                                    + "` is not an effect; write for instance `lmig-2011/article-112#NOTIFIES`");
                }
            }
            targets.add(new Target(mark < 0 ? value : value.substring(0, mark), effect));
        }
        return List.copyOf(targets);
    }

    private boolean conclusion(RuleSyntax rule, List<Condition> conditions, Effect effect) {
        Map<String, Class<?>> bound = bound(conditions);
        boolean forPort = rule.conclusion().size() == 2;
        if (!rule.conclusion().get(0).equals("$person")
                || bound.get("$person") != Person.class
                || rule.conclusion().size() > 2
                || forPort && (!rule.conclusion().get(1).equals("$port") || bound.get("$port") != Port.class)) {
            throw refuse(
                    rule.line(),
                    "the rule concludes on `$person`, bound to a person, as in `Health( pregnant == Answer.YES, $person : person )`,"
                            + " and at most on `$port`, as in `$port : Port( )`");
        }
        boolean atPort = effect == Effect.OPENS || effect == Effect.EXCLUDES || effect == Effect.PREFERS;
        if (atPort && !forPort) {
            throw refuse(
                    rule.line(),
                    "a rule that `" + effect + "` concludes on a port; write `conclude( $person, $port );`");
        }
        if (!atPort && forPort && effect != Effect.LIMITS && effect != Effect.EXCEPTS) {
            throw refuse(
                    rule.line(),
                    "a rule that `" + effect + "` does not conclude on a port; write `conclude( $person );`");
        }
        return forPort;
    }

    private static Map<String, Class<?>> bound(List<Condition> conditions) {
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

    /** Checks patterns; {@code effect} decides which facts may be looked at. */
    List<Condition> conditions(List<PatternSyntax> patterns, Effect effect, int ruleLine) {
        if (patterns.stream().filter(pattern -> !pattern.negated()).count() > MOST_PATTERNS) {
            throw refuse(
                    ruleLine,
                    "a rule looks at three facts at most, besides those that may not be there; say first what a person is, in a clause of its own");
        }
        List<Condition> conditions = new ArrayList<>();
        Map<String, Class<?>> bound = new HashMap<>();
        boolean first = true;
        for (PatternSyntax pattern : patterns) {
            Condition condition = condition(pattern, effect, bound, conditions.size());
            boolean alone = condition.type() == Custody.class
                    || condition.type() == Journey.class
                    || condition.type() == Port.class;
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
            conditions.add(condition);
        }
        return List.copyOf(conditions);
    }

    private static boolean needsJoin(List<Condition> earlier) {
        return earlier.stream()
                .anyMatch(condition ->
                        !Set.of(Custody.class, Journey.class, Port.class).contains(condition.type()));
    }

    private Condition condition(PatternSyntax pattern, Effect effect, Map<String, Class<?>> bound, int number) {
        Class<? extends Fact> type = Vocabulary.type(pattern.type());
        if (type == null) {
            throw refuse(
                    pattern.line(),
                    "`" + pattern.type() + "` is not a fact of the vocabulary"
                            + Words.didYouMean(pattern.type(), Vocabulary.typeNames()) + "; known are "
                            + String.join(", ", Vocabulary.typeNames()));
        }
        boolean routing = effect == Effect.EXCEPTS || effect.stage() == org.repatriation.vocabulary.Stage.ROUTING;
        if (type == Port.class && !routing) {
            throw refuse(
                    pattern.line(),
                    "a rule that `" + effect + "` does not see ports; eligibility is decided before the way");
        }
        String variable = pattern.binding().orElse("$fact" + number);
        pattern.binding().ifPresent(name -> bind(pattern.line(), name, type, bound, pattern.negated()));
        List<Test> tests = new ArrayList<>();
        for (ConstraintSyntax constraint : pattern.constraints()) {
            tests.add(test(constraint, pattern, type, effect, bound));
        }
        if (type == Finding.class
                && tests.stream()
                        .noneMatch(test -> test.property().name().equals("as")
                                && !test.values().isEmpty())) {
            throw refuse(
                    pattern.line(),
                    "`Finding` names the category it looks for; write for instance `Finding( as == Category.CHILD, $person : person )`");
        }
        return new Condition(pattern.negated(), variable, type, List.copyOf(tests));
    }

    private void bind(int line, String name, Class<?> type, Map<String, Class<?>> bound, boolean negated) {
        if (negated) {
            throw refuse(
                    line,
                    "`" + name
                            + "` is bound in a line that begins with `not`; nothing can be taken from what is not there");
        }
        if (name.matches("\\$fact[0-9]*")) {
            throw refuse(line, "`" + name + "` is a name that the printed rule uses; write another, such as `$person`");
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
            Effect effect,
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
        checkMayRead(line, property, effect);
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
        operands.forEach(operand -> values.add(value(line, property, operand)));
        boolean literal = values.stream().anyMatch(Property::isUnknown);
        return new Test(
                property, constraint.binding(), Optional.of(operator(constraint)), values, Optional.empty(), literal);
    }

    private void checkMayRead(int line, Property property, Effect effect) {
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

    private Object value(int line, Property property, Operand operand) {
        if (operand.kind() == Kind.VARIABLE) {
            throw refuse(line, "`" + operand.text() + "` cannot stand in a list; write values");
        }
        if (property.type() == String.class) {
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

    /** Makes the rule that an unread chapter stands for. */
    Rule unread(Instrument.Unread chapter, int index) {
        String where = path + ", unread chapter " + chapter.chapter();
        RuleCheck inYaml = new RuleCheck(where, clause, instrument);
        List<Condition> conditions = inYaml.conditions(RuleParser.patterns(where, chapter.about()), Effect.REFERS, 1);
        if (bound(conditions).get("$person") != Person.class) {
            throw new Refusal(
                    where,
                    "`about` does not bind `$person`; write for instance `Finding( as == Category.CHILD, $person : person )`");
        }
        Set<Category> reads = new TreeSet<>();
        conditions.stream()
                .filter(condition -> condition.type() == Finding.class)
                .forEach(condition -> condition.tests().stream()
                        .filter(test -> test.property().name().equals("as"))
                        .forEach(test -> test.values().forEach(value -> reads.add((Category) value))));
        return new Rule(
                index,
                chapter.title().en(),
                chapter.title().es(),
                clause,
                instrument,
                Effect.REFERS,
                Effect.REFERS.stage(),
                0,
                new Terms(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        Optional.empty()),
                chapter.inForce(),
                chapter.evidence(),
                chapter.source(),
                chapter.rows(),
                chapter.because(),
                conditions,
                List.of(),
                reads,
                false,
                Optional.of("chapter-unread"),
                chapter.decidedBy(),
                where);
    }
}
