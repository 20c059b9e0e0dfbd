package org.repatriation.service.record;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.repatriation.service.api.model.CaseRequest;
import org.repatriation.service.api.model.Category;
import org.repatriation.service.api.model.Decision;
import org.repatriation.service.api.model.Handover;
import org.repatriation.service.api.model.PersonDecision;
import org.repatriation.service.api.model.PersonRequest;
import org.repatriation.service.api.model.Programme;

/** Where persons are counted: by what is alike about them, and by nothing that is theirs alone. */
final class PersonCell {
    /** The features of a cell, by the names that the contract has for them, and their columns. */
    static final Map<String, String> COLUMNS = columns();

    private static final String NONE = "NONE";
    private static final String UNKNOWN = "UNKNOWN";
    private static final Rows.Kind COUNT = Rows.Kind.summed(
            "person_count",
            1,
            List.of(
                    "cell",
                    "of_month",
                    "outcome",
                    "instrument",
                    "nationality",
                    "sex",
                    "age_band",
                    "port",
                    "programme",
                    "minors",
                    "persons"),
            List.of(
                    "varchar(400)",
                    "varchar(7)",
                    "varchar(16)",
                    "varchar(80)",
                    "varchar(16)",
                    "varchar(16)",
                    "varchar(16)",
                    "varchar(80)",
                    "varchar(40)",
                    "varchar(24)",
                    "bigint"));
    private static final Rows.Kind REVIEWED = Rows.Kind.summed(
            "review_count",
            3,
            List.of("clause", "of_month", "act", "reviews"),
            List.of("varchar(160)", "varchar(7)", "varchar(24)", "bigint"));

    private PersonCell() {}

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String feature : List.of(
                "month", "outcome", "instrument", "nationality", "sex", "ageBand", "port", "programme", "minors")) {
            columns.put(
                    feature,
                    switch (feature) {
                        case "ageBand" -> "age_band";
                        case "month" -> "of_month";
                        default -> feature;
                    });
        }
        return Map.copyOf(columns);
    }

    /** The rows that count the persons of a decision; none for a study. */
    static List<Addition.Row> rows(Decision decision, CaseRequest request) {
        if (decision.study()) {
            return List.of();
        }
        Map<List<String>, Long> cells = new LinkedHashMap<>();
        Map<String, PersonRequest> asked = new HashMap<>();
        request.persons().forEach(person -> asked.put(person.id(), person));
        Optional<Handover> handover = Optional.ofNullable(decision.handover());
        for (PersonDecision person : decision.persons()) {
            PersonRequest facts = asked.get(person.id());
            cells.merge(
                    List.of(
                            decision.asOf().toString().substring(0, 7),
                            decision.outcome().toString(),
                            handover.map(Handover::instrument).orElse(NONE),
                            Optional.ofNullable(facts.nationality()).orElse(UNKNOWN),
                            facts.sex() == null ? UNKNOWN : facts.sex().toString(),
                            ageBand(facts, request),
                            handover.map(Handover::port).orElse(NONE),
                            Optional.ofNullable(request.programme())
                                    .map(Programme::toString)
                                    .orElse(NONE),
                            minors(person, facts, request)),
                    1L,
                    Long::sum);
        }
        List<Addition.Row> rows = new ArrayList<>();
        cells.forEach((cell, persons) -> {
            List<Object> values = new ArrayList<>();
            values.add(String.join("|", cell));
            values.addAll(cell);
            values.add(persons);
            rows.add(new Addition.Row(COUNT, values.toArray()));
        });
        return rows;
    }

    private static String ageBand(PersonRequest person, CaseRequest request) {
        int age = age(person, request);
        if (age < 0) {
            return UNKNOWN;
        }
        return age < 12
                ? "0-11"
                : age < 18 ? "12-17" : age < 30 ? "18-29" : age < 45 ? "30-44" : age < 60 ? "45-59" : "60+";
    }

    /** The age on the local day of readiness; less than 0 where it is not known. */
    private static int age(PersonRequest person, CaseRequest request) {
        if (person.age() != null) {
            return person.age();
        }
        return person.birthDate() == null
                ? -1
                : (int) ChronoUnit.YEARS.between(
                        person.birthDate(), request.readyAt().toLocalDate());
    }

    private static String minors(PersonDecision person, PersonRequest facts, CaseRequest request) {
        Set<Category> categories =
                person.categories().stream().map(given -> given.category()).collect(Collectors.toSet());
        if (categories.contains(Category.UNACCOMPANIED_CHILD)) {
            return "UNACCOMPANIED_CHILD";
        }
        if (categories.contains(Category.ACCOMPANIED_CHILD)) {
            return "ACCOMPANIED_CHILD";
        }
        int age = age(facts, request);
        return age < 0 ? UNKNOWN : age < 18 || categories.contains(Category.CHILD) ? "CHILD" : "ADULT";
    }

    /** The row that counts a review of a decision in which a clause stood. */
    static Addition.Row reviewed(String clause, String month, String act) {
        return new Addition.Row(REVIEWED, clause, month, act, 1L);
    }
}
