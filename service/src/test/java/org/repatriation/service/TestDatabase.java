package org.repatriation.service;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The database that tests keep the record in: in memory, or a real PostgreSQL where the system property
 * {@code repatriation.test.database} is {@code postgres}. Where no PostgreSQL is on the machine, the tests say so and are
 * left out, or fail where it is required.
 */
public final class TestDatabase implements ExecutionCondition {
    private static final boolean POSTGRES = "postgres".equals(System.getProperty("repatriation.test.database"));
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private static RealPostgres server;

    /** What to start the service with, for a record of its own. */
    public static synchronized String[] arguments() {
        return new String[] {"--server.port=0", "--spring.datasource.url=" + url()};
    }

    /** The address of an empty database. */
    public static synchronized String url() {
        String name = "record" + DATABASES.incrementAndGet();
        if (!POSTGRES) {
            return "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1";
        }
        if (server == null) {
            server = RealPostgres.start();
        }
        return server.database(name);
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return whetherItIsThere(POSTGRES);
    }

    /** Whether tests that need PostgreSQL can run. */
    public static ConditionEvaluationResult whetherItIsThere(boolean needed) {
        if (!needed || RealPostgres.isThere()) {
            return ConditionEvaluationResult.enabled("the database is there");
        }
        if ("1".equals(System.getenv(RealPostgres.REQUIRED))) {
            throw new IllegalStateException("no PostgreSQL is on this machine, and " + RealPostgres.REQUIRED
                    + "=1 requires it: install the package `postgresql`");
        }
        return ConditionEvaluationResult.disabled(
                "no PostgreSQL is on this machine: install the package `postgresql` to run these tests");
    }
}
