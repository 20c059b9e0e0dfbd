package org.repatriation.service.record;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.repatriation.service.api.model.Decision;
import org.repatriation.service.api.model.Outcome;
import org.repatriation.service.api.model.Review;
import org.repatriation.service.api.model.ReviewAct;
import org.repatriation.service.api.model.ReviewRequest;
import org.repatriation.service.record.Entry.Kind;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.node.ObjectNode;

/** The acts of officers on decisions. An act may only make a decision more protective. */
public final class Reviews {
    /** Whoever confirms sooner than this has hardly read the decision. */
    static final Duration QUICK = Duration.ofSeconds(60);

    /** A shorter reason gives none. */
    static final int REASON = 10;

    private static final List<String> REASON_FIELDS = List.of("reason", "role");

    /** The outcomes, the most protective first. */
    private static final List<Outcome> PROTECTIVE = List.of(
            Outcome.BLOCKED,
            Outcome.DIVERTED,
            Outcome.REFERRED,
            Outcome.NOT_COVERED,
            Outcome.PENDING,
            Outcome.RETURNABLE);

    private final JdbcTemplate tables;
    private final DecisionLog log;
    private final KeyRing keys;
    private final DecisionRecords records;
    private final EntryIds ids;
    private final Clock clock;

    Reviews(JdbcTemplate tables, DecisionLog log, KeyRing keys, DecisionRecords records, EntryIds ids, Clock clock) {
        this.tables = tables;
        this.log = log;
        this.keys = keys;
        this.records = records;
        this.ids = ids;
        this.clock = clock;
    }

    /** How an act stands in the tables. */
    private record Act(long position, ReviewAct act, Optional<Outcome> outcome) {}

    /**
     * Records an act and gives the decision with it; empty where no decision with this id is recorded.
     *
     * @throws ReviewRefused where the act cannot be recorded on this decision
     * @throws Erased where its case was erased
     */
    public Optional<Decision> review(String id, ReviewRequest request) {
        Optional<Decision> found = records.find(id);
        if (found.isEmpty()) {
            return found;
        }
        Decision decision = found.get();
        OffsetDateTime at = clock.instant().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC);
        Review review = new Review(request.act(), request.outcome(), request.reason(), request.role(), at);
        CaseKey key = records.key(id).orElseThrow(Erased::new);
        String entry = ids.next(at);
        ObjectNode act = RecordText.review(review);
        Apart reason = Apart.of(key, Kind.REVIEW, entry, reason(act));
        reason.writeHash(act);
        byte[] sealed =
                key.seal(Kind.REVIEW, entry, Packed.pack(Canonical.write(act).getBytes(StandardCharsets.UTF_8)));
        log.add(new NewReview(entry, decision, review, rubberStamp(decision, review), sealed, reason));
        return records.find(id);
    }

    /** Takes out of an act what may be erased before its case. */
    private static ObjectNode reason(ObjectNode act) {
        ObjectNode reason = RecordText.object();
        REASON_FIELDS.forEach(field -> reason.set(field, act.remove(field)));
        return reason;
    }

    /** Whether a confirmation shows that the decision was hardly read. */
    static boolean rubberStamp(Decision decision, Review review) {
        return review.act() == ReviewAct.CONFIRM
                && (review.reason().strip().length() < REASON
                        || review.at().isBefore(decision.decidedAt().plus(QUICK)));
    }

    /** An act that is to be recorded. */
    private record NewReview(String id, Decision decision, Review review, boolean rubberStamp, byte[] body, Apart apart)
            implements Addition {
        private static final Rows.Kind ACT = Rows.Kind.of("review", "position, decision, act, outcome, reason");

        @Override
        public Kind kind() {
            return Kind.REVIEW;
        }

        @Override
        public Optional<String> about() {
            return Optional.of(decision.id());
        }

        @Override
        public Optional<String> rulebook() {
            return Optional.empty();
        }

        @Override
        public void check(JdbcOperations tables) {
            if (ErasedPart.CASE.isGone(tables, decision.id())) {
                throw new Erased();
            }
            List<Act> acts = acts(tables, decision.id());
            Outcome standing = standing(decision, acts);
            if (review.act() == ReviewAct.CONFIRM && isFinal(acts)) {
                throw refused(ReviewRefused.Why.ALREADY_FINAL, standing);
            }
            if (review.act() == ReviewAct.OVERRIDE
                    && PROTECTIVE.indexOf(review.outcome()) >= PROTECTIVE.indexOf(standing)) {
                throw refused(ReviewRefused.Why.LESS_PROTECTIVE, standing);
            }
        }

        private ReviewRefused refused(ReviewRefused.Why why, Outcome standing) {
            return new ReviewRefused(
                    why,
                    standing.toString(),
                    Optional.ofNullable(review.outcome()).map(Outcome::toString));
        }

        @Override
        public List<Row> rows(long position) {
            List<Row> rows = new ArrayList<>();
            rows.add(new Row(
                    ACT,
                    position,
                    decision.id(),
                    review.act().toString(),
                    Optional.ofNullable(review.outcome()).map(Outcome::toString).orElse(null),
                    apart.sealed()));
            String month = decision.asOf().toString().substring(0, 7);
            String act = rubberStamp ? Counts.RUBBER_STAMP : review.act().toString();
            if (!decision.study()) {
                DecisionRecords.clauses(decision).stream()
                        .sorted()
                        .forEach(clause -> rows.add(PersonCell.reviewed(clause, month, act)));
            }
            return rows;
        }
    }

    private static Outcome standing(Decision decision, List<Act> acts) {
        return acts.stream()
                .flatMap(act -> act.outcome().stream())
                .reduce((earlier, later) -> later)
                .orElse(decision.outcome());
    }

    private static boolean isFinal(List<Act> acts) {
        return !acts.isEmpty() && acts.get(acts.size() - 1).act() != ReviewAct.REFER;
    }

    private static List<Act> acts(JdbcOperations tables, String decision) {
        return tables.query(
                "select position, act, outcome from review where decision = ? order by position",
                (row, n) -> new Act(
                        row.getLong(1),
                        ReviewAct.fromValue(row.getString(2)),
                        Optional.ofNullable(row.getString(3)).map(Outcome::fromValue)),
                decision);
    }
}
