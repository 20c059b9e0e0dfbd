package org.repatriation.service.web;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.repatriation.rulebook.Instrument;
import org.repatriation.rulebook.PortFile;
import org.repatriation.service.api.model.Because;
import org.repatriation.service.api.model.Conflict;
import org.repatriation.service.api.model.CrossingSide;
import org.repatriation.service.api.model.Evidence;
import org.repatriation.service.api.model.Port;
import org.repatriation.service.api.model.PortHours;
import org.repatriation.service.api.model.PortRun;
import org.repatriation.service.api.model.PortUse;
import org.repatriation.service.api.model.Position;
import org.repatriation.service.api.model.RunGroup;
import org.repatriation.service.api.model.Title;

/** Writes down what the rulebook knows of a port. */
final class PortPages {
    private static final Map<String, String> COUNTRIES =
            Map.of("us", "USA", "mx", "MEX", "gt", "GTM", "sv", "SLV", "hn", "HND", "ni", "NIC");

    Port page(PortFile file) {
        String region = file.port().region();
        return new Port(
                file.port().id(),
                file.port().country(),
                region.equals("none") ? null : region,
                sides(file),
                file.position().map(at -> new Position(at.lat(), at.lon())).orElse(null),
                file.confirm().map(PortPages::because).orElse(null),
                file.receives().map(PortPages::because).orElse(null),
                file.hours().entrySet().stream()
                        .map(entry -> hours(entry.getKey(), entry.getValue()))
                        .toList(),
                file.runs().stream().map(PortPages::run).toList(),
                file.uses().stream().map(PortPages::use).toList(),
                file.conflicts().stream().map(PortPages::conflict).toList(),
                file.rows());
    }

    private static List<CrossingSide> sides(PortFile file) {
        Set<String> sides = new LinkedHashSet<>(file.zones().keySet());
        sides.addAll(file.crossing().keySet());
        return sides.stream()
                .map(side -> new CrossingSide(
                        COUNTRIES.getOrDefault(side, side.toUpperCase(Locale.ROOT)),
                        file.crossing().get(side),
                        file.zones().containsKey(side) ? file.zones().get(side).getId() : null))
                .toList();
    }

    private static PortHours hours(LocalDate from, PortFile.Entry entry) {
        return new PortHours(
                from,
                entry.groups().get("general").toString(),
                entry.groups().get("unaccompaniedChildren").toString(),
                entry.groups().get("specialNeeds").toString(),
                entry.basis().orElse(null),
                entry.seen().orElse(null),
                Evidence.fromValue(entry.evidence().name()),
                entry.source().orElse(null));
    }

    private static PortRun run(PortFile.Run run) {
        return new PortRun(
                run.from(),
                RunGroup.fromValue(run.group().name().toLowerCase(Locale.ROOT)),
                run.leaves().map(Object::toString).orElse("unknown"),
                run.arrives().map(Object::toString).orElse("unknown"),
                takes(run.shortest(), run.longest()),
                run.seen().from(),
                run.seen().until(),
                Evidence.fromValue(run.evidence().name()),
                run.source(),
                run.rows());
    }

    private static String takes(Duration shortest, Duration longest) {
        return shortest.equals(longest) ? shortest.toString() : shortest + "/" + longest;
    }

    private static PortUse use(PortFile.Use use) {
        return new PortUse(because(use.text()), use.evidence(), use.source().orElse(null), use.rows());
    }

    static Conflict conflict(Instrument.Conflict conflict) {
        return new Conflict(title(conflict.about()), title(conflict.note()), conflict.rows());
    }

    static Because because(org.repatriation.vocabulary.Because words) {
        return new Because(words.en(), words.es());
    }

    static Title title(org.repatriation.vocabulary.Because words) {
        return new Title(words.en(), words.es());
    }
}
