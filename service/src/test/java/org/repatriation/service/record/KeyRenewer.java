package org.repatriation.service.record;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.LoggerFactory;

/** Renews the master key of a record again and again, and says each time that it has come to the end. */
public final class KeyRenewer {

    private KeyRenewer() {}

    /** The address of the database and the folder of the keys. */
    public static void main(String[] arguments) {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        OpenRecord record =
                OpenRecord.ofTables(arguments[0], Path.of(arguments[1]), Clock.systemUTC(), Duration.ofSeconds(5));
        while (true) {
            System.out.println("begun");
            System.out.flush();
            System.out.println(record.renewal.renew());
            System.out.flush();
        }
    }
}
