package org.repatriation.features.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.repatriation.features.steps.Words.BY;
import static org.repatriation.features.steps.Words.CLAUSE;
import static org.repatriation.features.steps.Words.CODE;
import static org.repatriation.features.steps.Words.DAY;
import static org.repatriation.features.steps.Words.OUTCOME;
import static org.repatriation.features.steps.Words.POR;
import static org.repatriation.features.steps.Words.PORT;
import static org.repatriation.features.steps.Words.TIME;
import static org.repatriation.features.steps.Words.WHO;

import io.cucumber.java.en.Then;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads the answer. */
public final class Reading {

    private static Scene scene() {
        return Scene.current();
    }

    private static Answer answer() {
        return scene().answer();
    }

    private static void each(String who, Consumer<Map<String, Object>> check) {
        for (String name : scene().names(who)) {
            check.accept(answer().person(scene().id(name)));
        }
    }

    private static String clause(String words) {
        return words == null ? null : scene().clause(words);
    }

    private static List<String> named(String who) {
        return scene().names(who);
    }

    /** Remembers, in no language, what a sentence looks for. */
    private static void check(Object... what) {
        scene().check(Arrays.asList(what));
    }

    private static Predicate<Map<String, Object>> is(String name, Object value) {
        return entry -> value == null
                || Objects.equals(
                        entry.get(name) == null ? null : entry.get(name).toString(), value);
    }

    private static void some(List<Map<String, Object>> entries, Predicate<Map<String, Object>> wanted, String words) {
        assertThat(entries.stream().anyMatch(wanted))
                .as("%s; there is %s", words, shown(entries))
                .isTrue();
    }

    private static void no(List<Map<String, Object>> entries, Predicate<Map<String, Object>> unwanted, String words) {
        assertThat(entries.stream().anyMatch(unwanted))
                .as("%s; there is %s", words, shown(entries))
                .isFalse();
    }

    private static String shown(List<Map<String, Object>> entries) {
        return entries.isEmpty()
                ? "nothing"
                : entries.stream()
                        .map(entry -> entry.entrySet().stream()
                                .filter(part -> !(part.getValue() instanceof Map)
                                        && !part.getKey().equals("source"))
                                .map(part -> part.getKey() + " " + part.getValue())
                                .collect(Collectors.joining(", ")))
                        .collect(Collectors.joining("\n    ", "\n    ", ""));
    }

    // what comes out

    @Then("^the case is " + OUTCOME + "$")
    @Then("^el caso resulta " + OUTCOME + "$")
    public void outcome(String outcome) {
        check("the case is", outcome);
        assertThat(answer().outcome()).as("the outcome of the case").isEqualTo(outcome);
    }

    @Then("^" + WHO + " (?:is|are) " + OUTCOME + "$")
    @Then("^" + WHO + " resultan? " + OUTCOME + "$")
    public void outcome(String who, String outcome) {
        check("is", named(who), outcome);
        each(
                who,
                person -> assertThat(person.get("outcome").toString())
                        .as("the outcome of " + who)
                        .isEqualTo(outcome));
    }

    @Then("^the answer is known as (TEXT|OFFICIAL|PRESS|INFERENCE)$")
    @Then("^la respuesta se conoce como (TEXT|OFFICIAL|PRESS|INFERENCE)$")
    public void evidence(String evidence) {
        check("is known as", evidence);
        assertThat(answer().evidence()).as("how well it is known").contains(evidence);
    }

    @Then("^the answer rests on no finding$")
    @Then("^la respuesta no se apoya en ninguna conclusión$")
    public void noEvidence() {
        check("rests on no finding");
        assertThat(answer().evidence()).as("how well it is known").isEmpty();
    }

    // clauses

    /** Everything in the answer that shows a clause standing for a person, or for the case at a port. */
    private static List<Map<String, Object>> standing(Map<String, Object> person) {
        List<Map<String, Object>> all = new ArrayList<>(Answer.list(person, "standing"));
        Answer.list(person, "overridden")
                .forEach(one ->
                        all.add(Map.of("clause", one.get("by"), "effect", "EXCEPTS", "over", one.get("clause"))));
        answer().excludedPorts()
                .forEach(one ->
                        all.add(Map.of("clause", one.get("clause"), "effect", "EXCLUDES", "port", one.get("port"))));
        return all;
    }

