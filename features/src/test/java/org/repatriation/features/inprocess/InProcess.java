package org.repatriation.features.inprocess;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.repatriation.features.steps.Driver;
import org.repatriation.features.steps.Played;
import org.repatriation.features.steps.Rules;
import org.repatriation.features.steps.Scene;
import org.repatriation.features.steps.Stood;
import org.repatriation.reasoning.Case;
import org.repatriation.reasoning.CaseFacts;
import org.repatriation.reasoning.Determination;
import org.repatriation.reasoning.Reasoner;
import org.repatriation.vocabulary.TieKind;

/** Decides in this process: facts, reasoner, determination. */
public final class InProcess implements Driver {
    private static final List<String> DATES = List.of("birthDate", "protection/asylumSince", "stay/validUntil");
    private static final List<String> MOMENTS = List.of("childScreening/completedAt");

    private static Reasoner reasoner;

    /** Scenarios are played in process. */
    @Before(order = 1)
    public void chosen() {
        Scene.begin(this);
    }

    /** What was played is remembered. */
    @After
    public void played(Scenario scenario) {
        Played.remember(scenario.getUri(), scenario.getLine(), scenario.getName());
    }

    @Override
    public Map<String, Object> decide(Map<String, Object> request) {
        Determination determination = reasoner().decide(facts(request));
        Stood.remember(determination, asOf(request));
        return tree(determination);
    }

    private static synchronized Reasoner reasoner() {
        if (reasoner == null) {
            reasoner = new Reasoner(Rules.rulebook());
        }
        return reasoner;
    }

    private static LocalDate asOf(Map<String, Object> request) {
        return request.containsKey("asOf")
                ? LocalDate.parse((String) request.get("asOf"))
                : moment(request.get("readyAt")).toLocalDate();
    }

    private static Case facts(Map<String, Object> request) {
        Map<String, Object> custody = map(request.get("custody"));
        Map<String, Object> encounter = map(custody.get("encounter"));
        CaseFacts facts =
                new CaseFacts(Rules.rulebook(), (String) custody.get("country"), moment(request.get("readyAt")));
        facts.say("asOf", asOf(request))
                .say("authority", custody.get("authority"))
                .say("place", custody.get("place"))
                .say("since", moment(custody.get("since")))
                .say("stationFull", custody.get("stationFull"))
                .say("encounteredAt", moment(encounter.get("at")))
                .say("setting", encounter.get("setting"))
                .say("emergency", request.get("emergency"))
                .say("programme", request.get("programme"))
                .say("proposedPort", request.get("proposedPort"))
                .say("minimumEvidence", request.get("minimumEvidence"));
        for (Map<String, Object> hours : maps(request.get("confirmedHours"))) {
            facts.confirmed(new Case.ConfirmedHours(
                    (String) hours.get("port"),
                    (String) hours.get("group"),
                    moment(hours.get("opens")).toInstant(),
                    moment(hours.get("closes")).toInstant(),
                    (String) hours.get("by")));
        }
        List<Map<String, Object>> persons = maps(request.get("persons"));
        for (Map<String, Object> person : persons) {
            CaseFacts.OfPerson of = facts.person((String) person.get("id"));
            person.forEach((name, value) -> say(of, name, value));
            strings(person.get("stepsDone")).forEach(of::done);
        }
        for (Map<String, Object> person : persons) {
            for (Map<String, Object> relation : maps(person.get("relations"))) {
                Object evidence = relation.get("evidence");
                facts.relation(
                        (String) person.get("id"),
                        TieKind.valueOf((String) relation.get("kind")),
                        (String) relation.get("to"),
                        "DOCUMENT".equals(evidence) || "CONSULATE".equals(evidence));
            }
        }
        return facts.build();
    }

    private static void say(CaseFacts.OfPerson of, String name, Object value) {
        if (value instanceof Map) {
            map(value).forEach((inner, answer) -> say(of, name + "/" + inner, answer));
        } else if (!(value instanceof List)) {
            of.say(
                    name,
                    DATES.contains(name)
                            ? LocalDate.parse((String) value)
                            : MOMENTS.contains(name) ? moment(value) : value);
        }
    }

    private static OffsetDateTime moment(Object value) {
        return value == null ? null : OffsetDateTime.parse((String) value);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Object value) {
        return value == null ? List.of() : (List<Map<String, Object>>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Object value) {
        return value == null ? List.of() : (List<String>) value;
    }

    /** The same tree that the service would write. */
    private static Map<String, Object> tree(Record found) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (RecordComponent component : found.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                Object value = plain(component.getAccessor().invoke(found));
                if (value != null) {
                    tree.put(component.getName(), value);
                }
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return tree;
    }

    private static Object plain(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(InProcess::plain).orElse(null);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(InProcess::plain).toList();
        }
        if (value instanceof Record inner) {
            return tree(inner);
        }
        return value instanceof Boolean ? value : value.toString();
    }
}
