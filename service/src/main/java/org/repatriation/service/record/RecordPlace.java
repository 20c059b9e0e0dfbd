package org.repatriation.service.record;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Where the record is kept: in an embedded database under the folder {@code repatriation.data} ({@code memory}: nowhere),
 * unless {@code spring.datasource.url} names another database.
 */
public final class RecordPlace implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    static final String DATA = "repatriation.data";
    static final String KEYS = "repatriation.keys";
    static final String MEMORY = "memory";
    private static final String URL = "spring.datasource.url";
    private static final String HIKARI = "spring.datasource.hikari.";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        Map<String, Object> chosen = new LinkedHashMap<>();
        String url = environment.getProperty(URL);
        if (url == null) {
            String data = environment.getProperty(DATA, "repatriation-data");
            url = data.equals(MEMORY)
                    ? "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"
                    : file(Path.of(data).toAbsolutePath());
            chosen.put(URL, url);
            chosen.put("spring.datasource.username", "sa");
            chosen.put("spring.datasource.password", "");
        }
        if (url.startsWith("jdbc:postgresql:")) {
            String driver = HIKARI + "data-source-properties.";
            chosen.put(driver + "connectTimeout", "5");
            chosen.put(driver + "socketTimeout", "10");
            chosen.put(driver + "tcpKeepAlive", "true");
            chosen.put(driver + "reWriteBatchedInserts", "true");
            chosen.put(driver + "ApplicationName", "repatriation");
        }
        chosen.put(HIKARI + "connection-timeout", "5000");
        chosen.put(HIKARI + "validation-timeout", "2000");
        environment.getPropertySources().addLast(new MapPropertySource("record", chosen));
    }

    private static void ownersOnly(Path folder) {
        try {
            if (!Files.exists(folder)
                    && FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
        } catch (IOException refused) {
            throw new RecordRefused("The record in `" + folder
                    + "` cannot be opened; name a folder that can be written with" + " `--repatriation.data=`.");
        }
    }

    /**
     * The address of an embedded database in a folder. With no delay for what nobody waits for, H2 would never use again the space of
     * what it has written anew, and an earlier version's database remembers that it had none; the log waits until its entries are on
     * the disk in any case.
     */
    static String url(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("record") + ";WRITE_DELAY=500;DB_CLOSE_ON_EXIT=FALSE";
    }

    private static String file(Path folder) {
        String url = url(folder);
        ownersOnly(folder);
        try (var opened = DriverManager.getConnection(url, "sa", "")) {
            return url;
        } catch (SQLException refused) {
            throw new RecordRefused(
                    refused.getMessage().contains("already in use")
                                    || refused.getMessage().contains("90020")
                            ? "The record in `" + folder
                                    + "` is open in another service; stop that one, or name another"
                                    + " folder with `--repatriation.data=`."
                            : "The record in `" + folder + "` cannot be opened; name a folder that can be written with"
                                    + " `--repatriation.data=`.");
        }
    }
}
