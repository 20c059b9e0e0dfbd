package org.repatriation.features.steps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was answered, whichever way it came: a tree in the shape of the contract. */
final class Answer {
    private final Map<String, Object> tree;
    private final LocalDate readyOn;

    Answer(Map<String, Object> tree, LocalDate readyOn) {
        this.tree = tree;
        this.readyOn = readyOn;
    }

    /** The local day on which the persons were ready. */
    LocalDate readyOn() {
        return readyOn;
    }

    String outcome() {
        return text(tree, "outcome").orElse("none");
    }

    Optional<String> evidence() {
        return text(tree, "evidence");
    }

    Map<String, Object> person(String id) {
        return list(tree, "persons").stream()
                .filter(person -> id.equals(person.get("id")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the answer does not speak of " + id));
    }

    Optional<Map<String, Object>> handover() {
        return map(tree, "handover");
    }

    Optional<Map<String, Object>> earliest() {
        return handover().flatMap(handover -> map(handover, "earliest"));
    }

    List<Map<String, Object>> excludedPorts() {
        List<Map<String, Object>> excluded = new ArrayList<>(list(tree, "excludedPorts"));
        handover().ifPresent(handover -> excluded.addAll(list(handover, "excludedPorts")));
        return excluded;
    }

    static Optional<String> text(Map<String, Object> tree, String name) {
        return Optional.ofNullable(tree.get(name)).map(Object::toString);
    }

    @SuppressWarnings("unchecked")
    static Optional<Map<String, Object>> map(Map<String, Object> tree, String name) {
        return Optional.ofNullable((Map<String, Object>) tree.get(name));
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> list(Map<String, Object> tree, String name) {
        return tree.get(name) == null ? List.of() : (List<Map<String, Object>>) tree.get(name);
    }

    String asText() {
        return Text.of(tree);
    }
}
