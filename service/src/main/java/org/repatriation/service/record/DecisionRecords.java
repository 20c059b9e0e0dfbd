package org.repatriation.service.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.repatriation.service.api.model.CaseRequest;
import org.repatriation.service.api.model.Decision;
import org.repatriation.service.api.model.StandingFinding;
import org.repatriation.service.record.Entry.Kind;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.transaction.TransactionException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The decisions of a record, with the facts they rest on; many threads may use it. */
public final class DecisionRecords {
    private static final String NEWEST = " order by d.decided_at desc, d.position desc";

    /** Comes after a decision in that order. */
    static final String AFTER = "(d.decided_at, d.position) < (?, ?)";

    private final JdbcTemplate tables;
    private final DecisionLog log;
    private final KeyRing keys;
    private final Clock clock;
    private final ClauseBlocks blocks = new ClauseBlocks();

    DecisionRecords(JdbcTemplate tables, DecisionLog log, KeyRing keys, Clock clock) {
        this.tables = tables;
        this.log = log;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Records a decision; returns when it is durable.
     *
     * @param key the key under which the request was sent
     * @return the decision as it is answered; where the same request was decided meanwhile by another service, that one's
     * @throws KeyReused where the key belongs to another request
     * @throws RecordUnavailable where it could not be recorded, or nobody can tell whether it was
     */
    public Answer keep(Decision decision, CaseRequest request, Optional<String> key) {
        return begin(decision, request, key).get();
    }

    /**
     * Hands over a decision to be recorded, so that others can be handed over before anybody waits. What this gives waits until the
     * decision is durable, and gives and throws what {@link #keep} does.
     */
    public Supplier<Answer> begin(Decision decision, CaseRequest request, Optional<String> key) {
        byte[] answer = RecordText.canonical(decision);
        NewDecision written = written(decision, request, answer, key);
        LongSupplier position = log.begin(written);
        return () -> {
            try {
                blocks.written(written.clauses(), position.getAsLong());
                return new Answer(decision, RecordText.sent(decision, answer));
            } catch (KeyRing.Renewed renewed) {
                if (keys.reread().equals(written.withMasterKey())) {
                    throw new RecordUnavailable(renewed);
                }
                return keep(decision, request, key);
            } catch (RequestKeys.Decided meanwhile) {
                return Answer.of(decided(meanwhile.decision(), RecordText.canonical(request))
                        .orElseThrow());
            }
        };
    }

    /** Does all that is done to record a decision, and to answer with it, but writes nothing. */
    public Answer rehearse(Decision decision, CaseRequest request) {
        byte[] answer = RecordText.canonical(decision);
        written(decision, request, answer, Optional.empty());
        return new Answer(decision, RecordText.sent(decision, answer));
    }

    private NewDecision written(Decision decision, CaseRequest request, byte[] answer, Optional<String> key) {
        String masterKey = keys.masterKey();
        CaseKey caseKey = keys.newCase(decision.id());
        Optional<Apart> reference = Optional.ofNullable(decision.caseReference())
                .map(text -> Apart.of(caseKey, Kind.DECISION, decision.id(), RecordText.reference(text)));
        Set<String> clauses = clauses(decision);
        return new NewDecision(
                decision,
                caseKey.seal(
                        Kind.DECISION,
                        decision.id(),
                        Packed.pack(RecordText.whole(
                                answer, reference, decision.decidedAt(), RecordText.canonicalFacts(request)))),
                reference,
                caseKey.wrapped(),
                masterKey,
                Optional.ofNullable(decision.caseReference()).map(this::caseHash),
                key.map(name -> use(name, RecordText.canonical(request))),
                clauses,
                blocks,
                PersonCell.rows(decision, request));
    }

    /**
     * The decision that the same request already got under a key.
     *
     * @throws KeyReused where the key belongs to another request
     * @throws EntryUnreadable where the decision that is kept under the key was decided of another request
     */
    public Optional<Decision> underKey(String key, CaseRequest request) {
        String facts = RecordText.canonical(request);
        return reading(() -> RequestKeys.find(tables, use(key, facts))).flatMap(id -> decided(id, facts));
    }

    /**
     * A decision, which was decided of these facts: the table of keys is no part of what the log proves. With its reference, its key
     * was forgotten.
     */
    private Optional<Decision> decided(String id, String facts) {
        return recorded(id).map(recorded -> {
            if (recorded.referenceErased()) {
                throw new Erased();
            }
            if (!Canonical.write(recorded.facts()).equals(facts)) {
                throw EntryUnreadable.altered(null);
            }
            return recorded.decision();
        });
    }

    /**
     * A decision as it was answered; empty where none with this id is recorded.
     *
     * @throws Erased where its case was erased
     * @throws EntryUnreadable where it cannot be read
     */
    public Optional<Decision> find(String id) {
        return recorded(id).map(Recorded::decision);
    }

    /**
     * What is recorded of a decision; empty where none with this id is.
     *
     * @throws Erased where its case was erased
     * @throws EntryUnreadable where it cannot be read
     */
    public Optional<Recorded> recorded(String id) {
        return reading(() -> tables.query(one(), this::found, id)).stream()
                .findFirst()
                .map(Found::read);
    }

    /** The decisions that are searched for, the newest first. */
    public List<Found> search(Search search) {
        return reading(() ->
                search.clause().isPresent() ? byClause(search, search.clause().get()) : page(search));
    }

    /** Up to {@code limit} decisions from a position on, in the order of the log. */
    public List<Found> from(long position, int limit) {
        return reading(() -> tables.query(from(limit), this::found, position));
    }

    /** The decisions between two positions, both included. */
    List<Found> between(long first, long last) {
        return tables.query(between((int) (last - first + 1)), this::found, first, last);
    }

    /** How many entries the log has. */
    public long size() {
        return reading(() -> log.head().size());
    }

    /** Forgets the keys of requests that are older than 72 hours. */
    public int forgetKeys() {
        return reading(() -> RequestKeys.forget(tables, now().minus(RequestKeys.KEPT)));
    }

    /** Looks through the blocks that hold the clause somewhere, in the order of the log, the newest first. */
    private List<Found> byClause(Search search, String clause) {
        Span span = span(search);
        List<Found> page = new ArrayList<>();
        List<Long> blocksOf = tables.queryForList(
                "select block from clause_block where clause = ? and block between ? and ? order by block desc",
                Long.class,
                clause,
                Math.floorDiv(span.first(), ClauseBlocks.SIZE),
                Math.floorDiv(span.last(), ClauseBlocks.SIZE));
        for (long block : blocksOf) {
            long first = block * ClauseBlocks.SIZE;
            Conditions within = conditions(search)
                    .and(
                            "d.position between ? and ?",
                            Math.max(span.first(), first),
                            Math.min(span.last(), first + ClauseBlocks.SIZE - 1));
            tables.query(inBlock(within.where()), opened(page, search.limit(), clause), within.values());
            if (page.size() == search.limit()) {
                return page;
            }
        }
        return page;
    }

    /** Opens rows one after the other until the page is full. */
    private ResultSetExtractor<List<Found>> opened(List<Found> page, int limit, String clause) {
        return rows -> {
            while (page.size() < limit && rows.next()) {
                Found found = found(rows, rows.getRow());
                if (found.recorded()
                        .filter(recorded -> stands(clause, recorded.answer()))
                        .isPresent()) {
                    page.add(found);
                }
            }
            return page;
        };
    }

    private Conditions conditions(Search search) {
        return Conditions.of(search, search.caseReference().map(this::caseHash));
    }

    private List<Found> page(Search search) {
        Conditions conditions = conditions(search);
        search.before()
                .ifPresent(last -> conditions
                        .and("d.decided_at <= ?", last.decidedAt())
                        .and(AFTER, last.decidedAt(), last.position()));
        return tables.query(newest(conditions.where(), search.limit()), this::found, conditions.values());
    }

    /** The places in the log between which everything lies that is searched for. */
    private Span span(Search search) {
        long last = search.before().map(Search.Last::position).orElse(Long.MAX_VALUE) - 1;
        if (search.from().isEmpty() && search.to().isEmpty()) {
            return new Span(0, last);
        }
        Conditions days = Conditions.ofDays(search);
        return tables.queryForObject(
                span(days.where()),
                (row, n) ->
                        row.getLong(3) == 0 ? Span.NOWHERE : new Span(row.getLong(1), Math.min(last, row.getLong(2))),
                days.values());
    }

    /** Places in the log, both included. */
    private record Span(long first, long last) {
        private static final Span NOWHERE = new Span(0, -1);
    }

    /** What is asked of decisions, and the values that it is asked with. */
    private record Conditions(List<String> texts, List<Object> given) {

        private static Conditions of(Search search, Optional<byte[]> caseHash) {
            Conditions conditions = ofDays(search);
            caseHash.ifPresent(hash -> conditions.and("d.case_hash = ?", hash));
            search.outcome().ifPresent(outcome -> conditions.and("d.outcome = ?", outcome));
            return conditions;
        }

        private static Conditions ofDays(Search search) {
            Conditions conditions = new Conditions(new ArrayList<>(), new ArrayList<>());
            search.from().ifPresent(from -> conditions.and("d.decided_at >= ?", from));
            search.to().ifPresent(to -> conditions.and("d.decided_at < ?", to));
            return conditions;
        }

        private Conditions and(String text, Object... values) {
            texts.add(text);
            given.addAll(List.of(values));
            return this;
        }

        private String where() {
            return texts.isEmpty() ? "" : "where " + String.join(" and ", texts);
        }

        private Object[] values() {
            return given.toArray();
        }
    }

    /** The statement that reads the decision with an id. */
    static String one() {
        return whole("where d.id = ?");
    }

    /** The statement that reads the decisions between two positions, of which there are so many at most. */
    static String between(int most) {
        return whole("where d.position between ? and ?" + first(most));
    }

    /** The statement that reads so many decisions from a position on. */
    static String from(int limit) {
        return whole("where d.position >= ? order by d.position" + first(limit)) + " order by d.position";
    }

    /** The statement that reads the newest of the decisions that meet a condition. */
    static String newest(String where, int limit) {
        return whole(where + NEWEST + first(limit)) + NEWEST;
    }

    /** The statement that reads the decisions of a block that meet a condition, the last one first. */
    static String inBlock(String where) {
        return whole(where + first(ClauseBlocks.SIZE)) + " order by d.position desc";
    }

    /**
     * The statement that tells the first and the last place of the decisions that meet a condition, and how many there are. Not asked how
     * many, PostgreSQL would walk through the log until it meets the first of them.
     */
    static String span(String where) {
        return "select min(d.position), max(d.position), count(*) from decision d " + where;
    }

    /**
     * The statement that reads some decisions with what the log holds of them. They are chosen before anything is looked up for
     * them: joined at once, a large log may be read from its beginning to where they are.
     *
     * @param which which ones, as conditions on {@code d}
     */
    private static String whole(String which) {
        return "select d.position, d.id, d.decided_at, d.outcome, e.rulebook, e.body, d.case_key, d.reference, v.id, v.body, w.reason from"
                + " (select d.position, d.id, d.decided_at, d.outcome, d.case_key, d.reference from decision d " + which
                + ") d join log_entry e on e.position = d.position"
                + " left join log_entry v on v.position = (select max(r.position) from review r where r.decision = d.id)"
                + " left join review w on w.position = v.position";
    }

    /** Written out, because a plan that is made for any number of rows reads the whole table. */
    static String first(int limit) {
        return " fetch first " + limit + " rows only";
    }

    private Found found(ResultSet row, int number) throws SQLException {
        long position = row.getLong(1);
        String id = row.getString(2);
        OffsetDateTime decidedAt = row.getObject(3, OffsetDateTime.class);
        String outcome = row.getString(4);
        String rulebook = row.getString(5);
        byte[] body = row.getBytes(6);
        byte[] wrapped = row.getBytes(7);
        byte[] reference = row.getBytes(8);
        String review = row.getString(9);
        byte[] act = row.getBytes(10);
        byte[] reason = row.getBytes(11);
        Optional<Recorded> recorded = Optional.empty();
        Optional<EntryUnreadable> unreadable = Optional.empty();
        if (wrapped != null) {
            try {
                CaseKey key = keys.ofCase(id, wrapped);
                ObjectNode whole = opened(key, Kind.DECISION, id, body);
                Apart.Fields apart = Apart.take(key, Kind.DECISION, id, whole, reference);
                apart.putInto(whole.get("answer"));
                apart.putInto(whole.get("facts"));
                recorded = Optional.of(new Recorded(
                        position,
                        id,
                        RecordText.decidedAt(whole).orElse(decidedAt),
                        rulebook,
                        whole.get("answer"),
                        whole.get("facts"),
                        apart.erased(),
                        Optional.ofNullable(review).map(entry -> review(key, entry, act, reason))));
            } catch (EntryUnreadable why) {
                unreadable = Optional.of(why);
            }
        }
        return new Found(position, id, decidedAt, outcome, rulebook, recorded, unreadable);
    }

    /** The key of a case; empty where it was erased. */
    Optional<CaseKey> key(String id) {
        return reading(() -> tables.query(
                        "select case_key from decision where id = ? and case_key is not null",
                        (row, n) -> row.getBytes(1),
                        id))
                .stream()
                .findFirst()
                .map(wrapped -> keys.ofCase(id, wrapped));
    }

    private static JsonNode review(CaseKey key, String entry, byte[] act, byte[] reason) {
        ObjectNode review = opened(key, Kind.REVIEW, entry, act);
        Apart.take(key, Kind.REVIEW, entry, review, reason).putInto(review);
        return review;
    }

    static ObjectNode opened(CaseKey key, Kind kind, String id, byte[] body) {
        return (ObjectNode) RecordText.read(Packed.unpack(key.open(kind, id, body)));
    }

    /** What the decisions with a case reference are found by. */
    byte[] caseHash(String reference) {
        return keys.hash("case", reference);
    }

    private RequestKeys.Use use(String key, String facts) {
        return new RequestKeys.Use(keys.hash("key", key), keys.hash("request", facts), now().minus(RequestKeys.KEPT));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static boolean stands(String clause, JsonNode answer) {
        return clauses(answer).contains(clause);
    }

    /** The clauses that stand in a recorded answer. */
    static Set<String> clauses(JsonNode answer) {
        Set<String> clauses = new HashSet<>();
        for (JsonNode person : answer.path("persons")) {
            for (JsonNode standing : person.path("standing")) {
                clauses.add(standing.path("clause").asString());
            }
        }
        return clauses;
    }

    static Set<String> clauses(Decision decision) {
        return decision.persons().stream()
                .flatMap(person -> person.standing().stream())
                .map(StandingFinding::clause)
                .collect(Collectors.toSet());
    }

    static <T> T reading(Supplier<T> read) {
        try {
            return read.get();
        } catch (DataAccessException | TransactionException unreachable) {
            throw new RecordUnavailable(unreachable);
        }
    }
}
