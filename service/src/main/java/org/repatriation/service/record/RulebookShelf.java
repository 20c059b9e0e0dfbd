package org.repatriation.service.record;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.rulebook.RulebookRefused;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Keeps every rulebook that decided anything, text by text, so that its decisions can be made again. */
public final class RulebookShelf {
    private static final int PART = 500_000;
    private static final int LONGEST_LABEL = 200;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcTemplate tables;
    private final TransactionTemplate transaction;

    RulebookShelf(JdbcTemplate tables, TransactionTemplate transaction) {
        this.tables = tables;
        this.transaction = transaction;
    }

    /** Keeps a rulebook, unless it is kept already. */
    public void keep(Rulebook rulebook) {
        if (holds(rulebook.id())) {
            return;
        }
        byte[] texts = compressed(rulebook.files());
        String label = rulebook.label();
        try {
            transaction.executeWithoutResult(status -> {
                tables.update(
                        "insert into rulebook (id, label) values (?, ?)",
                        rulebook.id(),
                        label.substring(0, Math.min(LONGEST_LABEL, label.length())));
                for (int part = 0; part * PART < texts.length; part++) {
                    tables.update(
                            "insert into rulebook_part (rulebook, part, texts) values (?, ?, ?)",
                            rulebook.id(),
                            part,
                            Arrays.copyOfRange(texts, part * PART, Math.min(texts.length, (part + 1) * PART)));
                }
            });
        } catch (DuplicateKeyException keptMeanwhile) {
            // another service keeps the same rulebook, which is what was wanted
        }
    }

    private boolean holds(String id) {
        return tables.queryForObject("select count(*) from rulebook where id = ?", Long.class, id) > 0;
    }

    /**
     * A rulebook that decided, as it was kept.
     *
     * @throws EntryUnreadable where its texts are gone, or are no longer those of its id
     * @throws RulebookUnreadable where this version cannot read what decides in it
     */
    public Rulebook find(String id) {
        Map<String, String> files = texts(id).orElseThrow(() -> EntryUnreadable.altered(null));
        try {
            return Rulebook.kept(files);
        } catch (RulebookRefused refused) {
            throw new RulebookUnreadable(id, refused);
        }
    }

    /** Whether the texts of a rulebook are as they were kept. */
    boolean keeps(String id) {
        return texts(id).isPresent();
    }

    private Optional<Map<String, String>> texts(String id) {
        ByteArrayOutputStream texts = new ByteArrayOutputStream();
        tables.query(
                        "select texts from rulebook_part where rulebook = ? order by part",
                        (row, n) -> row.getBytes(1),
                        id)
                .forEach(texts::writeBytes);
        try {
            return Optional.of(restored(texts.toByteArray()))
                    .filter(files -> Rulebook.idOf(files).equals(id));
        } catch (IOException | JacksonException altered) {
            return Optional.empty();
        }
    }

    private static byte[] compressed(Map<String, String> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(Canonical.write(JSON.valueToTree(files)).getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static Map<String, String> restored(byte[] compressed) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            JSON.readTree(gzip)
                    .properties()
                    .forEach(file -> files.put(file.getKey(), file.getValue().asString()));
        }
        return files;
    }
}
