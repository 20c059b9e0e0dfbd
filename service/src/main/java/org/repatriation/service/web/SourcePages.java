package org.repatriation.service.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.repatriation.rulebook.Register;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.service.api.model.NotComputableReason;
import org.repatriation.service.api.model.SourceCount;
import org.repatriation.service.api.model.SourceDestination;
import org.repatriation.service.api.model.SourceList;
import org.repatriation.service.api.model.SourceRow;

/** Writes down where each row of the sources went. */
final class SourcePages {
    private final Rulebook rulebook;
    private final List<SourceRow> rows;
    private final List<SourceCount> counts;

    SourcePages(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.rows = rulebook.register().rows().stream().map(SourcePages::row).toList();
        this.counts = Arrays.stream(SourceDestination.values())
                .map(destination -> new SourceCount(destination, (int) rows.stream()
                        .filter(row -> row.destinations().contains(destination))
                        .count()))
                .toList();
    }

    SourceList list(Optional<SourceDestination> destination) {
        List<SourceRow> asked = rows.stream()
                .filter(row -> destination.map(row.destinations()::contains).orElse(true))
                .toList();
        return new SourceList(Versioned.reference(rulebook), counts, asked);
    }

    private static SourceRow row(Register.Row row) {
        return new SourceRow(
                row.id(),
                row.sheet(),
                PortPages.title(row.topic()),
                row.destinations().stream()
                        .map(destination -> SourceDestination.fromValue(destination.name()))
                        .toList(),
                List.copyOf(row.clauses()),
                List.copyOf(row.places()),
                row.reasons().stream().map(NotComputableReason::fromValue).toList());
    }
}
