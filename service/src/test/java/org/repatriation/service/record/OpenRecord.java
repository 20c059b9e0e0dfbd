package org.repatriation.service.record;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.service.TestDatabase;
import org.repatriation.service.api.model.CaseRequest;
import org.repatriation.service.api.model.Decision;
import org.repatriation.service.decision.DecisionIds;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** A record as a service opens it, without the service. */
final class OpenRecord implements AutoCloseable {
    final HikariDataSource database;
    final JdbcTemplate tables;
    final KeyRing ring;
    final DecisionLog log;
    final DecisionRecords records;
    final LogProofs proofs;
    final LogCheck check;
    final RulebookShelf shelf;
    final Reviews reviews;
    final Erasures erasures;
    final KeyRenewal renewal;
    final DecisionIds ids = new DecisionIds();
    private final Clock clock;

    /** A record of its own in the database that is tested with, with nothing in it. */
    static OpenRecord empty(Path keys) {
        return new OpenRecord(TestDatabase.url(), keys, Clock.systemUTC(), Duration.ofSeconds(20));
    }

    OpenRecord(String url, Path keys, Clock clock, Duration patience) {
        this(url, keys, clock, patience, true);
    }

    /** A record whose tables are made already. */
    static OpenRecord ofTables(String url, Path keys, Clock clock, Duration patience) {
        return new OpenRecord(url, keys, clock, patience, false);
    }

    private OpenRecord(String url, Path keys, Clock clock, Duration patience, boolean migrates) {
        this.clock = clock;
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        if (url.startsWith("jdbc:h2:")) {
            config.setUsername("sa");
            config.setPassword("");
        } else {
            config.addDataSourceProperty("socketTimeout", "5");
            config.addDataSourceProperty("reWriteBatchedInserts", "true");
        }
        config.setConnectionTimeout(2000);
        config.setMaximumPoolSize(4);
        database = new HikariDataSource(config);
        if (migrates) {
            Flyway.configure().dataSource(database).load().migrate();
        }
        tables = new JdbcTemplate(database);
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        ring = KeyRing.in(keys);
        RecordIdentity identity = new RecordIdentity(tables, transaction, ring, keys.toString());
        Checkpoints checkpoints = new Checkpoints(tables, ring, identity.log());
        log = new DecisionLog(tables, transaction, checkpoints, clock, patience, RecordSettings.kept(tables));
        records = new DecisionRecords(tables, log, ring, clock);
        proofs = new LogProofs(tables, log, checkpoints);
        shelf = new RulebookShelf(tables, transaction);
        if (migrates) {
            shelf.keep(Rulebook.carried());
        }
        check = new LogCheck(
                tables, log, checkpoints, proofs, faults -> new RowsCheck(tables, records, ring, shelf, faults));
        reviews = new Reviews(tables, log, ring, records, ids::next, clock);
        erasures = new Erasures(tables, log, ring, ids::next, clock, checkpoints.log());
        renewal = new KeyRenewal(tables, transaction, log, ring, identity);
    }

    /** A decision like the one given, with an id and a moment of its own. */
    Decision like(JsonNode answer) {
        var now = clock.instant().atOffset(ZoneOffset.UTC).withNano(0);
        return RecordText.decision(answer, ids.next(now), now, Optional.empty());
    }

    static CaseRequest request(String json) {
        return RecordText.request(RecordText.read(json));
    }

    @Override
    public void close() {
        log.close();
        database.close();
    }
}
