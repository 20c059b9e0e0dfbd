package org.repatriation.service.record;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.repatriation.rulebook.Rulebook;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens the record of decisions. */
@Configuration(proxyBeanMethods = false)
class RecordSettings {
    private static final int UNTIL_IT_IS_FREE = -1;

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    /**
     * Changes the tables for as long as that takes: a large record takes longer than the driver waits for any other answer. A service
     * that is started meanwhile waits, too.
     */
    @Bean
    FlywayConfigurationCustomizer migration() {
        return flyway -> flyway.dataSource(patient(flyway.getDataSource())).lockRetryCount(UNTIL_IT_IS_FREE);
    }

    private static DataSource patient(DataSource database) {
        return new DelegatingDataSource(database) {
            @Override
            public Connection getConnection() throws SQLException {
                Connection connection = super.getConnection();
                connection.setNetworkTimeout(Runnable::run, 0);
                return connection;
            }
        };
    }

    @Bean
    KeyRing keyRing(Environment environment) {
        String folder = environment.getProperty(RecordPlace.KEYS);
        boolean memory = RecordPlace.MEMORY.equals(environment.getProperty(RecordPlace.DATA))
                && environment.getProperty("spring.datasource.url", "").startsWith("jdbc:h2:mem:");
        return folder == null && memory
                ? KeyRing.inMemory()
                : KeyRing.in(
                        Path.of(folder == null ? "repatriation-keys" : folder).toAbsolutePath());
    }

    @Bean
    RecordIdentity recordIdentity(
            JdbcTemplate tables, TransactionTemplate transaction, KeyRing keys, Environment environment) {
        return new RecordIdentity(
                tables, transaction, keys, environment.getProperty(RecordPlace.KEYS, "repatriation-keys"));
    }

    @Bean
    Checkpoints checkpoints(JdbcTemplate tables, KeyRing keys, RecordIdentity identity) {
        return new Checkpoints(tables, keys, identity.log());
    }

    @Bean
    DecisionLog decisionLog(
            JdbcTemplate tables,
            TransactionTemplate transaction,
            Checkpoints checkpoints,
            Clock clock,
            DataSource database,
            @Value("${repatriation.record.patience:PT10S}") Duration patience) {
        return new DecisionLog(tables, transaction, checkpoints, clock, patience, kept(tables));
    }

    @Bean
    DecisionRecords decisionRecords(JdbcTemplate tables, DecisionLog log, KeyRing keys, Clock clock) {
        return new DecisionRecords(tables, log, keys, clock);
    }

    @Bean
    LogProofs logProofs(JdbcTemplate tables, DecisionLog log, Checkpoints checkpoints) {
        return new LogProofs(tables, log, checkpoints);
    }

    @Bean
    LogCheck logCheck(
            JdbcTemplate tables,
            DecisionLog log,
            Checkpoints checkpoints,
            LogProofs proofs,
            DecisionRecords records,
            KeyRing keys,
            RulebookShelf shelf) {
        return new LogCheck(
                tables, log, checkpoints, proofs, faults -> new RowsCheck(tables, records, keys, shelf, faults));
    }

    @Bean
    Counts counts(JdbcTemplate tables) {
        return new Counts(tables);
    }

    @Bean
    Reviews reviews(
            JdbcTemplate tables, DecisionLog log, KeyRing keys, DecisionRecords records, EntryIds ids, Clock clock) {
        return new Reviews(tables, log, keys, records, ids, clock);
    }

    @Bean
    Erasures erasures(
            JdbcTemplate tables, DecisionLog log, KeyRing keys, EntryIds ids, Clock clock, Checkpoints checkpoints) {
        return new Erasures(tables, log, keys, ids, clock, checkpoints.log());
    }

    @Bean
    KeyRenewal keyRenewal(
            JdbcTemplate tables,
            TransactionTemplate transaction,
            DecisionLog log,
            KeyRing keys,
            RecordIdentity identity) {
        return new KeyRenewal(tables, transaction, log, keys, identity);
    }

    @Bean
    RulebookShelf rulebookShelf(JdbcTemplate tables, TransactionTemplate transaction, Rulebook rulebook) {
        RulebookShelf shelf = new RulebookShelf(tables, transaction);
        shelf.keep(rulebook);
        return shelf;
    }

    @Bean
    @ConditionalOnMissingBean
    TransactionTemplate transactionTemplate(PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }

    /** What database the tables are in. */
    static DecisionLog.Kept kept(JdbcTemplate tables) {
        String url = tables.execute((ConnectionCallback<String>)
                connection -> connection.getMetaData().getURL());
        if (url.startsWith("jdbc:postgresql:")) {
            return DecisionLog.Kept.SERVER;
        }
        return url.startsWith("jdbc:h2:file:") ? DecisionLog.Kept.FILE : DecisionLog.Kept.MEMORY;
    }
}
