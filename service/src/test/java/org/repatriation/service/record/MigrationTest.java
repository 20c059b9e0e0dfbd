package org.repatriation.service.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.repatriation.service.RepatriationService;
import org.repatriation.service.TestDatabase;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A large record takes its time to be changed for a newer version; that is waited for, and nothing else is. */
@EnabledIfSystemProperty(named = "repatriation.test.database", matches = "postgres")
class MigrationTest {
    private static final String AN_EARLIER_VERSION = "3";
    private static final String WAITING = "select count(*) from pg_stat_activity where datname = current_database()"
            + " and wait_event_type = 'Lock' and clock_timestamp() - query_start > interval '3 seconds'";

    @TempDir
    private Path keys;

    @Test
    void aChangeOfTablesMayTakeLongerThanAnAnswer() throws Exception {
        String url = TestDatabase.url();
        Flyway.configure()
                .dataSource(url, null, null)
                .target(AN_EARLIER_VERSION)
                .load()
                .migrate();
        try (Connection reading = DriverManager.getConnection(url)) {
            JdbcTemplate tables = new JdbcTemplate(new DriverManagerDataSource(url));
            CompletableFuture<ConfigurableApplicationContext> started = whileRead(reading, () -> {
                CompletableFuture<ConfigurableApplicationContext> starting =
                        CompletableFuture.supplyAsync(() -> RepatriationService.start(
                                "--server.port=0",
                                "--spring.datasource.url=" + url + "&socketTimeout=1",
                                "--repatriation.keys=" + keys));
                while (!starting.isDone() && tables.queryForObject(WAITING, Long.class) == 0) {
                    Thread.sleep(100);
                }
                return starting;
            });
            try (ConfigurableApplicationContext service = started.get(60, TimeUnit.SECONDS)) {
                assertThat(service.isRunning()).isTrue();
                assertThat(tables.queryForObject("select max(version) from flyway_schema_history", String.class))
                        .isGreaterThan(AN_EARLIER_VERSION);
                assertThat(patience(service.getBean(HikariDataSource.class))).containsOnly(1000);
            }
        }
    }

    /** How many milliseconds each connection waits for an answer. */
    private static List<Integer> patience(HikariDataSource pool) throws SQLException {
        List<Connection> all = new ArrayList<>();
        List<Integer> patience = new ArrayList<>();
        try {
            while (all.size() < pool.getMaximumPoolSize()) {
                all.add(pool.getConnection());
                patience.add(all.get(all.size() - 1).getNetworkTimeout());
            }
            return patience;
        } finally {
            for (Connection one : all) {
                one.close();
            }
        }
    }

    private interface Work<T> {
        T done() throws InterruptedException;
    }

    /** Does something while somebody reads the decisions, so that their table cannot be changed. */
    private static <T> T whileRead(Connection reading, Work<T> work) throws SQLException, InterruptedException {
        reading.setAutoCommit(false);
        try (var statement = reading.createStatement()) {
            statement.execute("lock table decision in access share mode");
            return work.done();
        } finally {
            reading.rollback();
        }
    }
}