    @Then("^" + CLAUSE + " stands for " + WHO + "(?: with effect ([A-Z_]+))?(?: at " + PORT + ")?$")
    @Then("^" + CLAUSE + " rige para " + WHO + "(?: con efecto ([A-Z_]+))?(?: en " + PORT + ")?$")
    public void stands(String clause, String who, String effect, String port) {
        String id = port == null ? null : Rules.port(port);
        check("stands", clause(clause), named(who), effect, id);
        each(
                who,
                person -> some(
                        standing(person),
                        is("clause", clause(clause)).and(is("effect", effect)).and(is("port", id)),
                        clause(clause) + " stands for " + who));
    }

    @Then("^" + CLAUSE + " does not stand for " + WHO + "(?: with effect ([A-Z_]+))?(?: at " + PORT + ")?$")
    @Then("^" + CLAUSE + " no rige para " + WHO + "(?: con efecto ([A-Z_]+))?(?: en " + PORT + ")?$")
    public void doesNotStand(String clause, String who, String effect, String port) {
        String id = port == null ? null : Rules.port(port);
        check("does not stand", clause(clause), named(who), effect, id);
        each(
                who,
                person -> no(
                        standing(person),
                        is("clause", clause(clause)).and(is("effect", effect)).and(is("port", id)),
                        clause(clause) + " does not stand for " + who));
        Stood.deny(clause(clause));
    }

    @Then("^" + CLAUSE + " is overridden by " + CLAUSE + " for " + WHO + "$")
    @Then("^" + CLAUSE + " cede ante " + CLAUSE + " para " + WHO + "$")
    public void overridden(String clause, String by, String who) {
        check("overridden", clause(clause), clause(by), named(who));
        each(
                who,
                person -> some(
                        Answer.list(person, "overridden"),
                        is("clause", clause(clause)).and(is("by", clause(by))),
                        clause(clause) + " is overridden by " + clause(by)));
    }

    @Then("^" + CLAUSE + " is not overridden for " + WHO + "$")
    @Then("^" + CLAUSE + " no cede para " + WHO + "$")
    public void notOverridden(String clause, String who) {
        check("not overridden", clause(clause), named(who));
        each(
                who,
                person -> no(
                        Answer.list(person, "overridden"),
                        is("clause", clause(clause)),
                        clause(clause) + " is not overridden"));
    }

    @Then("^" + CLAUSE + " is set aside for " + WHO + "$")
    @Then("^" + CLAUSE + " queda apartada para " + WHO + "$")
    public void setAside(String clause, String who) {
        check("set aside", clause(clause), named(who));
        each(
                who,
                person -> some(
                        Answer.list(person, "setAside"),
                        is("clause", clause(clause)),
                        clause(clause) + " is set aside"));
    }

    @Then("^" + CLAUSE + " is not set aside for " + WHO + "$")
    @Then("^" + CLAUSE + " no queda apartada para " + WHO + "$")
    public void notSetAside(String clause, String who) {
        check("not set aside", clause(clause), named(who));
        each(
                who,
                person -> no(
                        Answer.list(person, "setAside"),
                        is("clause", clause(clause)),
                        clause(clause) + " is not set aside"));
    }

    @Then("^the answer says( in Spanish)? of " + CLAUSE + " \"([^\"]+)\"$")
    public void says(String spanish, String clause, String words) {
        List<Map<String, Object>> reasons = new ArrayList<>();
        for (String name : named("everybody")) {
            Map<String, Object> person = answer().person(scene().id(name));
            for (String part : List.of("standing", "needs", "asks", "steps")) {
                reasons.addAll(Answer.list(person, part));
            }
        }
        reasons.addAll(answer().excludedPorts());
        String language = spanish == null ? "en" : "es";
        List<Map<String, Object>> given = reasons.stream()
                .filter(is("clause", clause(clause)))
                .map(one -> Answer.map(one, "because").orElseThrow())
                .toList();
        check(
                "says",
                clause(clause),
                given.stream().filter(is(language, words)).distinct().toList());
        assertThat(given.stream().map(because -> because.get(language).toString()))
                .as("the reasons given with " + clause(clause))
                .contains(words);
    }

