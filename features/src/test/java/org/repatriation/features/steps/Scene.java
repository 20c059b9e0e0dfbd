package org.repatriation.features.steps;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One scenario: what has been told of the case, and what was answered. One scenario is played at a time. */
public final class Scene {
    private static Scene current;

    private final Driver driver;
    private final Map<String, Object> request = new LinkedHashMap<>();
    private final Map<String, Object> custody = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> persons = new LinkedHashMap<>();
    private final Set<String> notAsked = new HashSet<>();
    private final Map<String, LocalDateTime> moments = new HashMap<>();
    private final List<Map<String, Object>> confirmedHours = new ArrayList<>();
    private final List<String> checks = new ArrayList<>();
    private Optional<String> clause = Optional.empty();
    private Optional<Answer> answer = Optional.empty();

    private Scene(Driver driver) {
        this.driver = driver;
    }

    /** Begins a scenario. */
    public static void begin(Driver driver) {
        current = new Scene(driver);
    }

    /** The scenario that is being played. */
    static Scene current() {
        return current;
    }

    /** The clause that the feature is about. */
    void isAbout(Optional<String> tagged) {
        this.clause = tagged;
    }

    /** A clause by its citation, or the one that the feature is about. */
    String clause(String words) {
        return words.contains("/")
                ? words
                : clause.orElseThrow(() -> new IllegalStateException("the feature bears no tag of a clause"));
    }

    void person(String name) {
        persons.put(name, new LinkedHashMap<>(Map.of("id", "p" + (persons.size() + 1))));
    }

    void nothingAsked(String name) {
        notAsked.add(name);
    }

    /** The names of the persons that are meant: one, several, or everybody. */
    List<String> names(String who) {
        if (Words.everybody(who)) {
            return List.copyOf(persons.keySet());
        }
        List<String> names = Arrays.asList(who.split(", | and | y | e "));
        names.forEach(this::of);
        return names;
    }

    /** The id of a person in the request. */
    String id(String name) {
        return (String) of(name).get("id");
    }

    /** The place of a person in the request, as a JSON Pointer. */
    String pointer(String name) {
        of(name);
        return "/persons/" + List.copyOf(persons.keySet()).indexOf(name);
    }

    private Map<String, Object> of(String name) {
        Map<String, Object> person = persons.get(name);
        if (person == null) {
            throw new IllegalArgumentException(name + " has not been introduced");
        }
        return person;
    }

    /** Says something of a person; {@code field} is a path such as {@code protection/fearOfReturn}. */
    void say(String name, String field, Object value) {
        put(of(name), field, value);
    }

    /** Says that a question was not put to a person. */
    void notAsked(String name, String field) {
        notAsked.add(name + ":" + field);
    }

    /** Adds to a list of a person. */
    @SuppressWarnings("unchecked")
    void add(String name, String field, Object value) {
        ((List<Object>) of(name).computeIfAbsent(field, list -> new ArrayList<>())).add(value);
    }

    /** Says something of the case; {@code field} is a path such as {@code custody/place}. */
    void say(String field, Object value) {
        if (field.startsWith("custody/")) {
            put(custody, field.substring("custody/".length()), value);
        } else {
            request.put(field, value);
        }
    }

    /** Says a moment, by the clock of the place of custody. */
    void moment(String field, LocalDateTime local) {
        moments.put(field, local);
    }

    /** Says a moment of one person, by the clock of the place of custody. */
    void moment(String name, String field, LocalDateTime local) {
        moments.put(name + ":" + field, local);
    }

    void confirm(Map<String, Object> hours) {
        confirmedHours.add(hours);
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> tree, String field, Object value) {
        int slash = field.indexOf('/');
        if (slash < 0) {
            tree.put(field, value);
        } else {
            Object inner =
                    tree.computeIfAbsent(field.substring(0, slash), group -> new LinkedHashMap<String, Object>());
            put((Map<String, Object>) inner, field.substring(slash + 1), value);
        }
    }

    @SuppressWarnings("unchecked")
    private static void unlessSaid(Map<String, Object> tree, String field, Object value) {
        int slash = field.indexOf('/');
        if (slash < 0) {
            tree.putIfAbsent(field, value);
        } else {
            Object inner =
                    tree.computeIfAbsent(field.substring(0, slash), group -> new LinkedHashMap<String, Object>());
            unlessSaid((Map<String, Object>) inner, field.substring(slash + 1), value);
        }
    }

