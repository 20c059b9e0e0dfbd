package org.repatriation.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.repatriation.rulebook.Rule.Target;
import org.repatriation.rulebook.Rule.Terms;
import org.repatriation.rulebook.RuleSyntax.Metadata;
import org.repatriation.vocabulary.Because;
import org.repatriation.vocabulary.Binds;
import org.repatriation.vocabulary.Category;
import org.repatriation.vocabulary.CountedFrom;
import org.repatriation.vocabulary.Effect;
import org.repatriation.vocabulary.Evidence;
import org.repatriation.vocabulary.Mode;
import org.repatriation.vocabulary.Person;
import org.repatriation.vocabulary.Port;

/** Checks rules against the vocabulary and the closed list of effects. */
final class RuleCheck {
    private static final Set<String> ALWAYS = Set.of(
            "clause", "effect", "inForce", "until", "evidence", "source", "row", "because", "porque", "titulo", "seen");
    private static final Set<String> CONSULAR =
            Set.of("consulate", "coordinating-consulate", "consular-access", "consular-validation");
    private static final Map<Effect, List<String>> REQUIRED = required();
    private static final Map<Effect, List<String>> ALLOWED = allowed();

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
        checkTexts(rule, metadata);
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
        List<Condition> conditions = new ConditionCheck(path, effect).conditions(rule.patterns(), line);
        boolean forPort = conclusion(rule, conditions, effect);
        return new Rule(
                index,
                rule.name(),
                text(metadata, "titulo"),
                clause,
                instrument,
                effect,
                effect.stage(),
                0,
                terms(line, metadata, effect),
                span(metadata, effect),
                word(metadata, "evidence", Evidence.class),
                text(metadata, "source"),
                metadata.get("row").values(),
                new Because(text(metadata, "because"), text(metadata, "porque")),
                conditions,
                overrides,
                ConditionCheck.categories(conditions),
                forPort,
                Optional.empty(),
                Optional.empty(),
                path + ", line " + line);
    }

    private void checkTexts(RuleSyntax rule, Map<String, Metadata> metadata) {
        if (rule.name().isBlank()) {
            throw refuse(rule.line(), "the rule has no name; write its citation and what it says");
        }
        Source.wrong(text(metadata, "source")).ifPresent(wrong -> {
            throw refuse(metadata.get("source").line(), "`@source`: " + wrong);
        });
        Metadata row = metadata.get("row");
        if (!row.quoted() || row.values().stream().anyMatch(String::isBlank)) {
            throw refuse(row.line(), "`@row` holds texts in double quotes, none of them empty; write `@row( \"…\" )`");
        }
        for (String name : List.of("because", "porque")) {
            if (text(metadata, name).matches(".*[{}].*")) {
                throw refuse(
                        metadata.get(name).line(),
                        "`@" + name + "` holds a brace, which would be shown as it is;" + " write the sentence out");
            }
        }
        if (text(metadata, "because").equals(text(metadata, "porque"))) {
            throw refuse(metadata.get("porque").line(), "`@porque` repeats `@because`; write the reason in Spanish");
        }
        if (text(metadata, "titulo").equals(rule.name())) {
            throw refuse(metadata.get("titulo").line(), "`@titulo` repeats the name of the rule; write it in Spanish");
        }
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
        if (metadata.containsKey("within") && metadata.containsKey("when")) {
            throw refuse(line, "`@within` and `@when` both say by when; write one of them");
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

    private Terms terms(int line, Map<String, Metadata> metadata, Effect effect) {
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
        if (code.filter(CONSULAR::contains).isPresent() && !metadata.containsKey("needs")) {
            throw refuse(
                    line,
                    "this is contact with the consulate; add `@needs( \"consular-contact\" )`, so that a prohibition of"
                            + " that contact takes it out");
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
                    metadata.containsKey("hours") ? Optional.of(limit(metadata)) : Optional.empty());
        } catch (IllegalArgumentException wrong) {
            int place = metadata.containsKey("hours")
                    ? metadata.get("hours").line()
                    : metadata.get("within").line();
            throw refuse(place, wrong.getMessage());
        }
    }

    private Hours limit(Map<String, Metadata> metadata) {
        String hours = text(metadata, "hours");
        if (hours.equals("00:00-24:00")) {
            throw new IllegalArgumentException(
                    "`00:00-24:00` limits nothing; write the hours inside which the clause allows a handover, or take the rule out");
        }
        return Hours.of(hours);
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
        int line = metadata.get("seen").line();
        if (word(metadata, "evidence", Evidence.class) == Evidence.TEXT) {
            throw refuse(
                    metadata.get("evidence").line(),
                    "a practice was seen and stands in no text; write `@evidence( OFFICIAL )`, `PRESS` or `INFERENCE`");
        }
        try {
            LocalDate end = Sighting.of(text(metadata, "seen")).end();
            if (until.isAfter(end)) {
                throw refuse(
                        line,
                        "practice holds to the end of the year in which it was last seen; write `@until( \"" + end
                                + "\" )`");
            }
        } catch (IllegalArgumentException wrong) {
            throw refuse(line, wrong.getMessage());
        }
    }

    private Optional<LocalDate> day(Map<String, Metadata> metadata, String name, boolean last) {
        if (!metadata.containsKey(name)) {
            return Optional.empty();
        }
        String text = text(metadata, name);
        WrittenDate.wrong(text).ifPresent(wrong -> {
            throw refuse(metadata.get(name).line(), wrong);
        });
        Optional<LocalDate> day = last ? WrittenDate.lastDay(text) : WrittenDate.firstDay(text);
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
        Map<String, Class<?>> bound = ConditionCheck.bound(conditions);
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
        if (!forPort && conditions.stream().anyMatch(condition -> condition.type() == Port.class)) {
            throw refuse(
                    rule.line(),
                    "the rule looks at a port and must conclude on it; write `conclude( $person, $port );`");
        }
        return forPort;
    }

    /** Makes the rule that an unread chapter stands for. */
    Rule unread(Instrument.Unread chapter, int index) {
        String where = path + ", unread chapter " + chapter.chapter();
        List<Condition> conditions =
                new ConditionCheck(where, Effect.REFERS).conditions(RuleParser.patterns(where, chapter.about()), 1);
        if (ConditionCheck.bound(conditions).get("$person") != Person.class) {
            throw new Refusal(
                    where,
                    "`about` does not bind `$person`; write for instance `Finding( as == Category.CHILD, $person : person )`");
        }
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
                ConditionCheck.categories(conditions),
                false,
                Optional.of("chapter-unread"),
                chapter.decidedBy(),
                where);
    }
}
