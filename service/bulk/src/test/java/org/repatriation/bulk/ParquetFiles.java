package org.repatriation.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/** Reads and writes Parquet without Spark, as another system would. */
final class ParquetFiles {
    private ParquetFiles() {}

    /** Writes a file of one column of texts; an empty text is written as a missing one. */
    static void write(Path file, String column, List<String> texts) throws IOException {
        MessageType columns =
                MessageTypeParser.parseMessageType("message cases { optional binary " + column + " (STRING); }");
        try (ParquetWriter<Group> rows = ExampleParquetWriter.builder(new org.apache.hadoop.fs.Path(file.toUri()))
                .withConf(new Configuration())
                .withType(columns)
                .build()) {
            for (String text : texts) {
                Group row = new SimpleGroupFactory(columns).newGroup();
                rows.write(text.isEmpty() ? row : row.append(column, text));
            }
        }
    }

    /** The rows of the files in a folder, in the order of their names. */
    static List<Group> read(Path folder) throws IOException {
        List<Group> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".parquet"))
                    .sorted()
                    .toList()) {
                try (ParquetReader<Group> reader = ParquetReader.builder(
                                new GroupReadSupport(), new org.apache.hadoop.fs.Path(file.toUri()))
                        .withConf(new Configuration())
                        .build()) {
                    for (Group row = reader.read(); row != null; row = reader.read()) {
                        rows.add(row);
                    }
                }
            }
        }
        return rows;
    }
}