    /** Has the case decided: everybody is ready at this moment, by the clock of the place of custody. */
    void decide(LocalDateTime ready) {
        ZoneId zone = zone();
        request.put("readyAt", instant(ready, zone));
        moments.forEach((field, local) -> {
            int colon = field.indexOf(':');
            if (colon < 0) {
                say(field, instant(local, zone));
            } else {
                say(field.substring(0, colon), field.substring(colon + 1), instant(local, zone));
            }
        });
        request.put("custody", custody);
        if (!confirmedHours.isEmpty()) {
            request.put("confirmedHours", confirmedHours);
        }
        persons.forEach((name, person) -> {
            if (!notAsked.contains(name)) {
                asked(name, person, ready.toLocalDate());
            }
        });
        request.put("persons", List.copyOf(persons.values()));
        answer = Optional.of(new Answer(driver.decide(request), ready.toLocalDate()));
    }

    /** What is asked of everybody, answered as by somebody whom nothing keeps from returning. */
    private void asked(String name, Map<String, Object> person, LocalDate today) {
        unlessSaid(name, person, "nationalityEvidence", "DOCUMENT");
        unlessSaid(name, person, "protection/fearOfReturn", "NO");
        unlessSaid(name, person, "protection/dangerOnReturn", "NO");
        unlessSaid(name, person, "protection/asylum", "NONE");
        unlessSaid(name, person, "protection/trafficking", "NO");
        unlessSaid(name, person, "protection/negativeFearReview", "NONE");
        unlessSaid(name, person, "health/unfitToTravel", "NO");
        unlessSaid(name, person, "legal/courtOrderNotToLeave", "NO");
        unlessSaid(name, person, "legal/removalStayed", "NO");
        unlessSaid(name, person, "belongings/reunited", "YES");
        if (inMexico()) {
            unlessSaid(name, person, "protection/crimeVictimOrWitness", "NO");
            unlessSaid(name, person, "stay/permit", "NONE");
            unlessSaid(name, person, "stay/familyTieToNationalOrResident", "NO");
            if (adult(person, today)) {
                unlessSaid(name, person, "consent/requested", "WRITTEN");
            }
        } else {
            unlessSaid(name, person, "protection/withholdingGranted", "NO");
        }
    }

    private void unlessSaid(String name, Map<String, Object> person, String field, Object value) {
        if (!notAsked.contains(name + ":" + field)) {
            unlessSaid(person, field, value);
        }
    }

    private static boolean adult(Map<String, Object> person, LocalDate today) {
        if (person.get("birthDate") instanceof String born) {
            return Period.between(LocalDate.parse(born), today).getYears() >= 18;
        }
        return person.get("age") instanceof Integer age && age >= 18;
    }

    private boolean inMexico() {
        Object country = custody.get("country");
        if (country == null) {
            throw new IllegalStateException("say who holds the persons, and where");
        }
        return country.equals("MEX");
    }

    /** The clock of the place of custody; where it is not known, that of the proposed port, or of the capital's. */
    private ZoneId zone() {
        Object place = custody.get("place");
        if (place != null && !place.equals("elsewhere")) {
            return Rules.zoneOfPlace((String) place);
        }
        if (inMexico()) {
            return ZoneId.of("America/Mexico_City");
        }
        return request.get("proposedPort") instanceof String port
                ? Rules.northernZone(port)
                : ZoneId.of("America/Chicago");
    }

    private static String instant(LocalDateTime local, ZoneId zone) {
        return local.atZone(zone).toOffsetDateTime().toString();
    }

    /** What was answered. */
    Answer answer() {
        return answer.orElseThrow(() -> new IllegalStateException("nobody is ready yet; say When they are ready on …"));
    }

    /** Remembers what is looked for in the answer. */
    void check(Object what) {
        checks.add(what.toString());
    }

    /** What was looked for in the answer, in the order of the sentences. */
    List<String> checks() {
        return checks;
    }

    /** What was told and what was answered, for the reader of a report. */
    String asText() {
        return told() + answer.map(given -> "answer\n" + given.asText()).orElse("no answer\n");
    }

    String told() {
        return Text.of(request);
    }

    String answered() {
        return answer.map(Answer::asText).orElse("");
    }
}
