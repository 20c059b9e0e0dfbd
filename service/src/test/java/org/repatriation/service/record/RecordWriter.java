package org.repatriation.service.record;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** Records one decision after another, as fast as it can, and names each on a line when it is told that it is durable. */
public final class RecordWriter {
    private static final int THREADS = 4;

    private RecordWriter() {}

    /** The address of the database, the folder of the keys, the folder of the case and the answer, and after how many to end. */
    public static void main(String[] arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        Path folder = Path.of(arguments[2]);
        var request = OpenRecord.request(Files.readString(folder.resolve("case.json")));
        JsonNode answer = RecordText.read(Files.readString(folder.resolve("answer.json")));
        OpenRecord record =
                OpenRecord.ofTables(arguments[0], Path.of(arguments[1]), Clock.systemUTC(), Duration.ofSeconds(5));
        int most = arguments.length > 3 ? Integer.parseInt(arguments[3]) : Integer.MAX_VALUE;
        for (int i = 0; i < THREADS; i++) {
            new Thread(() -> {
                        for (int n = 0; n < most; n++) {
                            try {
                                String id = record.records
                                        .keep(record.like(answer), request, Optional.empty())
                                        .decision()
                                        .id();
                                synchronized (RecordWriter.class) {
                                    System.out.println(id);
                                    System.out.flush();
                                }
                            } catch (RuntimeException notRecorded) {
                                synchronized (RecordWriter.class) {
                                    System.out.println("not recorded: "
                                            + notRecorded.getClass().getSimpleName());
                                    System.out.flush();
                                }
                            }
                        }
                    })
                    .start();
        }
    }
}
