package org.repatriation.service.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database uses its file again. */
class RecordPlaceTest {
    private static final String DELAY =
            "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'";

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenAnewLeavesItsSpaceToOthersAlsoWhereAnEarlierVersionMadeTheDatabase() throws SQLException {
        assertThat(delay("jdbc:h2:file:" + folder.resolve("record") + ";WRITE_DELAY=0"))
                .isZero();
        assertThat(delay("jdbc:h2:file:" + folder.resolve("record"))).isZero();

        assertThat(delay(RecordPlace.url(folder))).isPositive();
    }

    private static int delay(String url) throws SQLException {
        try (var database = DriverManager.getConnection(url, "sa", "");
                var statement = database.createStatement();
                var found = statement.executeQuery(DELAY)) {
            assertThat(found.next()).isTrue();
            return found.getInt(1);
        }
    }
}
