package org.repatriation.reasoning;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.repatriation.reasoning.Explanation.Question;
import org.repatriation.rulebook.Instrument;
import org.repatriation.rulebook.PortFile;
import org.repatriation.rulebook.Property;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.rulebook.Vocabulary;
import org.repatriation.vocabulary.Answer;
import org.repatriation.vocabulary.Category;
import org.repatriation.vocabulary.Effect;
import org.repatriation.vocabulary.Fact;
import org.repatriation.vocabulary.Finding;
import org.repatriation.vocabulary.Health;
import org.repatriation.vocabulary.Person;
import org.repatriation.vocabulary.Port;
import org.repatriation.vocabulary.Tie;

/**
 * Which unanswered facts can still matter. Everything that could hold under some answers is let stand, so a fact that is
 * called without effect has none, whatever else is answered; a fact that is named may turn out to have none.
 */
final class Questions {
    private static final Set<Effect> ON_OUTCOME =
            EnumSet.of(Effect.BARS, Effect.DIVERTS, Effect.REFERS, Effect.COVERS, Effect.REQUIRES);
    private static final Set<Effect> ON_CARE = EnumSet.of(
            Effect.PROVIDES, Effect.NOTIFIES, Effect.CLOCKS, Effect.FORBIDS, Effect.KEEPS_TOGETHER, Effect.COUNTS_AS);

    private final Rulebook rulebook;
    private final Engine engine;
    private final Set<Category> decisive;
    private final Case facts;
    private final InForce inForce;
    private final List<Found> categories = new ArrayList<>();
    private final Map<Finding, Set<Unknown>> doubts = new HashMap<>();
    private final Map<String, Set<String>> outcome = new LinkedHashMap<>();
    private final Map<String, Set<String>> care = new LinkedHashMap<>();

    Questions(Rulebook rulebook, Engine engine, Set<Category> decisive, Case facts) {
        this.rulebook = rulebook;
        this.engine = engine;
        this.decisive = decisive;
        this.facts = facts;
        this.inForce = new InForce(rulebook, facts);
        look();
    }

    private void look() {
        Set<String> states = new TreeSet<>();
        facts.members().forEach(member -> states.add(member.person().nationality()));
        List<Port> ports = rulebook.ports().stream()
                .map(PortFile::port)
                .filter(port -> states.contains(port.country()) || states.contains("UNKNOWN"))
                .toList();
        List<Found> eligible;
        List<Found> routed;
        try (Engine.Look look = engine.look(facts, this::doubts)) {
            Set<Finding> findings = Set.of();
            for (int layer = 0; layer < engine.layers(); layer++) {
                categories.addAll(inForce.of(look.next(findings, List.of())));
                findings = possibleCategories();
            }
            eligible = inForce.of(look.next(findings, List.of()));
            routed = inForce.of(look.next(findings, ports));
        }
        for (Case.Member member : facts.members()) {
            ofPerson(member, eligible, routed);
        }
    }

    private List<Unknown> doubts(Finding finding) {
        return List.copyOf(doubts.getOrDefault(finding, Set.of()));
    }

    /** The categories that somebody has or could have, certain only where nothing that is open could take them away. */
    private Set<Finding> possibleCategories() {
        doubts.clear();
        Set<Finding> certain = new LinkedHashSet<>();
        Set<Finding> possible = new LinkedHashSet<>();
        for (Found finding : categories) {
            if (finding.effect() != Effect.COUNTS_AS || surelyLifted(finding, categories)) {
                continue;
            }
            Set<Unknown> open = open(finding, categories, new HashSet<>());
            for (String under : under(finding)) {
                Category category = finding.rule().terms().as().orElseThrow();
                Finding sure = new Finding(category, finding.person(), under, Answer.YES);
                Finding unsure = new Finding(category, finding.person(), under, Answer.UNKNOWN);
                if (open.isEmpty()) {
                    certain.add(sure);
                } else {
                    possible.add(unsure);
                    doubts.computeIfAbsent(unsure, none -> new LinkedHashSet<>())
                            .addAll(open);
                }
            }
        }
        possible.removeIf(
                unsure -> certain.contains(new Finding(unsure.as(), unsure.person(), unsure.under(), Answer.YES)));
        certain.addAll(possible);
        return certain;
    }

    private static List<String> under(Found finding) {
        Instrument instrument = finding.rule().instrument();
        return instrument.kind().standsForEverybody()
                ? List.of(instrument.id(), Patterns.LAW)
                : List.of(instrument.id());
    }

    private void ofPerson(Case.Member member, List<Found> eligible, List<Found> routed) {
        Person person = member.person();
        List<Found> own = of(person, eligible);
        Set<Instrument> mayCover = new HashSet<>();
        own.stream()
                .filter(found -> found.effect() == Effect.COVERS && !surelyLifted(found, own))
                .forEach(found -> mayCover.add(found.rule().instrument()));
        List<Found> applying =
                own.stream().filter(found -> applies(found, mayCover)).toList();
        if (stopped(applying, Effect.BARS)) {
            return;
        }
        boolean diverted = stopped(applying, Effect.DIVERTS);
        for (Found found : applying) {
            if (ON_OUTCOME.contains(found.effect()) && (!diverted || found.effect() == Effect.BARS)) {
                name(found, open(found, own, new HashSet<>()), outcome);
            } else if (ON_CARE.contains(found.effect())) {
                name(found, open(found, own, new HashSet<>()), care);
            }
        }
        List<Found> ofCategories = of(person, categories);
        for (Found found : ofCategories) {
            if (found.effect() == Effect.COUNTS_AS) {
                boolean decides = decisive.contains(found.rule().terms().as().orElseThrow())
                        || found.rule().terms().as().orElseThrow() == Category.UNACCOMPANIED_CHILD;
                name(found, open(found, categories, new HashSet<>()), decides && !diverted ? outcome : care);
            }
        }
        if (!diverted) {
            ofHandover(member, own, routed);
        }
    }

