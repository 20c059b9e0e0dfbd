package org.repatriation.bulk;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.CompressionCodecFactory;

/** The files that every machine of the cluster can reach, as the one that starts the job sees them. */
final class Storage {
    private static final String SUMMARY = "_summary.json";
    private static final String PARQUET = ".parquet";
    private static final int LONGEST_TRAILER = 1 << 16;

    private final Configuration settings;

    Storage(Configuration settings) {
        this.settings = settings;
    }

    /**
     * The file of that name, or the files in the folder of that name, in the order of their names; those that begin with {@code _}
     * or a dot are left out.
     *
     * @throws BulkRefused where they cannot be read, or some are Parquet and some are not
     */
    List<FileStatus> files(String name) throws IOException {
        List<FileStatus> files = new ArrayList<>();
        Path path = new Path(name);
        try {
            FileSystem system = path.getFileSystem(settings);
            for (FileStatus file : system.getFileStatus(path).isFile()
                    ? new FileStatus[] {system.getFileStatus(path)}
                    : system.listStatus(path)) {
                if (file.isFile() && !file.getPath().getName().matches("[_.].*")) {
                    files.add(file);
                }
            }
        } catch (FileNotFoundException missing) {
            throw new BulkRefused(
                    "`" + name + "` is not there; name a file or a folder that every machine of the cluster can read.");
        }
        files.sort(Comparator.comparing(FileStatus::getPath));
        check(name, files);
        return files;
    }

    private void check(String name, List<FileStatus> files) {
        if (files.isEmpty()) {
            throw new BulkRefused("`" + name + "` holds no files; name a file or a folder with one case a line, or"
                    + " Parquet files with a case in each row.");
        }
        if (files.stream().map(Storage::isParquet).distinct().count() > 1) {
            throw new BulkRefused("`" + name + "` holds Parquet files and others; put them into two folders.");
        }
        CompressionCodecFactory packed = new CompressionCodecFactory(settings);
        for (FileStatus file : files) {
            if (!isParquet(file) && packed.getCodec(file.getPath()) != null) {
                throw new BulkRefused("`" + file.getPath().getName()
                        + "` is compressed, and cannot be read by many at once; unpack it, or write it as Parquet.");
            }
        }
    }

    /** Whether files that were listed are Parquet. */
    static boolean areParquet(List<FileStatus> files) {
        return isParquet(files.get(0));
    }

    private static boolean isParquet(FileStatus file) {
        return isParquet(file.getPath().getName());
    }

    /** Whether a name is that of Parquet files. */
    static boolean isParquet(String name) {
        return name.endsWith(PARQUET);
    }

    /**
     * Refuses to write where something is.
     *
     * @throws BulkRefused where something is
     */
    void checkNew(String output) throws IOException {
        Path path = new Path(output);
        if (path.getFileSystem(settings).exists(path)) {
            throw new BulkRefused(
                    "`" + output + "` is there already; name another folder with `--output=`, or delete this one.");
        }
    }

    /** Writes the summary of an output; without one it was cut off. */
    void summarise(String output, byte[] summary) throws IOException {
        Path path = new Path(output, SUMMARY);
        try (OutputStream out = path.getFileSystem(settings).create(path)) {
            out.write(summary);
        }
    }

    /**
     * The trailer of answers: the summary of a folder, or the last line of a file.
     *
     * @throws BulkRefused where there is none
     */
    String trailer(String answers) throws IOException {
        Path path = new Path(answers);
        FileSystem system = path.getFileSystem(settings);
        Path file = system.getFileStatus(path).isFile() ? path : new Path(path, SUMMARY);
        if (system.exists(file)) {
            long length = system.getFileStatus(file).getLen();
            byte[] end = new byte[(int) Math.min(length, LONGEST_TRAILER)];
            try (FSDataInputStream in = system.open(file)) {
                in.readFully(length - end.length, end);
            }
            String last = Arrays.stream(new String(end, StandardCharsets.UTF_8).split("\n"))
                    .reduce("", (before, line) -> line);
            if (last.startsWith("{\"trailer\":")) {
                return last;
            }
        }
        throw new BulkRefused("`" + answers + "` has no trailer, so it was cut off or holds something else; name what"
                + " `--decide=` wrote with `--earlier=`.");
    }
}
