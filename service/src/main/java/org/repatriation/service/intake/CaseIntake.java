package org.repatriation.service.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.repatriation.reasoning.Case;
import org.repatriation.reasoning.CaseFacts;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.service.api.model.CaseRequest;
import org.repatriation.service.api.model.ConfirmedHours;
import org.repatriation.service.api.model.Custody;
import org.repatriation.service.api.model.PersonRequest;
import org.repatriation.service.api.model.Relation;
import org.repatriation.service.api.model.RelationEvidence;
import org.repatriation.vocabulary.TieKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Takes in cases: reads a body, refuses what cannot be decided, and makes the facts of the rest. */
public final class CaseIntake {
    /** The first year that a date may lie in. */
    public static final int FIRST_YEAR = 1900;

    /** The last year that a date may lie in. */
    public static final int LAST_YEAR = 2199;

    /** How many bytes a line of a batch may have, without its end. */
    public static final int LONGEST_LINE = JsonBody.LARGEST;

    private static final Set<RelationEvidence> SHOWN = Set.of(RelationEvidence.DOCUMENT, RelationEvidence.CONSULATE);

    private static final List<Said> OF_PERSON = Said.of(PersonRequest.class, "");

    private final JsonMapper json = JsonMapper.builder()
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();
    private final Contract contract = new Contract();
    private final Shape.OfObject shape = contract.request();
    private final Rulebook rulebook;

    /**
     * Takes in cases for one rulebook.
     *
     * @param rulebook knows the ports and places that a case may name
     */
    public CaseIntake(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /**
     * Reads the body of a request.
     *
     * @throws RequestRefused with everything that could be found wrong at once
     */
    public CaseRequest read(InputStream body) throws IOException {
        Faults faults = new Faults();
        return read(JsonBody.read(body, faults), JsonBody.BODY, faults);
    }

    /**
     * Reads one line of a batch.
     *
     * @param line the line without its end; one that is longer than {@link #LONGEST_LINE} is refused for that
     * @throws RequestRefused with everything that could be found wrong at once
     */
    public CaseRequest readLine(byte[] line) {
        Faults faults = new Faults();
        return read(JsonBody.readLine(line, faults), JsonBody.LINE, faults);
    }

    /** Refuses a line of which nothing was kept, because it is longer than {@link #LONGEST_LINE}. */
    public static RequestRefused lineTooLong() {
        return RequestRefused.lineTooLong();
    }

    private CaseRequest read(JsonNode tree, String what, Faults faults) {
        if (new ShapeCheck(faults).whole(tree, shape, what) && !faults.full()) {
            new CaseCheck(rulebook, tree, faults).check();
        }
        faults.refuseIfAny();
        return json.treeToValue(tree, CaseRequest.class);
    }

    /** What is said of an empty body. */
    public static RequestRefused emptyBody() {
        return JsonBody.empty();
    }

    /** The year in which the service runs; the rules of this year are likely to be needed first. */
    public static int thisYear() {
        return Year.now(ZoneOffset.UTC).getValue();
    }

    /** The contract's own example of a case, as a body. */
    public InputStream example() {
        return new ByteArrayInputStream(json.writeValueAsBytes(contract.example()));
    }

    /** The contract's example of a case as if it were of this year, and the same family from Honduras on the other border. */
    public List<byte[]> examplesOfThisYear() {
        String example = json.writeValueAsString(contract.example());
        String year = example.replaceFirst("(?s).*\"readyAt\"\\s*:\\s*\"(\\d{4})-.*", "$1");
        String north = example.replace("\"" + year + "-", "\"" + thisYear() + "-");
        String south = north.replace("\"nationality\":\"MEX\"", "\"nationality\":\"HND\"")
                .replaceFirst("\"proposedPort\":\"[^\"]*\",", "")
                .replace("\"USA\"", "\"MEX\"")
                .replace("\"USBP\"", "\"INM\"")
                .replace("\"laredo\"", "\"tapachula\"");
        return List.of(north.getBytes(StandardCharsets.UTF_8), south.getBytes(StandardCharsets.UTF_8));
    }

    /** The moment that it is now, in UTC and whole seconds. */
    public OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
    }

    /** The facts of a request that was read. */
    public Case facts(CaseRequest request) {
        return told(request).build();
    }

    /** What a request that was read says, so that it can be decided again with something said otherwise. */
    public CaseFacts told(CaseRequest request) {
        Custody custody = request.custody();
        CaseFacts facts = new CaseFacts(rulebook, custody.country().toString(), request.readyAt());
        facts.say("asOf", request.asOf())
                .say("authority", word(custody.authority()))
                .say("place", custody.place())
                .say("since", custody.since())
                .say("stationFull", word(custody.stationFull()))
                .say("emergency", word(request.emergency()))
                .say("programme", word(request.programme()))
                .say("proposedPort", request.proposedPort())
                .say("minimumEvidence", word(request.minimumEvidence()));
        if (custody.encounter() != null) {
            facts.say("encounteredAt", custody.encounter().at())
                    .say("setting", word(custody.encounter().setting()));
        }
        orEmpty(request.confirmedHours()).forEach(hours -> facts.confirmed(confirmed(hours)));
        request.persons().forEach(person -> {
            CaseFacts.OfPerson of = facts.person(person.id());
            say(of, OF_PERSON, person);
            orEmpty(person.stepsDone()).forEach(step -> of.done(step.toString()));
        });
        request.persons().forEach(person -> relations(facts, person));
        return facts;
    }

    private static void relations(CaseFacts facts, PersonRequest person) {
        for (Relation relation : orEmpty(person.relations())) {
            boolean shown = relation.evidence() != null && SHOWN.contains(relation.evidence());
            facts.relation(person.id(), TieKind.valueOf(relation.kind().toString()), relation.to(), shown);
        }
    }

    private static Case.ConfirmedHours confirmed(ConfirmedHours hours) {
        return new Case.ConfirmedHours(
                hours.port(),
                hours.group().toString(),
                hours.opens().toInstant(),
                hours.closes().toInstant(),
                hours.by());
    }

    /**
     * Something that a request may say of a person; worked out once, because asking a class is slow.
     *
     * @param name the name that the request has for it, after its group's
     * @param parts what it says in its turn, where it is a group
     */
    private record Said(String name, Method accessor, List<Said> parts) {
        static List<Said> of(Class<?> type, String group) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> component.getType() != List.class)
                    .map(component -> {
                        String name = group + component.getName();
                        Class<?> part = component.getType();
                        return new Said(
                                name, component.getAccessor(), part.isRecord() ? of(part, name + "/") : List.of());
                    })
                    .toList();
        }

        Object in(Object known) {
            try {
                return accessor.invoke(known);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /** Says everything that is known. */
    private static void say(CaseFacts.OfPerson of, List<Said> parts, Record known) {
        for (Said part : parts) {
            Object value = part.in(known);
            if (value instanceof Record group) {
                say(of, part.parts(), group);
            } else {
                of.say(part.name(), value instanceof Enum ? value.toString() : value);
            }
        }
    }

    private static String word(Enum<?> word) {
        return Optional.ofNullable(word).map(Enum::toString).orElse(null);
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
