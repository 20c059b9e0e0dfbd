package org.repatriation.service.intake;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.repatriation.rulebook.Place;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.service.intake.Fault.Code;
import org.repatriation.vocabulary.TieKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.POJONode;

/**
 * Looks for facts that cannot all be true, and for names of what does not exist. What is missing or was already refused
 * contradicts nothing.
 */
final class CaseCheck {
    private static final int OLDEST = 130;
    private static final Map<String, String> NEVER_DONE = Map.of(
            "confirm-hours", "write the hours that the port confirmed in `confirmedHours`",
            "decide-again", "post the case again with a `readyAt` on the day named",
            "decide-together", "post one case with all the persons who belong together");

    private final Rulebook rulebook;
    private final JsonNode request;
    private final Faults faults;
    private final Optional<OffsetDateTime> readyAt;
    private final Optional<OffsetDateTime> encounteredAt;
    private final Map<String, Someone> persons = new LinkedHashMap<>();

    CaseCheck(Rulebook rulebook, JsonNode request, Faults faults) {
        this.rulebook = rulebook;
        this.request = request;
        this.faults = faults;
        this.readyAt = moment(request.path("readyAt"));
        this.encounteredAt = moment(request.path("custody").path("encounter").path("at"));
    }

    /** A person of the case, as far as ages and ties need it. */
    private record Someone(String id, Optional<LocalDate> born, Optional<Integer> age) {}

    /** A relation that was said before, seen from the one whose id sorts first. */
    private record Said(TieKind kind, TieKind asWritten, String pointer) {}

    void check() {
        readiness();
        asOf();
        place();
        port(request.path("proposedPort"), "/proposedPort", "proposedPort");
        each(request.path("confirmedHours"), "/confirmedHours", this::confirmedHours);
        each(request.path("persons"), "/persons", this::person);
        relations();
    }

    private interface At {
        void check(JsonNode node, String pointer);
    }

    private static void each(JsonNode list, String pointer, At at) {
        for (int i = 0; i < list.size(); i++) {
            at.check(list.get(i), pointer + "/" + i);
        }
    }

    private void readiness() {
        readyAt.ifPresent(ready -> {
            notBefore(ready, encounteredAt, "custody.encounter.at", "the persons were met");
            notBefore(ready, moment(request.path("custody").path("since")), "custody.since", "custody began");
        });
    }

    private void notBefore(OffsetDateTime ready, Optional<OffsetDateTime> begun, String field, String what) {
        if (begun.filter(ready::isBefore).isPresent()) {
            contradiction(
                    "/readyAt",
                    "`readyAt` is before `" + field
                            + "`; write the moment from which the persons can leave, which is not" + " before " + what
                            + ".");
        }
    }

    private void asOf() {
        Optional<LocalDate> asOf = date(request.path("asOf"));
        if (asOf.isEmpty() || readyAt.isEmpty() || request.path("study").asBoolean(false)) {
            return;
        }
        LocalDate ready = readyAt.get().toLocalDate();
        if (!asOf.get().equals(ready)) {
            faults.add(
                    "/asOf",
                    Code.AS_OF_MISMATCH,
                    "`asOf` is `" + asOf.get() + "` and `readyAt` falls on `" + ready + "`; write `" + ready
                            + "`, leave `asOf` out, or write `\"study\": true` to study the law of another day.");
        }
    }

    private void place() {
        JsonNode custody = request.path("custody");
        Optional<String> written = text(custody.path("place"));
        if (written.isEmpty() || written.get().equals("elsewhere")) {
            return;
        }
        Optional<Place> place = rulebook.place(written.get());
        Optional<String> country = text(custody.path("country"));
        if (place.isEmpty()) {
            List<String> known = rulebook.places().stream().map(Place::id).toList();
            faults.add(
                    "/custody/place",
                    Code.UNKNOWN_PLACE,
                    "`place` is " + Words.quoted(written.get()) + ", which is no place of the rulebook; "
                            + Words.didYouMean(
                                    written.get(),
                                    known,
                                    "write one of the list `place` at `/v1/vocabulary`, or `elsewhere`."));
        } else if (country.isPresent()
                && !place.get().country().equals("any")
                && !place.get().country().equals(country.get())) {
            contradiction(
                    "/custody/place",
                    "`place` is `" + written.get() + "`, which lies in `"
                            + place.get().country() + "`, and `country` is `" + country.get()
                            + "`; correct one of the two.");
        }
    }