    @Then("^la respuesta dice de " + CLAUSE + " \"([^\"]+)\"$")
    public void saysInSpanish(String clause, String words) {
        says("in Spanish", clause, words);
    }

    // categories and referrals

    @Then("^" + WHO + " counts? as ([A-Z_]+)" + BY + "$")
    @Then("^" + WHO + " cuentan? como ([A-Z_]+)" + POR + "$")
    public void countsAs(String who, String category, String clause) {
        check("counts as", named(who), category, clause(clause));
        each(
                who,
                person -> some(
                        Answer.list(person, "categories"),
                        is("category", category).and(is("clause", clause(clause))),
                        who + " counts as " + category));
    }

    @Then("^" + WHO + " (?:does|do) not count as ([A-Z_]+)" + BY + "$")
    @Then("^" + WHO + " no cuentan? como ([A-Z_]+)" + POR + "$")
    public void doesNotCountAs(String who, String category, String clause) {
        check("does not count as", named(who), category, clause(clause));
        each(
                who,
                person -> no(
                        Answer.list(person, "categories"),
                        is("category", category).and(is("clause", clause(clause))),
                        who + " does not count as " + category));
        if (clause != null) {
            Stood.deny(clause(clause));
        }
    }

    @Then("^" + WHO + " (?:is|are) referred to " + CODE + "(?: because of " + CLAUSE + ")?$")
    @Then("^a " + WHO + " se les? remite a " + CODE + POR + "$")
    public void referred(String who, String to, String clause) {
        check("referred", named(who), to, clause(clause));
        each(
                who,
                person -> some(
                        Answer.list(person, "referrals"),
                        is("to", to).and(is("clause", clause(clause))),
                        who + " is referred to " + to));
    }

    @Then("^" + WHO + " (?:is|are) not referred to " + CODE + "(?: because of " + CLAUSE + ")?$")
    @Then("^a " + WHO + " no se les? remite a " + CODE + POR + "$")
    public void notReferred(String who, String to, String clause) {
        check("not referred", named(who), to, clause(clause));
        each(
                who,
                person -> no(
                        Answer.list(person, "referrals"),
                        is("to", to).and(is("clause", clause(clause))),
                        who + " is not referred to " + to));
    }

    // the handover

    private static Map<String, Object> handover() {
        return answer().handover()
                .orElseThrow(() -> new AssertionError("no handover is given; the case is " + answer().outcome()));
    }

    private static Map<String, Object> earliest() {
        return Answer.map(handover(), "earliest")
                .orElseThrow(() -> new AssertionError("no earliest handover is given"));
    }

