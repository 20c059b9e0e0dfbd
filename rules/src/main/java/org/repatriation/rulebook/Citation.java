package org.repatriation.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.repatriation.rulebook.Register.Destination;

/**
 * A place in a file that names the row of a source.
 *
 * @param at the clause, port, office or instrument that cites it
 * @param reason why it is not computable, where it is so
 * @param place the file, for whoever has to mend it
 */
record Citation(String row, Destination destination, String at, Optional<String> reason, String place) {

    /** Whether it is a clause that cites, and not data or a contradiction that is shown. */
    boolean byClause() {
        return destination == Destination.RULE
                || destination == Destination.NOT_COMPUTABLE
                || destination == Destination.UNREAD;
    }

    private static List<Citation> all(List<String> rows, Destination destination, String at, String place) {
        return rows.stream()
                .map(row -> new Citation(row, destination, at, Optional.empty(), place))
                .toList();
    }

    static List<Citation> of(Rule rule) {
        return rule.gap().isPresent() ? List.of() : all(rule.rows(), Destination.RULE, rule.clause(), rule.place());
    }

    static List<Citation> of(Instrument instrument) {
        String at = "instruments/" + instrument.id();
        String place = "rules/" + at + "/instrument.yaml";
        List<Citation> citations = new ArrayList<>(all(instrument.rows(), Destination.DATA, at, place));
        instrument
                .unread()
                .forEach(chapter -> citations.addAll(
                        all(chapter.rows(), Destination.UNREAD, instrument.id() + "/" + chapter.chapter(), place)));
        for (Instrument.NotComputable left : instrument.notComputable()) {
            left.rows()
                    .forEach(row -> citations.add(new Citation(
                            row,
                            Destination.NOT_COMPUTABLE,
                            instrument.id() + "/" + left.clause(),
                            Optional.of(left.reason()),
                            place)));
        }
        citations.addAll(ofConflicts(instrument.conflicts(), at, place));
        return citations;
    }

    static List<Citation> of(PortFile port) {
        String at = "ports/" + port.port().id();
        String place = "rules/" + at + ".yaml";
        List<Citation> citations = new ArrayList<>(all(port.rows(), Destination.DATA, at, place));
        port.hours().values().forEach(entry -> citations.addAll(all(entry.rows(), Destination.DATA, at, place)));
        port.runs().forEach(run -> citations.addAll(all(run.rows(), Destination.DATA, at, place)));
        port.uses().forEach(use -> citations.addAll(all(use.rows(), Destination.DATA, at, place)));
        citations.addAll(ofConflicts(port.conflicts(), at, place));
        return citations;
    }

    static List<Citation> ofPlaces(Collection<Place> places, Map<String, String> files) {
        return places.stream()
                .flatMap(place ->
                        all(place.rows(), Destination.DATA, "directory/" + place.id(), files.get(place.id())).stream())
                .toList();
    }

    static List<Citation> ofOffices(Collection<Office> offices, Map<Office, String> files) {
        return offices.stream()
                .flatMap(office ->
                        all(office.rows(), Destination.DATA, "directory/" + office.id(), files.get(office)).stream())
                .toList();
    }

    private static List<Citation> ofConflicts(List<Instrument.Conflict> conflicts, String at, String place) {
        return conflicts.stream()
                .flatMap(conflict -> all(conflict.rows(), Destination.CONFLICT, at, place).stream())
                .toList();
    }
}
