package org.repatriation.service.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
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

/** A large record takes its time to be changed for a newer version; that is waited for. */
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
