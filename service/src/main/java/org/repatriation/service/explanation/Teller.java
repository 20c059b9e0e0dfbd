package org.repatriation.service.explanation;

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

    /** The name of a port or place. */
    String place(String id) {
        return tongue.of(words.nameOf(id));
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
