package org.repatriation.rulebook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.repatriation.vocabulary.Category;
import org.repatriation.vocabulary.Custody;
import org.repatriation.vocabulary.Effect;
import org.repatriation.vocabulary.Finding;
import org.repatriation.vocabulary.Port;
import org.repatriation.vocabulary.Stage;

/** Reads all files of a rulebook and checks what only shows between them. */
final class RulebookReader {
    private static final Set<Effect> PROTECTED = EnumSet.of(Effect.BARS, Effect.DIVERTS, Effect.FORBIDS, Effect.LIMITS);

    final SortedMap<String, Instrument> instruments = new TreeMap<>();
    final List<Rule> rules = new ArrayList<>();
    final SortedMap<String, PortFile> ports = new TreeMap<>();
    final SortedMap<String, Place> places = new TreeMap<>();
    final List<Office> offices = new ArrayList<>();
    final Map<Office, String> officeFiles = new HashMap<>();
    final Map<String, String> placeFiles = new HashMap<>();
    final SortedMap<String, Calendar> calendars = new TreeMap<>();
    private final RegisterReader registerReader = new RegisterReader();
    final Register register;
    final SortedMap<String, Sentences.Language> languages = new TreeMap<>();
    final List<Changeable> changes = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private final boolean kept;

    /**
     * Reads files.
     *
     * @param kept whether they decided before, so that they only have to be read: nobody can mend them any more
     */
    RulebookReader(SortedMap<String, String> files, boolean kept) {
        this.kept = kept;
        files.forEach((name, text) -> trying(name, () -> readData(name, text)));
        files.forEach((name, text) -> trying(name, () -> readRules(name, text)));
        stopAtMistakes();
        instruments
                .values()
                .forEach(instrument -> instrument
                        .unread()
                        .forEach(chapter -> trying(
                                instrument.id(),
                                () -> rules.add(new RuleCheck(
                                                "rules/instruments/" + instrument.id() + "/instrument.yaml",
                                                instrument.id() + "/" + chapter.chapter(),
                                                instrument)
                                        .unread(chapter, rules.size())))));
        checkLanguages();
        checkNames();
        placeExceptions();
        stopAtMistakes();
        checkReferences();
        checkBases();
        rules.forEach(this::checkOneSource);
        new AcrossFiles(this, this::mistake).check();
        layer();
        List<Citation> citations = citations();
        registerReader.check(citations).forEach(wrong -> mistake(wrong.place(), wrong.what()));
        stopAtMistakes();
        this.register = registerReader.register(citations);
    }

    private void trying(String name, Runnable reading) {
        try {
            reading.run();
        } catch (Refusal refusal) {
            boolean decides = !name.startsWith("words/") && !name.startsWith("register/");
            if (decides || !kept) {
                mistakes.add(refusal.mistake());
            }
        }
    }

    private void stopAtMistakes() {
        if (!mistakes.isEmpty()) {
            throw new RulebookRefused(mistakes);
        }
    }

    /** What was read, but should not stand so. */
    private void mistake(String place, String what) {
        if (!kept) {
            mistakes.add(new Mistake(place, what));
        }
    }

    private void readData(String name, String text) {
        String path = "rules/" + name;
        String[] parts = name.split("/");
        String file = parts[parts.length - 1];
        String base = file.replaceAll("\\.[a-z]+$", "");
        if (parts[0].equals("instruments") && file.equals("instrument.yaml") && parts.length == 3) {
            instruments.put(parts[1], InstrumentReader.read(path, parts[1], text));
        } else if (isIn("ports", name)) {
            ports.put(base, PortReader.read(path, base, text));
        } else if (isIn("directory", name)) {
            DirectoryReader.places(path, text).forEach(place -> {
                if (places.put(place.id(), place) != null) {
                    throw new Refusal(path, "the place `" + place.id() + "` stands in another file too; write it once");
                }
                placeFiles.put(place.id(), path);
            });
            for (Office office : DirectoryReader.offices(path, text)) {
                offices.add(office);
                officeFiles.put(office, path);
            }
        } else if (isIn("calendars", name)) {
            Calendar calendar = CalendarReader.read(path, base, text);
            if (calendars.put(calendar.country(), calendar) != null) {
                throw new Refusal(path, "`" + calendar.country() + "` has a calendar in another file; a state has one");
            }
        } else if (parts[0].equals("register") && file.endsWith(".yaml")) {
            registerReader.read(path, base, text);
        } else if (name.equals("words/changes.yaml")) {
            changes.addAll(WordsReader.changes(path, text));
        } else if (name.equals("words/en.yaml") || name.equals("words/es.yaml")) {
            languages.put(base, kept ? WordsReader.kept(path, base, text) : WordsReader.read(path, base, text));
        } else if (!(parts[0].equals("instruments") && parts.length == 3 && file.endsWith(".drl"))
                && !name.equals("CHANGES.md")) {
            throw new Refusal(
                    path,
                    "this file has no place in a rulebook; clauses stand in `instruments/<instrument>/<clause>.drl`,"
                            + " ports in `ports/<port>.yaml`");
        }
    }