    private void port(JsonNode node, String pointer, String field) {
        text(node).filter(written -> rulebook.port(written).isEmpty()).ifPresent(written -> {
            List<String> known =
                    rulebook.ports().stream().map(port -> port.port().id()).toList();
            faults.add(
                    pointer,
                    Code.UNKNOWN_PORT,
                    "`" + field + "` is " + Words.quoted(written) + ", which is no port of the rulebook; "
                            + Words.didYouMean(written, known, "write one of the ports at `/v1/ports`."));
        });
    }

    private void confirmedHours(JsonNode hours, String pointer) {
        port(hours.path("port"), pointer + "/port", "port");
        Optional<OffsetDateTime> opens = moment(hours.path("opens"));
        Optional<OffsetDateTime> closes = moment(hours.path("closes"));
        if (opens.isEmpty() || closes.isEmpty()) {
            return;
        }
        Duration open = Duration.between(opens.get(), closes.get());
        if (open.isNegative() || open.isZero()) {
            contradiction(
                    pointer + "/closes",
                    "`closes` is not after `opens`; write the moment at which the hours that were confirmed end.");
        } else if (open.compareTo(Duration.ofHours(24)) > 0) {
            contradiction(
                    pointer + "/closes",
                    "`closes` is more than 24 hours after `opens`; write one entry for each day that was confirmed.");
        }
    }

    private void person(JsonNode person, String pointer) {
        text(person.path("id")).ifPresent(id -> {
            if (persons.putIfAbsent(id, someone(id, person)) != null) {
                faults.add(
                        pointer + "/id",
                        Code.NOT_UNIQUE,
                        "`id` is " + Words.quoted(id) + ", which another person of the case has; give each an `id` of"
                                + " their own.");
            }
        });
        born(person, pointer);
        asylum(person.path("protection"), date(person.path("birthDate")), pointer + "/protection");
        screening(person.path("childScreening").path("completedAt"), pointer + "/childScreening/completedAt");
        each(
                person.path("stepsDone"),
                pointer + "/stepsDone",
                (step, at) -> text(step)
                        .filter(NEVER_DONE::containsKey)
                        .ifPresent(word -> faults.add(
                                at,
                                Code.NOT_IN_LIST,
                                "`" + word + "` cannot be declared done; " + NEVER_DONE.get(word) + ".")));
    }

    private Someone someone(String id, JsonNode person) {
        Optional<LocalDate> born = date(person.path("birthDate"));
        JsonNode given = person.path("age");
        Optional<Integer> age = given.isInt()
                ? Optional.of(given.intValue())
                : born.flatMap(day -> readyAt.map(
                        ready -> Period.between(day, ready.toLocalDate()).getYears()));
        return new Someone(id, born, age);
    }

    private void born(JsonNode person, String pointer) {
        Optional<LocalDate> born = date(person.path("birthDate"));
        if (person.has("birthDate") && person.has("age")) {
            contradiction(
                    pointer + "/age",
                    "`age` and `birthDate` are both given; write `birthDate` alone, or `age` alone where the date"
                            + " is not known.");
        }
        if (born.isEmpty() || readyAt.isEmpty()) {
            return;
        }
        LocalDate ready = readyAt.get().toLocalDate();
        if (born.get().isAfter(ready)) {
            contradiction(
                    pointer + "/birthDate",
                    "`birthDate` is after the day of `readyAt`; write the day on which the person was born.");
        } else if (Period.between(born.get(), ready).getYears() > OLDEST) {
            faults.add(
                    pointer + "/birthDate",
                    Code.OUT_OF_RANGE,
                    "`birthDate` is more than " + OLDEST
                            + " years before `readyAt`; write the day on which the person was" + " born.");
        }
    }

    private void asylum(JsonNode protection, Optional<LocalDate> born, String pointer) {
        Optional<LocalDate> since = date(protection.path("asylumSince"));
        if (since.isEmpty()) {
            return;
        }
        String at = pointer + "/asylumSince";
        if (readyAt.filter(ready -> since.get().isAfter(ready.toLocalDate())).isPresent()) {
            contradiction(
                    at, "`asylumSince` is after the day of `readyAt`; write the day of the wish or of the claim.");
        }
        if (born.filter(since.get()::isBefore).isPresent()) {
            contradiction(at, "`asylumSince` is before `birthDate`; write the day of the wish or of the claim.");
        }
        if (text(protection.path("asylum")).filter("NONE"::equals).isPresent()) {
            contradiction(
                    at,
                    "`asylumSince` is given and `asylum` is `NONE`; write what became of the claim in `asylum`, or"
                            + " leave `asylumSince` out.");
        }
    }

    private void screening(JsonNode node, String pointer) {
        moment(node).ifPresent(completed -> {
            if (readyAt.filter(completed::isAfter).isPresent()) {
                contradiction(
                        pointer, "`completedAt` is after `readyAt`; write the moment at which the screening ended.");
            }
            if (encounteredAt.filter(completed::isBefore).isPresent()) {
                contradiction(
                        pointer,
                        "`completedAt` is before `custody.encounter.at`; write the moment at which the screening"
                                + " ended.");
            }
        });
    }

