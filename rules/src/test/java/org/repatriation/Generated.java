package org.repatriation;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.repatriation.Fields.Field;
import org.repatriation.Sketch.Someone;
import org.repatriation.reasoning.Case.ConfirmedHours;
import org.repatriation.rulebook.Place;
import org.repatriation.rulebook.PortFile;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.rulebook.Vocabulary;
import org.repatriation.vocabulary.Authority;
import org.repatriation.vocabulary.Evidence;
import org.repatriation.vocabulary.Programme;
import org.repatriation.vocabulary.Setting;
import org.repatriation.vocabulary.TieKind;

/**
 * Makes cases out of numbers: the same seed is the same case. Half of them are people whom little keeps from being
 * returned, so that handovers are met often; the others are answered at random.
 */
public final class Generated {
    private static final LocalDate FIRST = LocalDate.of(2004, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final List<String> SOUTH = List.of("GTM", "SLV", "HND", "NIC");
    private static final List<Field> FIELDS = Fields.ofPersons();
    private static final List<String> STEPS = Vocabulary.STEPS.stream().sorted().toList();

    private final Random random;
    private final Rulebook rulebook;
    private final LocalDate first;
    private final LocalDate last;

    private Generated(long seed, LocalDate first, LocalDate last) {
        this.first = first;
        this.last = last;
        this.random = new Random(seed * 0x9E3779B97F4A7C15L + 1);
        random.nextLong();
        this.rulebook = TheRulebook.rulebook();
    }

    /** A case of one to four persons, on either border, on a day of 2004 to 2026. */
    public static Sketch sketch(long seed) {
        return new Generated(seed, FIRST, LAST).make();
    }

    /** A case on a day of one year. */
    public static Sketch sketch(long seed, int year) {
        return new Generated(seed, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).make();
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private <E extends Enum<E>> String one(Class<E> list) {
        return one(List.of(list.getEnumConstants())).name();
    }

    private String answer() {
        return one(List.of("YES", "NO", "UNKNOWN"));
    }

    private Sketch make() {
        boolean north = random.nextBoolean();
        String country = north ? "USA" : "MEX";
        List<Place> places = rulebook.places().stream()
                .filter(place -> place.country().equals(country))
                .toList();
        Place place = one(places);
        Sketch sketch = new Sketch(country, moment(place.zone()));
        if (chance(95)) {
            sketch.say("place", chance(95) ? place.id() : "elsewhere");
        }
        boolean plain = chance(60);
        ofCase(sketch, plain);
        String nationality = north ? "MEX" : one(SOUTH);
        int count = chance(50) ? 1 : 2 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            person(sketch, "p" + (i + 1), nationality, plain, i > 0 ? 60 : 15);
        }
        ties(sketch, count);
        return sketch;
    }

    private OffsetDateTime moment(ZoneId zone) {
        int days = (int) (last.toEpochDay() - first.toEpochDay());
        LocalDate day = first.plusDays(random.nextInt(days + 1));
        return day.atTime(random.nextInt(24), random.nextInt(60)).atZone(zone).toOffsetDateTime();
    }

    private void ofCase(Sketch sketch, boolean plain) {
        OffsetDateTime since = sketch.readyAt.minusMinutes(random.nextInt(100 * 60));
        if (chance(70)) {
            sketch.say("since", since);
        }
        if (chance(70)) {
            sketch.say("encounteredAt", since.minusMinutes(random.nextInt(600)));
            sketch.say("setting", plain ? "LAND_BORDER" : one(Setting.class));
        }
        if (chance(30)) {
            sketch.say("authority", one(Authority.class));
        }
        if (chance(30)) {
            sketch.say("stationFull", answer());
        }
        if (chance(30)) {
            sketch.say("emergency", answer());
        }
        if (chance(30)) {
            sketch.say("programme", one(Programme.class));
        }
        if (chance(20)) {
            sketch.say("minimumEvidence", one(Evidence.class));
        }
        List<PortFile> ports = List.copyOf(rulebook.ports());
        if (chance(25)) {
            sketch.say("proposedPort", one(ports).port().id());
        }
        if (chance(15)) {
            for (PortFile port : ports) {
                OffsetDateTime opens = sketch.readyAt.plusMinutes(random.nextInt(4 * 24 * 60));
                sketch.confirmedHours.add(new ConfirmedHours(
                        port.port().id(),
                        one(PortFile.GROUPS),
                        opens.toInstant(),
                        opens.plus(Duration.ofMinutes(20 + random.nextInt(20 * 60)))
                                .toInstant(),
                        "somebody"));
            }
        }
    }

    private void person(Sketch sketch, String id, String nationality, boolean plain, int percentChildren) {
        boolean child = chance(percentChildren);
        int age = child ? random.nextInt(18) : 18 + random.nextInt(60);
        Someone someone = child ? People.child(sketch, id, nationality, age) : People.adult(sketch, id, nationality);
        someone.say("age", age).say("sex", one(List.of("FEMALE", "MALE")));
        if (chance(50)) {
            someone.unsay("age")
                    .say(
                            "birthDate",
                            sketch.readyAt.toLocalDate().minusYears(age).minusDays(random.nextInt(365)));
        }
        int changes = plain ? random.nextInt(3) : 4 + random.nextInt(30);
        for (int i = 0; i < changes; i++) {
            change(someone);
        }
        if (!plain && chance(30)) {
            someone.say("nationality", one(List.of("MEX", "GTM", "SLV", "HND", "NIC", "USA", "CUB", "UNKNOWN")));
        }
        if (!plain && chance(40)) {
            someone.say(
                    "nationalityEvidence",
                    one(List.of("DOCUMENT", "CONSULATE", "CONSULAR_REGISTRATION", "INTERVIEW", "CLAIM", "REFUTED")));
        }
        if (!plain && chance(10)) {
            someone.unsay("age").unsay("birthDate");
        }
        for (String step : STEPS) {
            if (chance(20)) {
                someone.done(step);
            }
        }
        if (chance(20)) {
            someone.say("stay/validUntil", sketch.readyAt.toLocalDate().plusDays(random.nextInt(60) - 30));
        }
        if (chance(20)) {
            someone.say("protection/asylumSince", sketch.readyAt.toLocalDate().minusDays(random.nextInt(60)));
        }
        if (chance(20)) {
            someone.say("childScreening/completedAt", sketch.readyAt.minusMinutes(random.nextInt(4000)));
        }
    }

    private void change(Someone someone) {
        Field field = one(FIELDS);
        int value = random.nextInt(field.values().size() + 2);
        if (value == field.values().size()) {
            someone.say(field.name(), "UNKNOWN");
        } else if (value > field.values().size()) {
            someone.unsay(field.name());
        } else {
            someone.say(field.name(), field.values().get(value));
        }
    }

    private void ties(Sketch sketch, int count) {
        List<TieKind> kinds = new ArrayList<>(List.of(TieKind.values()));
        for (int i = 1; i < count; i++) {
            if (chance(85)) {
                TieKind kind = chance(60) ? TieKind.PARENT_OF : one(kinds);
                sketch.tie("p" + (random.nextInt(i) + 1), kind, "p" + (i + 1), chance(70));
            }
        }
    }
}
