package org.repatriation.reasoning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.repatriation.reasoning.Explanation.Change;
import org.repatriation.reasoning.Explanation.Changes;
import org.repatriation.reasoning.Explanation.Way;
import org.repatriation.rulebook.Changeable;
import org.repatriation.rulebook.Property;
import org.repatriation.rulebook.Vocabulary;
import org.repatriation.vocabulary.Answer;
import org.repatriation.vocabulary.Fact;
import org.repatriation.vocabulary.Outcome;
import org.repatriation.vocabulary.Protection;
import org.repatriation.vocabulary.Sex;
import org.repatriation.vocabulary.Trafficking;

/**
 * What would lead to another outcome: the smallest sets of facts that a person could lawfully prove, or of steps that
 * could be brought about. Each set is decided again; nothing is guessed. Nationality, age, sex and protection are never
 * among them.
 */
final class WhatWouldChange {
    /** How many facts are tried together. */
    static final int AT_MOST = 3;

    /** How many sets are decided before it stops and says so. */
    static final int MOST_TRIED = 3_000;

    /** What a person may freely do, and what nobody who needs protection is asked to do. */
    private static final Set<String> TOWARDS_RETURN = Set.of(
            "consent.requested WRITTEN",
            "consent.beforeAuthority YES",
            "consent.confirmedBeforeConsul YES",
            "stay.regularisationDeclined YES");

    private final Reasoner reasoner;
    private final CaseFacts told;
    private final Outcome now;
    private final Map<Outcome, List<Set<Change>>> found = new EnumMap<>(Outcome.class);
    private int tried;
    private boolean complete = true;

    WhatWouldChange(Reasoner reasoner, CaseFacts told, Outcome now) {
        this.reasoner = reasoner;
        this.told = told;
        this.now = now;
    }

    Changes find(Case facts, Determination determination) {
        List<Change> candidates = candidates(facts, determination);
        for (int size = 1; size <= AT_MOST; size++) {
            Set<Outcome> settled = new HashSet<>(found.keySet());
            tryAll(candidates, 0, size, new ArrayList<>(), told, settled);
            candidates.removeIf(this::protectsAlone);
        }
        List<Way> ways = new ArrayList<>();
        found.forEach((outcome, sets) -> sets.forEach(set -> ways.add(new Way(
                outcome,
                set.stream()
                        .sorted(Comparator.comparing(Change::pointer).thenComparing(Change::to))
                        .toList()))));
        return new Changes(AT_MOST, tried, complete, ways);
    }

    /** Whether a fact makes the outcome more protective by itself; with others beside it, it would only do so again. */
    private boolean protectsAlone(Change change) {
        return found.entrySet().stream()
                .anyMatch(entry ->
                        entry.getKey().compareTo(now) < 0 && entry.getValue().contains(Set.of(change)));
    }

    private void tryAll(
            List<Change> candidates, int from, int left, List<Change> chosen, CaseFacts so, Set<Outcome> settled) {
        if (left == 0) {
            decide(chosen, so, settled);
            return;
        }
        for (int i = from; i <= candidates.size() - left; i++) {
            if (tried >= MOST_TRIED) {
                complete = false;
                return;
            }
            Change change = candidates.get(i);
            if (chosen.stream().anyMatch(other -> other.pointer().equals(change.pointer()))) {
                continue;
            }
            chosen.add(change);
            tryAll(candidates, i + 1, left - 1, chosen, so.with(change.pointer(), change.to()), settled);
            chosen.remove(chosen.size() - 1);
        }
    }

    /** Decides again; only the smallest sets for each outcome are kept. */
    private void decide(List<Change> chosen, CaseFacts so, Set<Outcome> settled) {
        tried++;
        Outcome outcome = reasoner.decideWithoutWhy(so.build()).outcome();
        if (outcome != now && !settled.contains(outcome)) {
            found.computeIfAbsent(outcome, none -> new ArrayList<>()).add(Set.copyOf(chosen));
        }
    }

    private List<Change> candidates(Case facts, Determination determination) {
        List<Change> candidates = new ArrayList<>();
        for (Changeable changeable : reasoner.rulebook().changes()) {
            if (changeable.fact().isPresent()) {
                offered(changeable, facts, determination)
                        .forEach(fact -> change(changeable, fact).ifPresent(candidates::add));
            }
        }
        for (int i = 0; i < determination.persons().size(); i++) {
            for (Determination.Step step : determination.persons().get(i).steps()) {
                step(step, i, candidates).ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    /** The facts to which a change may be offered. */
    private static List<Fact> offered(Changeable changeable, Case facts, Determination determination) {
        String fact = changeable.fact().orElseThrow();
        String to = changeable.to().orElseThrow();
        List<Fact> all = new ArrayList<>(List.of(facts.custody(), facts.journey()));
        for (int i = 0; i < facts.members().size(); i++) {
            Case.Member member = facts.members().get(i);
            boolean pressing = TOWARDS_RETURN.contains(fact + " " + to) && needsProtection(member);
            boolean forbidden = (fact.startsWith("consulate.") || to.equals("CONSULATE"))
                    && determination.persons().get(i).prohibitions().stream()
                            .anyMatch(act -> act.act().equals("consular-contact"));
            boolean absurd = fact.equals("health.pregnant") && member.person().sex() == Sex.MALE;
            if (!pressing && !forbidden && !absurd) {
                all.addAll(member.facts());
            }
        }
        return all;
    }

    /** A victim or a witness is never asked to give up what keeps them here. */
    private static boolean needsProtection(Case.Member member) {
        return member.facts().stream()
                .anyMatch(fact -> fact instanceof Protection protection
                        && (protection.trafficking() != Trafficking.NO
                                || protection.crimeVictimOrWitness() == Answer.YES
                                || protection.fearOfReturn() != Answer.NO
                                || protection.dangerOnReturn() != Answer.NO));
    }

    private static Optional<Change> change(Changeable changeable, Fact fact) {
        String name = changeable.fact().orElseThrow();
        Property property = Vocabulary.facts().get(name);
        String type = fact.getClass().getSimpleName();
        if (!name.startsWith(Character.toLowerCase(type.charAt(0)) + type.substring(1) + ".")) {
            return Optional.empty();
        }
        String value = property.of(fact).toString();
        String to = changeable.to().orElseThrow();
        return changeable.from().contains(value) && !value.equals(to)
                ? Optional.of(new Change(property.pointer(fact), value, to, changeable.by(), changeable.how()))
                : Optional.empty();
    }

    /** A step that is left, unless a fact that can be changed shows it done already. */
    private Optional<Change> step(Determination.Step step, int person, List<Change> candidates) {
        boolean shown = step.field()
                .filter(field ->
                        candidates.stream().anyMatch(change -> change.pointer().equals(field)))
                .isPresent();
        String pointer = "/persons/" + person + "/stepsDone/" + step.step();
        boolean listed = candidates.stream().anyMatch(change -> change.pointer().equals(pointer));
        return shown || listed
                ? Optional.empty()
                : reasoner.rulebook().changes().stream()
                        .filter(changeable ->
                                changeable.step().filter(step.step()::equals).isPresent())
                        .findFirst()
                        .map(changeable -> new Change(pointer, "UNKNOWN", "DONE", changeable.by(), changeable.how()));
    }
}
