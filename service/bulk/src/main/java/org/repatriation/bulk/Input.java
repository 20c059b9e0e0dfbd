package org.repatriation.bulk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileStatus;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;

/**
 * Lines that are read by many processes and keep their numbers.
 *
 * @param lines the lines, in parts that follow each other
 * @param count how many there are
 */
record Input(JavaRDD<NumberedLine> lines, long count) {
    private static final int TOGETHER = 2_000;
    private static final long SMALLEST_SLICE = 1 << 16;
    private static final long LARGEST_SLICE = 1 << 22;
    private static final int ROUNDS = 8;

    /** More would have six digits in the names of their files, and names would no longer be in the order of the parts. */
    private static final int MOST_PARTS = 90_000;

    /**
     * Reads files that were listed: their lines, or the texts in a column of their rows.
     *
     * @param column the name of the column
     * @param longest of longer lines nothing is kept, in bytes
     * @throws BulkRefused where the rows of a file have no such column
     */
    static Input of(SparkSession spark, List<FileStatus> files, String column, int longest) throws IOException {
        return Storage.areParquet(files) ? rows(spark, files, column, longest) : lines(spark, files, longest);
    }

    private static Input lines(SparkSession spark, List<FileStatus> files, int longest) throws IOException {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Broadcast<SerializableConfiguration> storage =
                context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
        List<Slice> slices = cut(files, context.defaultParallelism());
        List<Long> counts = parts(context, slices)
                .map(slice -> slice.count(storage.value().value()))
                .collect();
        long before = 0;
        for (int i = 0; i < slices.size(); i++) {
            slices.set(i, slices.get(i).after(before));
            before += counts.get(i);
        }
        return new Input(
                parts(context, slices)
                        .flatMap(slice -> slice.lines(storage.value().value(), longest)),
                before);
    }

    private static JavaRDD<Slice> parts(JavaSparkContext context, List<Slice> slices) {
        return context.parallelize(slices, Math.max(1, slices.size()));
    }

    /** Small enough that every core has several, so that none waits long for the last. */
    private static List<Slice> cut(List<FileStatus> files, int cores) {
        long all = files.stream().mapToLong(FileStatus::getLen).sum();
        long wanted = Math.min(LARGEST_SLICE, Math.max(SMALLEST_SLICE, all / ((long) cores * ROUNDS)));
        long size = Math.max(wanted, all / MOST_PARTS + 1);
        List<Slice> slices = new ArrayList<>();
        for (FileStatus file : files) {
            for (long start = 0; start < file.getLen(); start += size) {
                slices.add(new Slice(file.getPath().toString(), start, Math.min(file.getLen(), start + size), 0));
            }
        }
        return slices;
    }

    private static Input rows(SparkSession spark, List<FileStatus> files, String column, int longest) {
        for (FileStatus file : files) {
            check(file.getPath().getName(), spark.read().parquet(file.getPath().toString()), column);
        }
        Dataset<Row> rows = spark.read()
                .parquet(files.stream().map(file -> file.getPath().toString()).toArray(String[]::new))
                .select(
                        functions.col("_metadata.file_path"),
                        functions.col("_metadata.row_index"),
                        functions.col("`" + column + "`"));
        Map<String, Long> before = new HashMap<>();
        long count = 0;
        for (Map.Entry<String, Long> file : countByFile(rows).entrySet()) {
            before.put(file.getKey(), count);
            count += file.getValue();
        }
        JavaPairRDD<Long, NumberedLine> numbered = rows.toJavaRDD().mapToPair(row -> {
            long number = before.get(row.getString(0)) + row.getLong(1) + 1;
            return new Tuple2<>(number, new NumberedLine(number, bytes(row.getString(2), longest)));
        });
        return new Input(
                numbered.repartitionAndSortWithinPartitions(
                                byLine(count, spark.sparkContext().defaultParallelism()))
                        .values(),
                count);
    }

    /** Each file is looked at: of files that differ Spark would read what is missing in one as empty. */
    private static void check(String name, Dataset<Row> file, String column) {
        if (Arrays.stream(file.schema().fields())
                .noneMatch(
                        field -> field.name().equals(column) && field.dataType().equals(DataTypes.StringType))) {
            throw new BulkRefused("The Parquet file `" + name + "` has no column `" + column + "` of text; it has `"
                    + String.join("`, `", file.columns()) + "`.");
        }
    }

    /** Puts lines into parts that follow each other, some for every core. */
    static ByLine byLine(long lines, int cores) {
        long wanted = Math.max((long) cores * ROUNDS, lines / TOGETHER);
        return new ByLine(lines, (int) Math.max(1, Math.min(Math.min(lines, wanted), MOST_PARTS)));
    }

    private static Map<String, Long> countByFile(Dataset<Row> rows) {
        Map<String, Long> counts = new TreeMap<>();
        rows.groupBy("file_path")
                .count()
                .collectAsList()
                .forEach(file -> counts.put(file.getString(0), file.getLong(1)));
        return counts;
    }

    private static byte[] bytes(String text, int longest) {
        byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        return bytes.length > longest ? null : bytes;
    }
}