    private void relations() {
        Map<String, List<Said>> said = new HashMap<>();
        Set<String> compared = new HashSet<>();
        each(
                request.path("persons"),
                "/persons",
                (person, at) -> text(person.path("id"))
                        .ifPresent(of -> each(
                                person.path("relations"),
                                at + "/relations",
                                (relation, where) -> relation(persons.get(of), relation, where, said, compared))));
    }

    private void relation(
            Someone of, JsonNode relation, String pointer, Map<String, List<Said>> said, Set<String> compared) {
        Optional<String> to = text(relation.path("to"));
        if (to.isEmpty()) {
            return;
        }
        Someone other = persons.get(to.get());
        if (other == null) {
            faults.add(
                    pointer + "/to",
                    Code.UNKNOWN_PERSON,
                    "`to` is " + Words.quoted(to.get()) + ", which is the `id` of nobody in this case; "
                            + Words.didYouMean(
                                    to.get(),
                                    persons.keySet().stream()
                                            .filter(id -> !id.equals(of.id()))
                                            .toList(),
                                    "add the person, or leave the relation out."));
            return;
        }
        if (other.id().equals(of.id())) {
            contradiction(
                    pointer + "/to",
                    "`to` is the person's own `id`; write the `id` of the other person, or leave the relation out.");
            return;
        }
        text(relation.path("kind")).map(TieKind::valueOf).ifPresent(kind -> {
            against(of, kind, other, pointer, said);
            if (kind == TieKind.CHILD_OF || kind == TieKind.PARENT_OF) {
                Someone child = kind == TieKind.CHILD_OF ? of : other;
                Someone parent = kind == TieKind.CHILD_OF ? other : of;
                if (compared.add(child.id() + "\n" + parent.id()) && older(child, parent)) {
                    contradiction(
                            pointer + "/kind",
                            "`kind` is `" + kind
                                    + "`, and the child would be older than the parent; correct `kind`, or the"
                                    + " ages.");
                }
            }
        });
    }

    private static boolean older(Someone child, Someone parent) {
        if (child.born().isPresent() && parent.born().isPresent()) {
            return child.born().get().isBefore(parent.born().get());
        }
        return child.age().isPresent()
                && parent.age().isPresent()
                && child.age().get() > parent.age().get();
    }

    private void against(Someone of, TieKind kind, Someone to, String pointer, Map<String, List<Said>> said) {
        boolean turned = of.id().compareTo(to.id()) > 0;
        String pair = turned ? to.id() + "\n" + of.id() : of.id() + "\n" + to.id();
        Said now = new Said(turned ? kind.reversed() : kind, kind, pointer);
        List<Said> before = said.computeIfAbsent(pair, none -> new ArrayList<>());
        before.stream()
                .filter(earlier -> excludes(earlier.kind(), now.kind()))
                .findFirst()
                .ifPresent(earlier -> contradiction(
                        pointer + "/kind",
                        "`kind` is `" + kind + "`, which contradicts `" + earlier.asWritten() + "` at `"
                                + earlier.pointer() + "`; keep the one that is true."));
        before.add(now);
    }

    private static boolean excludes(TieKind one, TieKind other) {
        return switch (one) {
            case CHILD_OF, PARENT_OF ->
                other == one.reversed() || other == TieKind.SPOUSE_OF || other == TieKind.SIBLING_OF;
            case WARD_OF, GUARDIAN_OF -> other == one.reversed();
            case SPOUSE_OF -> family(other) || other == TieKind.SIBLING_OF;
            case SIBLING_OF -> family(other) || other == TieKind.SPOUSE_OF;
            default -> false;
        };
    }

    private static boolean family(TieKind kind) {
        return kind == TieKind.CHILD_OF || kind == TieKind.PARENT_OF;
    }

    private void contradiction(String pointer, String detail) {
        faults.add(pointer, Code.CONTRADICTION, detail);
    }

    private static Optional<String> text(JsonNode node) {
        return node.isString() ? Optional.of(node.stringValue()) : Optional.empty();
    }

    private static Optional<LocalDate> date(JsonNode node) {
        return held(node, LocalDate.class);
    }

    private static Optional<OffsetDateTime> moment(JsonNode node) {
        return held(node, OffsetDateTime.class);
    }

    private static <T> Optional<T> held(JsonNode node, Class<T> type) {
        return node instanceof POJONode held ? Optional.of(type.cast(held.getPojo())) : Optional.empty();
    }
}
