package org.repatriation.service.explanation;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.repatriation.service.api.model.CaseRequest;
import org.repatriation.service.api.model.ChildScreening;
import org.repatriation.service.api.model.ConsulateAnswers;
import org.repatriation.service.api.model.Decision;
import org.repatriation.service.api.model.PersonDecision;
import org.repatriation.service.api.model.PersonRequest;
import org.repatriation.service.api.model.Protection;
import org.repatriation.service.api.model.Relation;

/** The persons of a case, as far as it decides how they and their officer are spoken to. */
final class Travellers {
    private static final int MAJORITY = 18;

    private final CaseRequest request;
    private final Decision decision;

    Travellers(CaseRequest request, Decision decision) {
        this.request = request;
        this.decision = decision;
    }

    /** What was said of a person. */
    PersonRequest said(String id) {
        return request.persons().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    String heldBy() {
        return request.custody().country().toString();
    }

    /** The age on the day of the case; empty where nobody has told it. */
    Optional<Integer> age(String id) {
        PersonRequest person = said(id);
        LocalDate day = decision.asOf();
        return person.birthDate() == null
                ? Optional.ofNullable(person.age())
                : Optional.of(person.birthDate().until(day).getYears());
    }

    boolean isMinor(String id) {
        return age(id).filter(years -> years < MAJORITY).isPresent();
    }

    boolean isMale(String id) {
        return among(said(id).sex(), "MALE");
    }

    boolean isAgeInDoubt(String id) {
        return among(said(id).ageDisputed(), "YES");
    }

    /** Whether a child, or somebody who may be one, has nobody of the case beside it. */
    boolean isChildAlone(String id) {
        boolean adult = age(id).filter(years -> years >= MAJORITY).isPresent() && !isAgeInDoubt(id);
        return !adult && family(id).size() == 1;
    }

    /** The person and everybody of the case who is tied to them, directly or through others, in the order of the case. */
    Set<String> family(String id) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            String one = open.remove();
            if (found.add(one)) {
                ties(one).forEach(open::add);
            }
        }
        Set<String> ordered = new LinkedHashSet<>();
        request.persons().stream()
                .map(PersonRequest::id)
                .filter(found::contains)
                .forEach(ordered::add);
        return ordered;
    }

    private Set<String> ties(String id) {
        Set<String> ties = new LinkedHashSet<>();
        for (PersonRequest person : request.persons()) {
            for (Relation relation : person.relations() == null ? List.<Relation>of() : person.relations()) {
                if (person.id().equals(id)) {
                    ties.add(relation.to());
                } else if (relation.to().equals(id)) {
                    ties.add(person.id());
                }
            }
        }
        return ties;
    }

    /** Whether it is forbidden to contact the consulate about anybody of the case. */
    boolean isConsulateForbidden() {
        return decision.persons().stream().anyMatch(person -> forbids(person, "consular-contact"));
    }

    static boolean forbids(PersonDecision person, String act) {
        return person.prohibitions().stream()
                .anyMatch(prohibition -> prohibition.act().toString().equals(act));
    }

    /**
     * Whether somebody of the case fears, is in danger, seeks or has protection, or has not been asked. The page of one person
     * gives away the others.
     */
    boolean isProtectionOpen() {
        return request.persons().stream()
                .anyMatch(person -> isOpen(person.protection())
                        || isOpen(person.childScreening())
                        || Optional.ofNullable(person.consulate())
                                .map(ConsulateAnswers::contactObjected)
                                .filter(answer -> among(answer, "YES"))
                                .isPresent());
    }

    private static boolean isOpen(Protection said) {
        return said == null
                || !among(said.fearOfReturn(), "NO")
                || !among(said.dangerOnReturn(), "NO")
                || !among(said.asylum(), "NONE")
                || !among(said.trafficking(), "NO")
                || said.withholdingGranted() != null && !among(said.withholdingGranted(), "NO")
                || said.negativeFearReview() != null && !among(said.negativeFearReview(), "NONE");
    }

    private static boolean isOpen(ChildScreening said) {
        return said != null
                && (said.credibleFear() != null && !among(said.credibleFear(), "NO")
                        || said.traffickingRiskOnReturn() != null && !among(said.traffickingRiskOnReturn(), "NO"));
    }

    /** Whether the consulate may be named to the persons as somebody to turn to. */
    boolean mayConsulateBeNamed() {
        return !isConsulateForbidden() && !isProtectionOpen();
    }

    /** Whether a person needs to hear how protection is asked for: they fear or are in danger, and have not asked yet. */
    boolean needsProtection(String id) {
        PersonRequest person = said(id);
        Protection said = person.protection();
        boolean afraid = said != null
                && (among(said.fearOfReturn(), "YES")
                        || among(said.dangerOnReturn(), "YES")
                        || among(said.asylum(), "WISH_EXPRESSED")
                        || among(said.trafficking(), "SUSPECTED", "IDENTIFIED"));
        boolean childAfraid = person.childScreening() != null
                && (among(person.childScreening().credibleFear(), "YES")
                        || among(person.childScreening().traffickingRiskOnReturn(), "YES"));
        return (afraid || childAfraid) && !among(said == null ? null : said.asylum(), "PENDING", "GRANTED");
    }

    private static boolean among(Enum<?> answer, String... answers) {
        return answer != null && Arrays.asList(answers).contains(answer.toString());
    }
}