    /** What can change where and when the person is handed over, and so whether hours must be confirmed first. */
    private void ofHandover(Case.Member member, List<Found> own, List<Found> routed) {
        List<Found> ways = of(member.person(), routed);
        ways.forEach(found -> name(found, open(found, ways, new HashSet<>()), outcome));
        inForce.later().stream()
                .filter(found -> found.person().equals(member.person()))
                .forEach(found -> name(found, open(found, own, new HashSet<>()), outcome));
        String pointer = member.person().pointer();
        member.facts().stream()
                .filter(Health.class::isInstance)
                .forEach(fact -> List.of("pregnant", "disabled", "ill", "injured")
                        .forEach(
                                name -> outcome.computeIfAbsent(pointer + "/health/" + name, none -> new TreeSet<>())));
        for (String field : List.of("/birthDate", "/nationality", "/ageDisputed")) {
            outcome.computeIfAbsent(pointer + field, none -> new TreeSet<>());
        }
        outcome.computeIfAbsent("/custody/place", none -> new TreeSet<>());
    }

    private static List<Found> of(Person person, List<Found> all) {
        return all.stream().filter(found -> found.person().equals(person)).toList();
    }

    private static boolean applies(Found found, Set<Instrument> mayCover) {
        Instrument instrument = found.rule().instrument();
        return instrument.kind().standsForEverybody()
                || found.effect() == Effect.COVERS
                || mayCover.contains(instrument);
    }

    /** Whether a finding of this effect stands whatever is answered. */
    private static boolean stopped(List<Found> applying, Effect effect) {
        return applying.stream()
                .anyMatch(found -> found.effect() == effect
                        && found.rule().instrument().kind().standsForEverybody()
                        && found.certain()
                        && lifting(found, applying).stream()
                                .noneMatch(exception -> possiblyStands(exception, applying)));
    }

    private static List<Found> lifting(Found found, List<Found> among) {
        return among.stream().filter(exception -> exception.excepts(found)).toList();
    }

    private static boolean surelyLifted(Found found, List<Found> among) {
        return lifting(found, among).stream()
                .anyMatch(exception -> exception.certain()
                        && lifting(exception, among).stream().noneMatch(counter -> possiblyStands(counter, among)));
    }

    private static boolean possiblyStands(Found exception, List<Found> among) {
        return !surelyLifted(exception, among);
    }

    /** Everything unanswered that decides whether a finding stands. */
    private static Set<Unknown> open(Found found, List<Found> among, Set<Found> walked) {
        Set<Unknown> open = new LinkedHashSet<>(found.unknowns());
        for (Found exception : lifting(found, among)) {
            if (walked.add(exception) && possiblyStands(exception, among)) {
                open.addAll(open(exception, among, walked));
            }
        }
        return open;
    }

    private static void name(Found found, Set<Unknown> open, Map<String, Set<String>> named) {
        open.forEach(unknown -> named.computeIfAbsent(unknown.pointer(), none -> new TreeSet<>())
                .add(found.clause()));
    }

    /** The unanswered facts that can still change an outcome, in the order in which they should be asked. */
    List<Question> needed(Person person) {
        return asked(person, pointer -> outcome.containsKey(pointer), outcome);
    }

    /** The unanswered facts that can still change care, notices or deadlines, and no outcome. */
    List<Question> worthAsking(Person person) {
        return asked(person, pointer -> !outcome.containsKey(pointer) && care.containsKey(pointer), care);
    }

    /** The unanswered facts that can change nothing any more. */
    List<Question> noLongerMatters(Person person) {
        return asked(person, pointer -> !outcome.containsKey(pointer) && !care.containsKey(pointer), Map.of());
    }

    private List<Question> asked(Person person, Predicate<String> wanted, Map<String, Set<String>> clauses) {
        Map<String, Fact> own = new HashMap<>();
        facts.members().stream()
                .filter(member -> member.person().equals(person))
                .forEach(member -> member.facts().forEach(fact -> own.put(kind(fact), fact)));
        if (facts.members().get(0).person().equals(person)) {
            own.put(kind(facts.custody()), facts.custody());
            own.put(kind(facts.journey()), facts.journey());
        }
        Map<String, Question> questions = new LinkedHashMap<>();
        for (String name : rulebook.sentences().facts()) {
            Fact fact = own.get(name.substring(0, name.indexOf('.')));
            Property property = Vocabulary.facts().get(name);
            if (fact == null || fact instanceof Tie || !Property.isUnknown(property.of(fact))) {
                continue;
            }
            String pointer = property.pointer(fact);
            if (wanted.test(pointer) && !pointer.equals("/persons")) {
                questions.putIfAbsent(
                        pointer,
                        new Question(
                                name,
                                pointer,
                                rulebook.sentences().ask(name),
                                List.copyOf(clauses.getOrDefault(pointer, Set.of()))));
            }
        }
        return List.copyOf(questions.values());
    }

    private static String kind(Fact fact) {
        String type = fact.getClass().getSimpleName();
        return Character.toLowerCase(type.charAt(0)) + type.substring(1);
    }
}
