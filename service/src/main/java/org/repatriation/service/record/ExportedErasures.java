package org.repatriation.service.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The erasures that an export of a log tells of. */
final class ExportedErasures {

    private ExportedErasures() {}

    /**
     * What was erased.
     *
     * @param about the decision, or the review
     */
    record Erasure(ErasedPart part, String about) {}

    /**
     * The erasures, in the order in which they were done.
     *
     * @param log the id of the log that it has to be an export of
     * @throws RecordRefused where it cannot be read to its end, or is an export of another log
     */
    static List<Erasure> of(Path export, String log) {
        List<Erasure> erased = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(export)) {
            int number = 1;
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                JsonNode line = line(text, number, export);
                if (number == 1 && !line.path("log").asString("").equals(log)) {
                    throw new RecordRefused("`" + export + "` is no export of the log of this record; name a file that"
                            + " `GET /v1/log/export` gave for it.");
                }
                if (Entry.Kind.ERASURE.name().equals(line.path("kind").asString(""))) {
                    erased.add(erasure(line, number, export));
                }
                number++;
            }
            if (number == 1) {
                throw unreadable(export);
            }
        } catch (IOException noText) {
            throw unreadable(export);
        }
        return erased;
    }

    private static Erasure erasure(JsonNode line, int number, Path export) {
        try {
            return ErasedPart.of(Base64.getDecoder().decode(line.path("body").asString("")))
                    .map(part -> new Erasure(part, line.path("about").asString("")))
                    .orElseThrow(() -> notAsWritten(number, export));
        } catch (IllegalArgumentException noBase64) {
            throw notAsWritten(number, export);
        }
    }

    private static JsonNode line(String text, int number, Path export) {
        try {
            return RecordText.read(text);
        } catch (JacksonException otherwise) {
            throw notAsWritten(number, export);
        }
    }

    private static RecordRefused notAsWritten(int number, Path export) {
        return new RecordRefused("Line " + number + " of `" + export
                + "` is not as the log writes it; name a file that `GET /v1/log/export` gave, with all its lines.");
    }

    private static RecordRefused unreadable(Path export) {
        return new RecordRefused(
                "`" + export + "` cannot be read, or is empty; name a file that `GET /v1/log/export` gave.");
    }
}
