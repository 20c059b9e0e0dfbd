package org.repatriation.reasoning;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.repatriation.reasoning.Case.ConfirmedHours;
import org.repatriation.reasoning.Case.Member;
import org.repatriation.rulebook.Place;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.vocabulary.Answer;
import org.repatriation.vocabulary.Authority;
import org.repatriation.vocabulary.Custody;
import org.repatriation.vocabulary.Evidence;
import org.repatriation.vocabulary.Fact;
import org.repatriation.vocabulary.Journey;
import org.repatriation.vocabulary.NationalityEvidence;
import org.repatriation.vocabulary.Permit;
import org.repatriation.vocabulary.Person;
import org.repatriation.vocabulary.Programme;
import org.repatriation.vocabulary.Setting;
import org.repatriation.vocabulary.Sex;
import org.repatriation.vocabulary.Tie;
import org.repatriation.vocabulary.TieKind;

/**
 * Collects what a caller knows and makes the {@link Case} of it. Whatever is not said stays unknown. What can be worked
 * out (ages, elapsed times, whether a permit is valid) is worked out here, from the moment the persons are ready.
 */
public final class CaseFacts {

    /** The facts about a person that hold answers; the request has a group of the same name for each. */
    private static final List<Shape> SHAPES =
            Slots.ANSWERS.stream().map(Shape::of).toList();

    private final Function<String, Optional<Place>> places;
    private final Map<String, Object> said = new HashMap<>();
    private final Map<String, OfPerson> persons = new LinkedHashMap<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<ConfirmedHours> confirmedHours = new ArrayList<>();
    private final OffsetDateTime readyAt;
    private final String country;

    /**
     * Begins a case.
     *
     * @param rulebook names the places of custody
     * @param country the state that holds the persons, {@code MEX} or {@code USA}
     * @param readyAt when the facts are true and the persons can leave; its offset tells the local day
     */
    public CaseFacts(Rulebook rulebook, String country, OffsetDateTime readyAt) {
        this.places = rulebook::place;
        this.country = country;
        this.readyAt = readyAt;
    }

    /** Begins a case that says what another one says. */
    private CaseFacts(CaseFacts other) {
        this.places = other.places;
        this.country = other.country;
        this.readyAt = other.readyAt;
        this.said.putAll(other.said);
        this.relations.addAll(other.relations);
        this.confirmedHours.addAll(other.confirmedHours);
        other.persons.forEach((id, person) -> {
            OfPerson copy = person(id);
            copy.answers.putAll(person.answers);
            copy.stepsDone.addAll(person.stepsDone);
        });
    }

    private record Relation(String of, TieKind kind, String to, Answer shown) {}

