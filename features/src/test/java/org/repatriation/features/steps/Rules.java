package org.repatriation.features.steps;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.Locale;
import org.repatriation.rulebook.PortFile;
import org.repatriation.rulebook.Rulebook;

/** The rulebook that the features are about: the one that the library carries, or that of {@code -Drulebook=DIR}. */
public final class Rules {
    private static Rulebook rulebook;

    private Rules() {}

    /** The rulebook, read once. */
    public static synchronized Rulebook rulebook() {
        if (rulebook == null) {
            String folder = System.getProperty("rulebook");
            rulebook = folder == null ? Rulebook.carried() : Rulebook.read(Path.of(folder));
        }
        return rulebook;
    }

    /** The id of a port that is called by its name, such as {@code Tecún Umán}. */
    static String port(String name) {
        return port(id(name), name).port().id();
    }

    /** The clock of the receiving side of a port. */
    static ZoneId receivingZone(String name) {
        return port(id(name), name).receivingZone();
    }

    /** The clock of the northern side of a port of the northern border. */
    static ZoneId northernZone(String id) {
        PortFile file = port(id, id);
        return file.zones().getOrDefault("us", file.receivingZone());
    }

    private static PortFile port(String id, String name) {
        return rulebook().port(id).orElseThrow(() -> new IllegalArgumentException("no port is called " + name));
    }

    /** The id of a place of custody that is called by its name. */
    static String place(String name) {
        String id = id(name);
        if (rulebook().place(id).isEmpty()) {
            throw new IllegalArgumentException("no place of the directory is called " + name);
        }
        return id;
    }

    /** The clock of a place of custody. */
    static ZoneId zoneOfPlace(String id) {
        return rulebook().place(id).orElseThrow().zone();
    }

    /** Two cities have an English name among the ids; all others are called alike in both languages. */
    private static String id(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("^la Ciudad de (Mexico|Guatemala)$", "$1 City")
                .toLowerCase(Locale.ROOT)
                .replace(' ', '-');
    }
}