    private static boolean isIn(String folder, String name) {
        return name.matches(folder + "/[a-z0-9-]+\\.yaml");
    }

    private void readRules(String name, String text) {
        if (!name.matches("instruments/[^/]+/[^/]+\\.drl")) {
            return;
        }
        String path = "rules/" + name;
        String[] parts = name.split("/");
        Instrument instrument = instruments.get(parts[1]);
        if (instrument == null) {
            if (mistakes.stream()
                    .noneMatch(mistake ->
                            mistake.place().startsWith("rules/instruments/" + parts[1] + "/instrument.yaml"))) {
                throw new Refusal(
                        path,
                        "the folder has no `instrument.yaml`; write one that says what the instrument is and from when");
            }
            return;
        }
        String clause = parts[1] + "/" + parts[2].substring(0, parts[2].length() - ".drl".length());
        if (!clause.matches("[a-z0-9-]+/[a-z0-9-]+")) {
            throw new Refusal(
                    path, "a clause is named in lower case with hyphens, as in `article-69-4.drl`; rename the file");
        }
        rules.addAll(
                new RuleCheck(path, clause, instrument).check(RuleParser.parse(path, parts[1], text), rules.size()));
    }

    /** Every place in a file that names the row of a source. */
    private List<Citation> citations() {
        List<Citation> citations = new ArrayList<>();
        rules.forEach(rule -> citations.addAll(Citation.of(rule)));
        instruments.values().forEach(instrument -> citations.addAll(Citation.of(instrument)));
        ports.values().forEach(port -> citations.addAll(Citation.of(port)));
        citations.addAll(Citation.ofPlaces(places.values(), placeFiles));
        citations.addAll(Citation.ofOffices(offices, officeFiles));
        return citations;
    }

    private void checkLanguages() {
        if (languages.isEmpty()) {
            return;
        }
        if (languages.size() == 1) {
            mistake("rules/words", "the words stand in one language only; write `en.yaml` and `es.yaml`");
            return;
        }
        WordsReader.different(languages.get("en"), languages.get("es"))
                .ifPresent(difference -> mistake("rules/words/es.yaml", difference));
        Set<String> clauses = rules.stream().map(Rule::clause).collect(Collectors.toSet());
        languages.get("en").clauses().keySet().stream()
                .filter(clause -> !clauses.contains(clause))
                .forEach(clause -> mistake(
                        "rules/words/en.yaml",
                        "clauses, `" + clause + "` is a clause that the rulebook does not hold"
                                + Words.didYouMean(clause, clauses)
                                + "; delete it or mend its name, in both languages"));
    }

    private void checkNames() {
        Map<String, String> seen = new HashMap<>();
        for (Rule rule : rules) {
            if (rule.effect() == Effect.REFERS) {
                continue;
            }
            String other = seen.put(rule.name(), rule.place());
            if (other != null) {
                mistake(
                        rule.place(),
                        "the rule name `" + rule.name() + "` is already taken (" + other
                                + "); give each rule its own sentence");
            }
        }
        Map<String, Rule> same = new HashMap<>();
        for (Rule rule : rules) {
            String key = rule.clause() + rule.effect() + rule.terms() + rule.conditions() + rule.overrides();
            Rule other = same.putIfAbsent(key, rule);
            if (other != null && other.inForce().meets(rule.inForce())) {
                mistake(
                        rule.place(),
                        "this rule says the same as the one at " + other.place()
                                + ", on days of both; end one with `@until`");
            }
        }
    }

