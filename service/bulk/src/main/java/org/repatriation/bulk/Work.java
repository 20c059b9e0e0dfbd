package org.repatriation.bulk;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.hadoop.fs.FileStatus;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.service.intake.CaseIntake;
import tools.jackson.databind.json.JsonMapper;

/**
 * What every job works with.
 *
 * @param spark the cluster
 * @param storage the files that it can reach
 * @param options what is to be done
 * @param said is told what was done
 */
record Work(SparkSession spark, Storage storage, Options options, PrintStream said) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String CASE = "case";

    /** The cases: one in each line, or in the column {@code case} of each row. */
    Input cases() throws IOException {
        storage.checkNew(options.output());
        List<FileStatus> files = storage.files(options.cases());
        return Input.of(spark, files, CASE, CaseIntake.LONGEST_LINE);
    }

    Decider decider(Rulebook rulebook) {
        return new Decider(JavaSparkContext.fromSparkContext(spark.sparkContext()), rulebook);
    }

    Counts counts(List<String> words) {
        return new Counts(spark.sparkContext(), words);
    }

    /** Rows of a line's number and of texts, which may be missing. */
    Dataset<Row> table(JavaRDD<Row> rows, String... texts) {
        StructType columns = new StructType().add("line", DataTypes.LongType, false);
        DataType text = DataTypes.StringType;
        for (String each : texts) {
            columns = columns.add(each, text, true);
        }
        return spark.createDataFrame(rows, columns);
    }

    /** Writes rows as Parquet where the output is called so, else as the lines that are made of them. */
    void write(Dataset<Row> table, Column line) {
        if (Storage.isParquet(options.output())) {
            table.write().parquet(options.output());
        } else {
            table.select(line).write().text(options.output());
        }
    }

    /** Writes what an output sums up to, under one name; written last, so an output without it was cut off. */
    void summarise(String name, Map<String, Object> summary) throws IOException {
        storage.summarise(options.output(), (JSON.writeValueAsString(Map.of(name, summary)) + "\n").getBytes("UTF-8"));
    }

    static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
