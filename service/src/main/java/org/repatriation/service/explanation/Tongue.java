package org.repatriation.service.explanation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A language that decisions are told in. */
public enum Tongue {
    ENGLISH("en", "d MMMM uuuu", "d MMMM uuuu, HH:mm"),
    SPANISH("es", "d 'de' MMMM 'de' uuuu", "d 'de' MMMM 'de' uuuu, HH:mm");

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final String code;
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;

    Tongue(String code, String day, String moment) {
        this.code = code;
        Locale locale = Locale.forLanguageTag(code);
        this.day = DateTimeFormatter.ofPattern(day, locale);
        this.moment = DateTimeFormatter.ofPattern(moment, locale);
    }

    /** Its BCP 47 code. */
    public String code() {
        return code;
    }

    String of(org.repatriation.service.api.model.Because because) {
        return this == ENGLISH ? because.en() : because.es();
    }

    String of(org.repatriation.vocabulary.Because because) {
        return this == ENGLISH ? because.en() : because.es();
    }

    String day(LocalDate date) {
        return day.format(date);
    }

    /** The hour of a moment on the clock that it was written with. */
    String hour(OffsetDateTime moment) {
        return HOUR.format(moment);
    }

    /** A moment on the clock that it was written with. */
    String moment(OffsetDateTime moment) {
        return this.moment.format(moment);
    }
}
