package org.repatriation.service.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.repatriation.service.api.StatisticsApi;
import org.repatriation.service.api.model.Cell;
import org.repatriation.service.api.model.Feature;
import org.repatriation.service.api.model.Statistics;
import org.repatriation.service.intake.Fault;
import org.repatriation.service.intake.Fault.Code;
import org.repatriation.service.intake.RequestRefused;
import org.repatriation.service.intake.Words;
import org.repatriation.service.record.Counts;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Counts what was decided. */
@RestController
final class StatisticsResource implements StatisticsApi {
    private static final int MOST_FEATURES = 2;
    private static final String MONTH = "\\d{4}-(0[1-9]|1[0-2])";

    private final Counts counts;

    StatisticsResource(Counts counts) {
        this.counts = counts;
    }

    @Override
    public ResponseEntity<Statistics> readStatistics(String from, String to, List<Feature> by) {
        List<Feature> features = by == null ? List.of() : by;
        check(from, to, features);
        Optional<String> first = Optional.ofNullable(from);
        Optional<String> last = Optional.ofNullable(to);
        boolean ofReviews = features.contains(Feature.CLAUSE);
        List<String> names = features.stream().map(Feature::toString).toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Statistics(
                        from,
                        to,
                        features,
                        Counts.smallest(),
                        ofReviews
                                ? List.of()
                                : counts.persons(first, last, names).stream()
                                        .map(count -> cell(names, count))
                                        .toList(),
                        ofReviews ? counts.reviews(first, last) : null));
    }

    private static void check(String from, String to, List<Feature> features) {
        List<Fault> faults = new ArrayList<>();
        month("from", from, faults);
        month("to", to, faults);
        if (faults.isEmpty() && from != null && to != null && to.compareTo(from) < 0) {
            faults.add(new Fault(
                    "?to",
                    Code.OUT_OF_RANGE,
                    "`to` is before `from`; write the last month, which is not before the first."));
        }
        long besidesMonth =
                features.stream().filter(each -> each != Feature.MONTH).count();
        if (besidesMonth > MOST_FEATURES) {
            faults.add(new Fault(
                    "?by",
                    Code.TOO_MANY,
                    "`by` names " + besidesMonth + " features besides `month`; write " + MOST_FEATURES + " at most."));
        }
        if (new HashSet<>(features).size() < features.size()) {
            faults.add(new Fault("?by", Code.TOO_MANY, "`by` names a feature twice; write each once."));
        }
        if (features.contains(Feature.CLAUSE) && features.size() > 1) {
            faults.add(new Fault(
                    "?by",
                    Code.TOO_MANY,
                    "`by` names `clause`, which counts reviews, beside what counts persons; write `clause` alone."));
        }
        if (!faults.isEmpty()) {
            throw RequestRefused.of(faults);
        }
    }

    private static void month(String name, String value, List<Fault> faults) {
        if (value != null && !value.matches(MONTH)) {
            faults.add(new Fault(
                    "?" + name,
                    Code.WRONG_FORM,
                    "`" + name + "` is " + Words.quoted(value) + ", which is no month; write year and month as in"
                            + " `2020-03`."));
        }
    }

    private static Cell cell(List<String> names, Counts.Count count) {
        Map<String, String> words = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            words.put(names.get(i), count.words().get(i));
        }
        return new Cell(
                words.get("outcome"),
                words.get("instrument"),
                words.get("nationality"),
                words.get("sex"),
                words.get("ageBand"),
                words.get("port"),
                words.get("programme"),
                words.get("month"),
                words.get("minors"),
                count.persons().orElse(null),
                count.persons().isEmpty());
    }
}
