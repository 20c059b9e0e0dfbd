package org.repatriation.reasoning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.repatriation.vocabulary.Answer;
import org.repatriation.vocabulary.Effect;
import org.repatriation.vocabulary.Evidence;
import org.repatriation.vocabulary.Finding;

/** Who each person is in law: the categories that stand, layer by layer, and the doubts about them. */
final class Qualification {
    private final List<Found> all = new ArrayList<>();
    private final List<Found> standing = new ArrayList<>();
    private final Map<Finding, List<Unknown>> doubts = new HashMap<>();
    private final Set<Finding> categories = new LinkedHashSet<>();
    private final List<Found> overridden = new ArrayList<>();
    private final List<Found> overriding = new ArrayList<>();

    /**
     * Settles anew with what one more layer has found: an exception may come in a later layer than what it lifts, but
     * always before anybody reads it.
     */
    void settle(List<Found> found) {
        all.addAll(found);
        standing.clear();
        doubts.clear();
        categories.clear();
        overridden.clear();
        overriding.clear();
        Settlement settlement = new Settlement(all, Evidence.INFERENCE);
        for (Found finding : settlement.findings()) {
            if (finding.effect() != Effect.COUNTS_AS) {
                continue;
            }
            if (settlement.stands(finding)) {
                add(finding);
            }
            settlement.overriddenBy(finding).forEach(by -> {
                overridden.add(finding);
                overriding.add(by);
            });
        }
    }

    private void add(Found finding) {
        standing.add(finding);
        String instrument = finding.rule().instrument().id();
        addUnder(finding, instrument);
        if (finding.rule().instrument().kind().standsForEverybody()) {
            addUnder(finding, Patterns.LAW);
        }
    }

    private void addUnder(Found finding, String under) {
        var category = finding.rule().terms().as().orElseThrow();
        Finding certain = new Finding(category, finding.person(), under, Answer.YES);
        Finding possible = new Finding(category, finding.person(), under, Answer.UNKNOWN);
        if (finding.certain()) {
            categories.remove(possible);
            doubts.remove(possible);
            categories.add(certain);
        } else if (!categories.contains(certain)) {
            List<Unknown> known = doubts.get(possible);
            if (known == null || known.stream().anyMatch(unknown -> !unknown.gate()) && finding.possible()) {
                doubts.put(possible, finding.unknowns());
            }
            categories.add(possible);
        }
    }

    List<Unknown> doubts(Finding finding) {
        return doubts.getOrDefault(finding, List.of());
    }

    /** The categories that the persons have, or may have, by now. */
    Set<Finding> categories() {
        return categories;
    }

    /** Findings that stand, certain or possible. */
    List<Found> standing() {
        return standing;
    }

    List<Found> overridden() {
        return overridden;
    }

    List<Found> overriding() {
        return overriding;
    }
}