    /** An exception works in the stage of what it names; one that names clauses of two stages works in both. */
    private void placeExceptions() {
        List<Rule> placed = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.effect() != Effect.EXCEPTS) {
                placed.add(renumbered(rule, rule.stage(), placed.size()));
                continue;
            }
            Set<Stage> stages = new TreeSet<>();
            collectStages(rule, stages, new HashSet<>());
            if (stages.isEmpty() && mistakes.isEmpty()) {
                mistake(
                        rule.place(),
                        "this exception lifts nothing but exceptions; name a clause that does something else");
            }
            for (Stage stage : stages) {
                placed.add(renumbered(rule, stage, placed.size()));
            }
        }
        rules.clear();
        rules.addAll(placed);
    }

    private void collectStages(Rule exception, Set<Stage> stages, Set<String> walked) {
        for (Rule.Target target : exception.overrides()) {
            List<Rule> named = rules.stream().filter(target::names).toList();
            if (named.isEmpty()) {
                Set<String> known = rules.stream().map(Rule::clause).collect(Collectors.toSet());
                mistake(
                        exception.place(),
                        "`@overrides` names `" + target.clause() + "`, which the rulebook does not hold"
                                + Words.didYouMean(target.clause(), known)
                                + "; name a clause, or one effect of it, that exists");
            }
            for (Rule rule : named) {
                checkMayOverride(exception, rule);
                if (rule.effect() != Effect.EXCEPTS) {
                    stages.add(rule.stage());
                } else if (walked.add(rule.clause())) {
                    collectStages(rule, stages, walked);
                }
            }
        }
    }

    private void checkMayOverride(Rule exception, Rule rule) {
        if (!PROTECTED.contains(rule.effect())) {
            return;
        }
        if (exception.evidence().weakerThan(rule.evidence())) {
            mistake(
                    exception.place(),
                    "an exception known as " + exception.evidence() + " cannot lift `" + rule.clause()
                            + "`, which is known as " + rule.evidence() + "; it needs evidence no weaker");
        }
        if (exception.instrument().kind().compareTo(rule.instrument().kind()) > 0) {
            mistake(
                    exception.place(),
                    "an exception of an instrument of kind `" + lower(exception) + "` cannot lift `" + rule.clause()
                            + "`, a clause of kind `" + lower(rule) + "`; it needs the same kind or a higher one");
        }
    }

    private static String lower(Rule rule) {
        return rule.instrument().kind().name().toLowerCase(java.util.Locale.ROOT);
    }

    private static Rule renumbered(Rule rule, Stage stage, int index) {
        return new Rule(
                index,
                rule.name(),
                rule.titulo(),
                rule.clause(),
                rule.instrument(),
                rule.effect(),
                stage,
                0,
                rule.terms(),
                rule.inForce(),
                rule.evidence(),
                rule.source(),
                rule.rows(),
                rule.because(),
                rule.conditions(),
                rule.overrides(),
                rule.reads(),
                rule.forPort(),
                rule.gap(),
                rule.decidedBy(),
                rule.place());
    }

    private void checkReferences() {
        for (Rule rule : rules) {
            rule.decidedBy()
                    .filter(clause ->
                            rules.stream().noneMatch(other -> other.clause().equals(clause)))
                    .ifPresent(clause -> mistake(
                            rule.place(),
                            "`decidedBy: " + clause
                                    + "` names a clause that the rulebook does not hold; name one that exists"));
            for (Condition condition : rule.conditions()) {
                for (Condition.Test test : condition.tests()) {
                    checkKnown(rule, condition, test);
                }
            }
            if (rule.stage() != Stage.ROUTING
                    && rule.conditions().stream().anyMatch(condition -> condition.type() == Port.class)) {
                mistake(rule.place(), "an exception to a rule that sees no ports looks at a port; leave the port out");
            }
        }
        instruments
                .values()
                .forEach(instrument -> instrument.supersedes().stream()
                        .filter(older -> !instruments.containsKey(older))
                        .forEach(older -> mistake(
                                "rules/instruments/" + instrument.id() + "/instrument.yaml",
                                "`supersedes` names `" + older + "`, which the rulebook does not hold"
                                        + Words.didYouMean(older, instruments.keySet()))));
        ports.values()
                .forEach(port -> port.runs().stream()
                        .filter(run -> !places.containsKey(run.from()))
                        .forEach(run -> mistake(
                                "rules/ports/" + port.port().id() + ".yaml",
                                "a run leaves from `" + run.from() + "`, which the directory does not know"
                                        + Words.didYouMean(run.from(), places.keySet()))));
    }

    private void checkBases() {
        Set<String> clauses = rules.stream().map(Rule::clause).collect(Collectors.toSet());
        for (PortFile port : ports.values()) {
            for (PortFile.Entry entry : port.hours().values()) {
                entry.basis()
                        .filter(basis -> !basis.equals("practice") && !clauses.contains(basis))
                        .ifPresent(basis -> mistake(
                                "rules/ports/" + port.port().id() + ".yaml",
                                "`basis: " + basis + "` is no clause of the rulebook" + Words.didYouMean(basis, clauses)
                                        + "; write `practice` or the clause that fixes the hours"));
            }
        }
        Set<String> known = new TreeSet<>(places.keySet());
        known.addAll(ports.keySet());
        for (Office office : offices) {
            office.place()
                    .filter(place -> !known.contains(place))
                    .ifPresent(place -> mistake(
                            officeFiles.get(office),
                            "the office `" + office.id() + "` is at `" + place
                                    + "`, which is neither a place of the directory" + " nor a port"
                                    + Words.didYouMean(place, known) + "; write one that is"));
        }
    }

    /** A list of categories is seen from one side only: all given by the instrument itself, or all by the law. */
    private void checkOneSource(Rule rule) {
        for (Condition condition : rule.conditions()) {
            long sources = condition.tests().stream()
                    .filter(test -> condition.type() == Finding.class
                            && test.property().name().equals("as"))
                    .flatMap(test -> test.values().stream())
                    .map(category -> givesItself(rule.instrument(), (Category) category))
                    .distinct()
                    .count();
            if (sources > 1) {
                mistake(
                        rule.place(),
                        "some of the categories are given by the instrument itself and some by the law; look for them in"
                                + " rules of their own");
            }
        }
    }

    private void checkKnown(Rule rule, Condition condition, Condition.Test test) {
        Set<String> known = null;
        if (condition.type() == Port.class && test.property().name().equals("id")) {
            known = ports.keySet();
        } else if (condition.type() == Custody.class && test.property().name().equals("place")) {
            known = places.keySet();
        } else if (test.property().name().equals("region")) {
            known = ports.values().stream().map(port -> port.port().region()).collect(Collectors.toSet());
        }
        for (Object value : test.values()) {
            if (known != null && !known.contains(value) && !Property.isUnknown(value)) {
                mistake(
                        rule.place(),
                        "`" + value + "` is no " + test.property().name() + " that the rulebook knows"
                                + Words.didYouMean((String) value, known) + "; write one that has a file");
            }
        }
    }

    /** Gives every rule of the first stage its layer: above all rules that give what it reads. */
    private void layer() {
        Map<Integer, Integer> layers = new HashMap<>();
        for (Rule rule : rules) {
            depth(rule, layers, new ArrayDeque<>());
        }
        for (int i = 0; i < rules.size() && mistakes.isEmpty(); i++) {
            Rule rule = rules.get(i);
            rules.set(i, rule.at(rule.stage(), rule.stage() == Stage.QUALIFICATION ? layers.get(rule.index()) : 0));
        }
    }

    private int depth(Rule rule, Map<Integer, Integer> layers, Deque<Rule> path) {
        Integer known = layers.get(rule.index());
        if (known != null) {
            return known;
        }
        if (path.contains(rule)) {
            List<Rule> cycle = new ArrayList<>(path);
            cycle = cycle.subList(cycle.indexOf(rule), cycle.size());
            String names = new LinkedHashSet<>(cycle.stream().map(Rule::clause).toList())
                    .stream().map(c -> "`" + c + "`").collect(Collectors.joining(", "));
            Mistake circle = new Mistake(
                    cycle.get(0).place(),
                    "these clauses wait for each other: " + names
                            + "; none can be settled first, so take one out of the circle");
            if (mistakes.stream().noneMatch(m -> m.what().startsWith("these clauses wait"))) {
                mistakes.add(circle);
            }
            return 0;
        }
        path.addLast(rule);
        int depth = 0;
        for (Category category : rule.reads()) {
            for (Rule giver : givers(rule.instrument(), category)) {
                depth = Math.max(depth, depth(giver, layers, path) + 1);
                for (Rule exception : exceptionsTo(giver)) {
                    if (exception != rule) {
                        depth = Math.max(depth, depth(exception, layers, path) + 1);
                    }
                }
            }
        }
        if (rule.effect() == Effect.EXCEPTS) {
            for (Rule.Target target : rule.overrides()) {
                for (Rule named : rules) {
                    if (target.names(named) && named.stage() == rule.stage()) {
                        depth = Math.max(depth, depth(named, layers, path));
                    }
                }
            }
        }
        path.removeLast();
        layers.put(rule.index(), depth);
        return depth;
    }

    private List<Rule> exceptionsTo(Rule rule) {
        return rules.stream()
                .filter(other -> other.stage() == Stage.QUALIFICATION
                        && other.overrides().stream().anyMatch(target -> target.names(rule)))
                .toList();
    }

    List<Rule> givers(Instrument reader, Category category) {
        return rules.stream()
                .filter(rule -> rule.terms().as().filter(category::equals).isPresent())
                .filter(rule -> givesItself(reader, category)
                        ? rule.instrument() == reader
                        : rule.instrument().kind().standsForEverybody())
                .toList();
    }

    private boolean givesItself(Instrument reader, Category category) {
        return rules.stream()
                .anyMatch(rule -> rule.instrument() == reader
                        && rule.terms().as().filter(category::equals).isPresent());
    }
}
