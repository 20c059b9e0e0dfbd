package org.repatriation.service.explanation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The texts of one language, from a file that translators can edit. */
final class Texts {
    private final Properties texts = new Properties();
    private final String file;

    private Texts(String language) {
        this.file = "/texts/" + language + ".properties";
        try (var in = new InputStreamReader(Texts.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Reads the texts of a language.
     *
     * @throws IllegalStateException where a text that is needed is missing, or one stands there that nobody uses
     */
    static Texts of(Tongue tongue) {
        Texts read = new Texts(tongue.code());
        Set<String> keys = new TreeSet<>(read.texts.stringPropertyNames());
        for (Phrase phrase : Phrase.values()) {
            if (!keys.remove(phrase.key())) {
                throw new IllegalStateException(read.file + ": `" + phrase.key() + "` is missing; write it");
            }
        }
        if (!keys.isEmpty()) {
            throw new IllegalStateException(
                    read.file + ": nobody uses `" + keys.iterator().next() + "`; delete it");
        }
        return read;
    }

    /** A text with its gaps filled. */
    String say(Phrase phrase, Object... inside) {
        String text = texts.getProperty(phrase.key());
        for (int i = 0; i < inside.length; i++) {
            text = text.replace("{" + i + "}", inside[i].toString());
        }
        return text;
    }

    /** The text as it stands in the file. */
    String raw(Phrase phrase) {
        return texts.getProperty(phrase.key());
    }
}
