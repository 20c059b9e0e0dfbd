package org.repatriation.service.explanation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.rulebook.Sentences;
import org.repatriation.rulebook.Sentences.Register;
import org.repatriation.service.api.model.Handover;
import org.repatriation.service.api.model.Section;

/** What all who tell a decision in one language have in common. */
abstract class Teller {
    final Rulebook rulebook;
    final Sentences words;
    final Tongue tongue;
    final Texts texts;
    private final List<Section> sections = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();

    Teller(Rulebook rulebook, Tongue tongue, Texts texts) {
        this.rulebook = rulebook;
        this.words = rulebook.sentences();
        this.tongue = tongue;
        this.texts = texts;
    }

    /** Says something in the section that is being written; the same sentence is not said twice. */
    void say(Phrase phrase, Object... inside) {
        say(texts.say(phrase, inside));
    }

    void say(String sentence) {
        if (!sentences.contains(sentence)) {
            sentences.add(sentence);
        }
    }

    /** Ends a section; one without sentences is left out. */
    void end(Phrase heading) {
        if (!sentences.isEmpty()) {
            sections.add(new Section(texts.say(heading), List.copyOf(sentences)));
            sentences.clear();
        }
    }

    List<Section> sections() {
        return List.copyOf(sections);
    }

    String name(String list, Enum<?> code) {
        return name(list, code.toString());
    }

    String name(String list, String code) {
        return tongue.of(words.codeName(list, code));
    }

    String told(String list, String code, Register register) {
        return tongue.of(words.code(list, code, register));
    }

    /** The name of a place of custody. */
    String place(String id) {
        return tongue.of(words.nameOf(id));
    }

    /** The name of a port. */
    String port(String id) {
        return tongue.of(words.nameOfPort(id));
    }

    /** A window, on the clock that it was written with: "on 12 November 2014, from 17:30 to 18:00". */
    String window(OffsetDateTime opens, OffsetDateTime closes) {
        boolean midnight = closes.toLocalTime().equals(LocalTime.MIDNIGHT);
        LocalDate lastDay = closes.toLocalDate().minusDays(midnight ? 1 : 0);
        if (!lastDay.equals(opens.toLocalDate())) {
            return texts.say(
                    midnight ? Phrase.WINDOW_DAYS_MIDNIGHT : Phrase.WINDOW_DAYS,
                    tongue.moment(opens),
                    midnight ? tongue.day(lastDay) : tongue.moment(closes));
        }
        return texts.say(
                midnight ? Phrase.WINDOW_DAY_MIDNIGHT : Phrase.WINDOW_DAY,
                tongue.day(lastDay),
                tongue.hour(opens),
                tongue.hour(closes));
    }

    String instrument(String id) {
        return rulebook.instrument(id)
                .map(instrument -> tongue.of(instrument.title()))
                .orElse(id);
    }

    String mode(Handover handover) {
        return texts.say(handover.mode().toString().equals("AIR") ? Phrase.MODE_AIR : Phrase.MODE_LAND);
    }

    static String capital(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    /** Whether a code is one of these; what nobody has said is none of them. */
    static boolean among(Enum<?> code, String... codes) {
        return code != null && Arrays.asList(codes).contains(code.toString());
    }
}