    /** How a fact is made of what was said; worked out once, because asking a class is slow. */
    private record Shape(Constructor<?> constructor, List<Part> parts) {
        static Shape of(Class<?> type) {
            String group = type.getSimpleName().substring(0, 1).toLowerCase(Locale.ROOT)
                    + type.getSimpleName().substring(1);
            RecordComponent[] components = type.getRecordComponents();
            try {
                return new Shape(
                        type.getDeclaredConstructor(Arrays.stream(components)
                                .map(RecordComponent::getType)
                                .toArray(Class<?>[]::new)),
                        Arrays.stream(components)
                                .skip(1)
                                .map(component -> Part.of(group, component))
                                .toList());
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        private Fact fact(Person person, Map<String, Object> said) {
            Object[] values = new Object[parts.size() + 1];
            values[0] = person;
            for (int i = 1; i < values.length; i++) {
                values[i] = parts.get(i - 1).value(said);
            }
            try {
                return (Fact) constructor.newInstance(values);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /** An answer of a fact, and the name under which it is said. */
    @SuppressWarnings("rawtypes")
    private record Part(String name, Class type, Enum unknown) {
        @SuppressWarnings("unchecked")
        static Part of(String group, RecordComponent component) {
            Class type = component.getType();
            return new Part(group + "/" + component.getName(), type, Enum.valueOf(type, "UNKNOWN"));
        }

        @SuppressWarnings("unchecked")
        private Object value(Map<String, Object> said) {
            return constant(type, said.get(name), unknown);
        }
    }

    /**
     * Says something about the case: {@code asOf} (a date), {@code authority}, {@code place}, {@code setting},
     * {@code encounteredAt} and {@code since} (instants), {@code stationFull}, {@code emergency}, {@code programme},
     * {@code proposedPort}, {@code minimumEvidence}.
     */
    public CaseFacts say(String name, Object value) {
        if (value != null) {
            said.put(name, value);
        }
        return this;
    }

    /** Begins, or goes on with, a person of the case. */
    public OfPerson person(String id) {
        return persons.computeIfAbsent(id, name -> new OfPerson(name, "/persons/" + persons.size()));
    }

    /** Says how one person is tied to another; {@code shown} where a document or the consulate shows it. */
    public CaseFacts relation(String of, TieKind kind, String to, boolean shown) {
        Answer answer = shown ? Answer.YES : Answer.NO;
        relations.add(new Relation(of, kind, to, answer));
        relations.add(new Relation(to, kind.reversed(), of, answer));
        return this;
    }

    /** Says that somebody has asked for the hours of a port. */
    public CaseFacts confirmed(ConfirmedHours hours) {
        confirmedHours.add(hours);
        return this;
    }

    /** What is known of one person. */
    public final class OfPerson {
        private final String id;
        private final String pointer;
        private final Map<String, Object> answers = new HashMap<>();
        private final Set<String> stepsDone = new HashSet<>();

        private OfPerson(String id, String pointer) {
            this.id = id;
            this.pointer = pointer;
        }

        /**
         * Says something about the person, under the name that the request gives it: {@code nationality},
         * {@code birthDate}, {@code protection/fearOfReturn}. Values are enum constants, their names, dates or instants.
         */
        public OfPerson say(String name, Object value) {
            if (value != null) {
                answers.put(name, value);
            }
            return this;
        }

        /** Says that a step has been done. */
        public OfPerson done(String step) {
            stepsDone.add(step);
            return this;
        }
    }

    /**
     * The same facts with one said otherwise; this one stays as it is.
     *
     * @param pointer the field of the request, as {@code /persons/0/legal/appealPending} or {@code /emergency}; a step is
     *     {@code /persons/0/stepsDone/} and its code
     * @param value the answer it then has; {@code UNKNOWN} takes it back
     * @throws IllegalArgumentException if the pointer names nobody of the case
     */
    public CaseFacts with(String pointer, String value) {
        CaseFacts changed = new CaseFacts(this);
        String[] parts = pointer.split("/", 4);
        if (parts[1].equals("persons")) {
            OfPerson person = List.copyOf(changed.persons.values()).get(Integer.parseInt(parts[2]));
            if (parts[3].startsWith("stepsDone/")) {
                person.done(parts[3].substring("stepsDone/".length()));
            } else {
                put(person.answers, parts[3], value);
            }
        } else {
            put(changed.said, pointer.substring(pointer.lastIndexOf('/') + 1), value);
        }
        return changed;
    }

    private static void put(Map<String, Object> answers, String name, String value) {
        if (value.equals("UNKNOWN")) {
            answers.remove(name);
        } else {
            answers.put(name, value);
        }
    }

    /** What was said of a field; empty where nothing was. */
    public Optional<String> said(String pointer) {
        String[] parts = pointer.split("/", 4);
        Object value = parts[1].equals("persons")
                ? List.copyOf(persons.values())
                        .get(Integer.parseInt(parts[2]))
                        .answers
                        .get(parts[3])
                : said.get(pointer.substring(pointer.lastIndexOf('/') + 1));
        return Optional.ofNullable(value).map(Object::toString).filter(text -> !text.equals("UNKNOWN"));
    }

    /** The steps of one person that have been reported as done. */
    public Set<String> stepsDone(int person) {
        return Set.copyOf(List.copyOf(persons.values()).get(person).stepsDone);
    }

    /** Makes the case of what has been said. */
    public Case build() {
        LocalDate today = readyAt.toLocalDate();
        LocalDate asOf = (LocalDate) said.getOrDefault("asOf", today);
        String placeId = (String) said.getOrDefault("place", "UNKNOWN");
        Optional<Place> place = places.apply(placeId);
        Optional<Instant> since = instant(said.get("since"));
        Optional<Instant> encounter = instant(said.get("encounteredAt"));
        Optional<Instant> earlier = encounter.isEmpty()
                ? since
                : since.filter(held -> held.isBefore(encounter.get())).or(() -> encounter);
        Custody custody = new Custody(
                country,
                constant(Authority.class, said.get("authority"), Authority.UNKNOWN),
                placeId,
                placeId.equals("UNKNOWN") ? "UNKNOWN" : place.map(Place::region).orElse("none"),
                constant(Setting.class, said.get("setting"), Setting.UNKNOWN),
                answer(said.get("stationFull")),
                longer(since, 36),
                longer(since, 72));
        List<Member> members = new ArrayList<>();
        Map<String, Person> byId = new HashMap<>();
        for (OfPerson of : persons.values()) {
            Member member = member(of, today, earlier);
            members.add(member);
            byId.put(of.id, member.person());
        }
        Journey journey = new Journey(
                constant(Programme.class, said.get("programme"), Programme.NONE),
                answer(said.get("emergency")),
                anyChild(members));
        return new Case(
                asOf,
                readyAt.toInstant(),
                place.map(Place::zone).orElse(readyAt.getOffset()),
                earlier,
                since,
                Optional.ofNullable((String) said.get("proposedPort")),
                constant(Evidence.class, said.get("minimumEvidence"), Evidence.INFERENCE),
                custody,
                journey,
                List.copyOf(members),
                ties(byId),
                List.copyOf(confirmedHours));
    }

    private List<Tie> ties(Map<String, Person> byId) {
        Map<String, Tie> ties = new LinkedHashMap<>();
        for (Relation relation : relations) {
            Person to = byId.get(relation.to());
            boolean confirmed = Stream.of(relation.of(), relation.to())
                    .anyMatch(id -> persons.get(id).stepsDone.contains("confirm-relationship"));
            Tie tie = new Tie(
                    byId.get(relation.of()),
                    relation.kind(),
                    to,
                    to.ageDisputed() == Answer.YES ? Answer.UNKNOWN : not(to.under18()),
                    confirmed ? Answer.YES : relation.shown());
            ties.merge(
                    relation.of() + "\n" + relation.kind() + "\n" + relation.to(),
                    tie,
                    (one, other) -> one.shown() == Answer.YES ? one : other);
        }
        return List.copyOf(ties.values());
    }

    private Member member(OfPerson of, LocalDate today, Optional<Instant> encounter) {
        Map<String, Object> said = of.answers;
        String nationality = (String) said.getOrDefault("nationality", "UNKNOWN");
        Optional<Integer> age = age(said, today);
        Person person = new Person(
                of.id,
                of.pointer,
                nationality,
                constant(NationalityEvidence.class, said.get("nationalityEvidence"), NationalityEvidence.CLAIM),
                nationality.equals("UNKNOWN") ? Answer.UNKNOWN : answer(nationality.equals(country)),
                constant(Sex.class, said.get("sex"), Sex.UNKNOWN),
                under(age, 12),
                under(age, 14),
                under(age, 18),
                under(age, 20),
                not(under(age, 60)),
                not(under(age, 61)),
                answer(said.get("ageDisputed")),
                answer(said.get("familyHeldElsewhere")));
        Map<String, Object> worked = new HashMap<>(said);
        worked.put("stay/lawful", lawful(said, today));
        worked.put("childScreening/completedIn48Hours", completed(said, encounter));
        List<Fact> facts = new ArrayList<>();
        facts.add(person);
        SHAPES.forEach(shape -> facts.add(shape.fact(person, worked)));
        return new Member(person, List.copyOf(facts), Set.copyOf(of.stepsDone), Optional.ofNullable((LocalDate)
                said.get("protection/asylumSince")));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, Object value, E absent) {
        return value == null
                ? absent
                : type.isInstance(value) ? type.cast(value) : Enum.valueOf(type, value.toString());
    }

    private static Answer answer(Object value) {
        return constant(Answer.class, value, Answer.UNKNOWN);
    }

    private static Answer answer(boolean value) {
        return value ? Answer.YES : Answer.NO;
    }

    private static Answer not(Answer answer) {
        return switch (answer) {
            case YES -> Answer.NO;
            case NO -> Answer.YES;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }

    private static Optional<Integer> age(Map<String, Object> said, LocalDate today) {
        Object born = said.get("birthDate");
        return born == null
                ? Optional.ofNullable((Integer) said.get("age"))
                : Optional.of(Period.between((LocalDate) born, today).getYears());
    }

    private static Answer under(Optional<Integer> age, int limit) {
        return age.map(years -> answer(years < limit)).orElse(Answer.UNKNOWN);
    }

    private static Answer anyChild(List<Member> members) {
        Answer any = Answer.NO;
        for (Member member : members) {
            Answer child = member.person().under18();
            if (child == Answer.YES) {
                return Answer.YES;
            }
            any = child == Answer.UNKNOWN ? Answer.UNKNOWN : any;
        }
        return any;
    }

    private Answer longer(Optional<Instant> since, int hours) {
        return since.map(from -> answer(Duration.between(from, readyAt).compareTo(Duration.ofHours(hours)) > 0))
                .orElse(Answer.UNKNOWN);
    }

    private Answer completed(Map<String, Object> said, Optional<Instant> encounter) {
        Instant completed = instant(said.get("childScreening/completedAt")).orElse(readyAt.toInstant());
        return encounter
                .map(from -> answer(Duration.between(from, completed).compareTo(Duration.ofHours(48)) <= 0))
                .orElse(Answer.UNKNOWN);
    }

    /** A permit without an end is taken as valid; one that ended before today is none. */
    private static Answer lawful(Map<String, Object> said, LocalDate today) {
        Permit permit = constant(Permit.class, said.get("stay/permit"), Permit.UNKNOWN);
        LocalDate until = (LocalDate) said.get("stay/validUntil");
        return switch (permit) {
            case UNKNOWN -> Answer.UNKNOWN;
            case NONE -> Answer.NO;
            default -> answer(until == null || !until.isBefore(today));
        };
    }

    private static Optional<Instant> instant(Object value) {
        return Optional.ofNullable(value)
                .map(given -> given instanceof OffsetDateTime moment ? moment.toInstant() : (Instant) given);
    }
}