    private static LocalDateTime local(Map<String, Object> entry, String name) {
        return OffsetDateTime.parse(entry.get(name).toString())
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES);
    }

    @Then("^no handover is given$")
    @Then("^no hay entrega$")
    public void noHandover() {
        check("no handover");
        assertThat(answer().handover()).as("the handover").isEmpty();
    }

    @Then("^the port is " + PORT + "(?: under " + CODE + ")?$")
    @Then("^el puerto es " + PORT + "(?: según " + CODE + ")?$")
    public void port(String port, String instrument) {
        check("the port is", Rules.port(port), instrument);
        assertThat(handover().get("port")).as("the port").isEqualTo(Rules.port(port));
        if (instrument != null) {
            assertThat(handover().get("instrument"))
                    .as("the instrument of the handover")
                    .isEqualTo(instrument);
        }
    }

    @Then("^the handover is by (land|air)$")
    @Then("^la entrega es por (tierra|aire)$")
    public void mode(String mode) {
        String expected = mode.equals("land") || mode.equals("tierra") ? "LAND" : "AIR";
        check("the mode is", expected);
        assertThat(handover().get("mode")).as("the mode").isEqualTo(expected);
    }

    @Then("^it is also covered by " + CODE + "$")
    @Then("^también la cubre " + CODE + "$")
    public void alsoCovered(String instrument) {
        check("also covered by", instrument);
        assertThat(handover().get("alsoCoveredBy"))
                .asString()
                .as("what else covers the return")
                .matches(".*[\\[ ]" + instrument + "[,\\]].*");
    }

    @Then("^it is not also covered by " + CODE + "$")
    @Then("^no la cubre además " + CODE + "$")
    public void notAlsoCovered(String instrument) {
        check("not also covered by", instrument);
        assertThat(handover().get("alsoCoveredBy"))
                .asString()
                .as("what else covers the return")
                .doesNotMatch(".*[\\[ ]" + instrument + "[,\\]].*");
    }

    @Then("^the earliest handover is(?: on " + DAY + ")?(?: (?:at|from) " + TIME + ")?(?: to " + TIME + ")?$")
    @Then("^la primera entrega es(?: el " + DAY + ")?(?: (?:a|desde) las " + TIME + ")?(?: hasta las " + TIME + ")?$")
    public void earliest(String day, String opens, String closes) {
        check("the earliest handover is", day, opens, closes);
        String on = day == null ? answer().readyOn().toString() : day;
        if (opens != null) {
            assertThat(local(earliest(), "opens")).as("the earliest handover").isEqualTo(Words.moment(on, opens));
        } else {
            assertThat(local(earliest(), "opens").toLocalDate())
                    .as("the day of the earliest handover")
                    .hasToString(on);
        }
        if (closes != null) {
            assertThat(local(earliest(), "closes"))
                    .as("the end of the earliest window")
                    .isEqualTo(Words.moment(on, closes));
        }
    }

    @Then("^no earliest handover is given$")
    @Then("^no se indica primera entrega$")
    public void noEarliest() {
        check("no earliest handover");
        assertThat(answer().earliest()).as("the earliest handover").isEmpty();
    }

    @Then("^its hours are (open|unknown)$")
    @Then("^su horario es (conocido|desconocido)$")
    public void certainty(String certainty) {
        String expected = certainty.equals("open") || certainty.equals("conocido") ? "OPEN" : "UNKNOWN";
        check("its hours are", expected);
        assertThat(earliest().get("certainty"))
                .as("whether the hours are known")
                .isEqualTo(expected);
    }

    @Then("^it is not earlier because of (nothing|the port's own hours|" + "this clause|[a-z0-9-]+/[a-z0-9-]+)$")
    @Then("^(nada|el horario del puerto|esta cláusula|[a-z0-9-]+/[a-z0-9-]+) impide que sea antes$")
    public void notEarlier(String why) {
        Optional<String> expected = switch (why) {
            case "nothing", "nada" -> Optional.empty();
            case "the port's own hours", "el horario del puerto" ->
                Optional.of("ports/" + handover().get("port"));
            default -> Optional.of(clause(why));
        };
        check("what keeps it from being earlier", expected);
        assertThat(Answer.text(handover(), "notEarlierBecause"))
                .as("what keeps it from being earlier")
                .isEqualTo(expected);
    }

    @Then("^" + PORT + " is excluded(?: because of " + CLAUSE + ")?$")
    @Then("^se excluye " + PORT + POR + "$")
    public void excluded(String port, String clause) {
        check("excluded", Rules.port(port), clause(clause));
        some(
                answer().excludedPorts(),
                is("port", Rules.port(port)).and(is("clause", clause(clause))),
                port + " is excluded");
    }

    @Then("^" + PORT + " is not excluded(?: because of " + CLAUSE + ")?$")
    @Then("^no se excluye " + PORT + POR + "$")
    public void notExcluded(String port, String clause) {
        check("not excluded", Rules.port(port), clause(clause));
        no(
                answer().excludedPorts(),
                is("port", Rules.port(port)).and(is("clause", clause(clause))),
                port + " is not excluded");
        if (clause != null) {
            Stood.deny(clause(clause));
        }
    }

    @Then("^an alternative is " + PORT + "(?: on " + DAY + ")?(?: (?:at|from) " + TIME + ")?(?: to " + TIME + ")?$")
    @Then("^otra opción es " + PORT + "(?: el " + DAY + ")?(?: (?:a|desde) las " + TIME + ")?(?: hasta las " + TIME
            + ")?$")
    public void alternative(String port, String day, String opens, String closes) {
        check("an alternative is", Rules.port(port), day, opens, closes);
        String on = day == null ? answer().readyOn().toString() : day;
        some(
                Answer.list(handover(), "alternatives"),
                is("port", Rules.port(port))
                        .and(one -> day == null
                                || local(one, "opens").toLocalDate().toString().equals(day))
                        .and(one -> opens == null || local(one, "opens").equals(Words.moment(on, opens)))
                        .and(one -> closes == null || local(one, "closes").equals(Words.moment(on, closes))),
                "an alternative is " + port);
    }

    @Then("^" + PORT + " is no alternative$")
    @Then("^" + PORT + " no es otra opción$")
    public void noAlternative(String port) {
        check("no alternative", Rules.port(port));
        no(Answer.list(handover(), "alternatives"), is("port", Rules.port(port)), port + " is no alternative");
    }

    @Then("^it departs from (.+?) on (a day that is not known|\\d{4}-\\d\\d-\\d\\d)$")
    @Then("^sale de (.+?)(?: el)? (un día desconocido|\\d{4}-\\d\\d-\\d\\d)$")
    public void departs(String place, String day) {
        Optional<String> on = Optional.of(day).filter(known -> known.startsWith("2"));
        check("departs", Rules.place(place), on);
        Map<String, Object> departs =
                Answer.map(handover(), "departs").orElseThrow(() -> new AssertionError("no departure is given"));
        assertThat(departs.get("place")).as("where it departs").isEqualTo(Rules.place(place));
        assertThat(Answer.text(departs, "on")).as("the day it departs").isEqualTo(on);
    }

    @Then("^no departure is given$")
    @Then("^no se indica salida$")
    public void noDeparture() {
        check("no departure");
        assertThat(Answer.map(handover(), "departs")).as("the departure").isEmpty();
    }

    // what is to be done

    @Then("^the step " + CODE + " is left for " + WHO + BY + "(?:, for " + DAY + ")?$")
    @Then("^falta el paso " + CODE + " para " + WHO + POR + "(?:, para el " + DAY + ")?$")
    public void stepLeft(String step, String who, String clause, String day) {
        check("step left", step, named(who), clause(clause), day);
        each(
                who,
                person -> some(
                        Answer.list(person, "steps"),
                        is("step", step).and(is("clause", clause(clause))).and(is("by", day)),
                        "the step " + step + " is left for " + who));
    }

    @Then("^the step " + CODE + " is not left for " + WHO + BY + "$")
    @Then("^no falta el paso " + CODE + " para " + WHO + POR + "$")
    public void stepNotLeft(String step, String who, String clause) {
        check("step not left", step, named(who), clause(clause));
        each(
                who,
                person -> no(
                        Answer.list(person, "steps"),
                        is("step", step).and(is("clause", clause(clause))),
                        "the step " + step + " is not left for " + who));
        if (clause != null) {
            Stood.deny(clause(clause));
        }
    }

    @Then("^no step is left for " + WHO + "$")
    @Then("^no falta ningún paso para " + WHO + "$")
    public void noStep(String who) {
        check("no step left", named(who));
        each(who, person -> no(Answer.list(person, "steps"), step -> true, "no step is left for " + who));
    }

    @Then("^" + WHO + "'s? \"([^\"]+)\" shows the step " + CODE + " done$")
    @Then("^sobre " + WHO + ", \"([^\"]+)\" muestra cumplido el paso " + CODE + "$")
    public void shownDone(String who, String phrase, String step) {
        for (String name : named(who)) {
            check("shown done", pointer(name, phrase), step);
            some(
                    Answer.list(answer().person(scene().id(name)), "steps"),
                    is("step", step).and(is("field", pointer(name, phrase))),
                    "\"" + phrase + "\" shows the step " + step + " done");
        }
    }

    @Then("^for the step " + CODE + " of " + WHO + " \"([^\"]+)\" (?:is|are) asked$")
    @Then("^para el paso " + CODE + " de " + WHO + " se pregunta a \"([^\"]+)\"$")
    public void askedForStep(String step, String who, String words) {
        each(who, person -> {
            List<Map<String, Object>> whom = Answer.list(person, "steps").stream()
                    .filter(is("step", step))
                    .flatMap(one -> Answer.map(one, "whom").stream())
                    .filter(one -> one.containsValue(words))
                    .toList();
            check("asked for the step", step, named(who), whom);
            assertThat(whom).as(words + " are asked").isNotEmpty();
        });
    }

    @Then("^" + WHO + " (?:is|are) owed " + CODE + BY + "$")
    @Then("^a " + WHO + " se les? debe " + CODE + POR + "$")
    public void owed(String who, String measure, String clause) {
        check("owed", named(who), measure, clause(clause));
        each(
                who,
                person -> some(
                        Answer.list(person, "handling"),
                        is("measure", measure).and(is("clause", clause(clause))),
                        who + " is owed " + measure));
    }

    @Then("^" + WHO + " (?:is|are) not owed " + CODE + BY + "$")
    @Then("^a " + WHO + " no se les? debe " + CODE + POR + "$")
    public void notOwed(String who, String measure, String clause) {
        check("not owed", named(who), measure, clause(clause));
        each(
                who,
                person -> no(
                        Answer.list(person, "handling"),
                        is("measure", measure).and(is("clause", clause(clause))),
                        who + " is not owed " + measure));
        if (clause != null) {
            Stood.deny(clause(clause));
        }
    }

    @Then("^(?:the )?" + CODE + " is told (?:(at once|before the handover)|by " + DAY + " at " + TIME + ") about " + WHO
            + BY + "$")
    public void told(String whom, String when, String day, String time, String who, String clause) {
        String code = Words.when(when);
        String told = Words.told(whom);
        check("told", told, code, day, time, named(who), clause(clause));
        each(
                who,
                person -> some(
                        Answer.list(person, "notices"),
                        is("whom", told)
                                .and(is("when", code))
                                .and(is("clause", clause(clause)))
                                .and(one -> day == null || local(one, "by").equals(Words.moment(day, time))),
                        told + " is told"));
    }

    @Then("^se avisa (?:(de inmediato|antes de la entrega)|a más tardar el " + DAY + " a las " + TIME + ") al? " + CODE
            + " sobre " + WHO + POR + "$")
    public void toldInSpanish(String when, String day, String time, String whom, String who, String clause) {
        told(whom, when, day, time, who, clause);
    }

    @Then("^(?:the )?" + CODE + " is not told about " + WHO + BY + "$")
    @Then("^no se avisa al? " + CODE + " sobre " + WHO + POR + "$")
    public void notTold(String whom, String who, String clause) {
        String told = Words.told(whom);
        check("not told", told, named(who), clause(clause));
        each(
                who,
                person -> no(
                        Answer.list(person, "notices"),
                        is("whom", told).and(is("clause", clause(clause))),
                        told + " is not told"));
        if (clause != null) {
            Stood.deny(clause(clause));
        }
    }

    @Then("^" + CODE + " is forbidden for " + WHO + BY + "$")
    @Then("^" + CODE + " está prohibido para " + WHO + POR + "$")
    public void forbidden(String act, String who, String clause) {
        check("forbidden", act, named(who), clause(clause));
        each(
                who,
                person -> some(
                        Answer.list(person, "prohibitions"),
                        is("act", act).and(is("clause", clause(clause))),
                        act + " is forbidden"));
    }

    @Then("^" + CODE + " is not forbidden for " + WHO + BY + "$")
    @Then("^" + CODE + " no está prohibido para " + WHO + POR + "$")
    public void notForbidden(String act, String who, String clause) {
        check("not forbidden", act, named(who), clause(clause));
        each(
                who,
                person -> no(
                        Answer.list(person, "prohibitions"),
                        is("act", act).and(is("clause", clause(clause))),
                        act + " is not forbidden"));
        if (clause != null) {
            Stood.deny(clause(clause));
        }
    }

    @Then("^a clock for " + WHO + BY + " runs out on " + DAY + " at " + TIME + "(?:, then " + CODE + ")?$")
    @Then("^un plazo para " + WHO + POR + " vence el " + DAY + " a las " + TIME + "(?:, luego " + CODE + ")?$")
    public void clock(String who, String clause, String day, String time, String afterwards) {
        check("clock runs out", named(who), clause(clause), day, time, afterwards);
        each(
                who,
                person -> some(
                        Answer.list(person, "clocks"),
                        is("clause", clause(clause))
                                .and(one -> local(one, "deadline").equals(Words.moment(day, time)))
                                .and(is("afterwards", afterwards)),
                        "a clock runs out on " + day + " at " + time));
    }

    @Then("^no clock for " + WHO + BY + " runs$")
    @Then("^no corre ningún plazo para " + WHO + POR + "$")
    public void noClock(String who, String clause) {
        check("no clock", named(who), clause(clause));
        each(who, person -> no(Answer.list(person, "clocks"), is("clause", clause(clause)), "no clock runs"));
        if (clause != null) {
            Stood.deny(clause(clause));
        }
    }

    // what is missing

    private static String pointer(String name, String phrase) {
        return Phrases.isOfCase(phrase)
                ? "/" + Phrases.ofCase(phrase)
                : scene().pointer(name) + "/" + Phrases.ofPerson(phrase);
    }

    private static void pointed(String list, String who, String phrase, String clause, boolean expected) {
        for (String name : named(who)) {
            check(list, pointer(name, phrase), clause(clause), expected);
            Predicate<Map<String, Object>> wanted =
                    is("pointer", pointer(name, phrase)).and(is("clause", clause(clause)));
            List<Map<String, Object>> entries = Answer.list(answer().person(scene().id(name)), list);
            if (expected) {
                some(entries, wanted, "\"" + phrase + "\" is among the " + list + " of " + name);
            } else {
                no(entries, wanted, "\"" + phrase + "\" is not among the " + list + " of " + name);
            }
        }
    }

    @Then("^what is missing for " + WHO + " is \"([^\"]+)\"" + BY + "$")
    @Then("^falta saber sobre " + WHO + " \"([^\"]+)\"" + POR + "$")
    public void missing(String who, String phrase, String clause) {
        pointed("needs", who, phrase, clause, true);
    }

    @Then("^\"([^\"]+)\" is not missing for " + WHO + BY + "$")
    @Then("^no falta saber \"([^\"]+)\" sobre " + WHO + POR + "$")
    public void notMissing(String phrase, String who, String clause) {
        pointed("needs", who, phrase, clause, false);
    }

    @Then("^what is missing for " + WHO + " is the gap ([A-Za-z0-9-]+)" + BY + "$")
    @Then("^falta saber sobre " + WHO + " el vacío ([A-Za-z0-9-]+)" + POR + "$")
    public void gap(String who, String gap, String clause) {
        check("gap missing", named(who), gap, clause(clause));
        each(
                who,
                person -> some(
                        Answer.list(person, "needs"),
                        is("gap", gap).and(is("clause", clause(clause))),
                        "the gap " + gap + " is missing"));
    }

    @Then("^the gap ([A-Za-z0-9-]+) is not missing for " + WHO + BY + "$")
    @Then("^no falta saber el vacío ([A-Za-z0-9-]+) sobre " + WHO + POR + "$")
    public void noGap(String gap, String who, String clause) {
        check("gap not missing", named(who), gap, clause(clause));
        each(
                who,
                person -> no(
                        Answer.list(person, "needs"),
                        is("gap", gap).and(is("clause", clause(clause))),
                        "the gap " + gap + " is not missing"));
    }

    @Then("^nothing is missing for " + WHO + "$")
    @Then("^no falta saber nada sobre " + WHO + "$")
    public void nothingMissing(String who) {
        check("nothing missing", named(who));
        each(who, person -> no(Answer.list(person, "needs"), need -> true, "nothing is missing for " + who));
    }

    @Then("^it is asked about " + WHO + "'s? \"([^\"]+)\"" + BY + "$")
    @Then("^se pregunta sobre " + WHO + " \"([^\"]+)\"" + POR + "$")
    public void asked(String who, String phrase, String clause) {
        pointed("asks", who, phrase, clause, true);
    }

    @Then("^it is not asked about " + WHO + "'s? \"([^\"]+)\"" + BY + "$")
    @Then("^no se pregunta sobre " + WHO + " \"([^\"]+)\"" + POR + "$")
    public void notAsked(String who, String phrase, String clause) {
        pointed("asks", who, phrase, clause, false);
    }
}
