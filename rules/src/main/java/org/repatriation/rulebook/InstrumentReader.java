package org.repatriation.rulebook;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.repatriation.rulebook.Instrument.Conflict;
import org.repatriation.rulebook.Instrument.NotComputable;
import org.repatriation.rulebook.Instrument.Unread;
import org.repatriation.vocabulary.Answer;
import org.repatriation.vocabulary.Because;
import org.repatriation.vocabulary.Evidence;

/** Reads what an instrument is, and from when. */
final class InstrumentReader {
    static final Set<String> REASONS = Set.of(
            "objective",
            "governance",
            "text-not-read",
            "superseded",
            "practice",
            "conflict",
            "not-verified",
            "outside-scope");
    private static final Set<String> HOLDING = Set.of("USA", "MEX");

    private InstrumentReader() {}

    static Instrument read(String path, String folder, String text) {
        Yaml yaml = Yaml.read(path, text);
        yaml.onlyKeys(Set.of(
                "instrument",
                "kind",
                "title",
                "custody",
                "nationalities",
                "receiving",
                "area",
                "signed",
                "languages",
                "evidence",
                "source",
                "rows",
                "inForce",
                "supersedes",
                "antecedents",
                "unread",
                "notComputable",
                "conflicts"));
        if (!yaml.text("instrument").equals(folder)) {
            throw yaml.refuse("`instrument: " + yaml.text("instrument")
                    + "` is not the folder's name; write `instrument: " + folder + "`");
        }
        List<String> custody = yaml.texts("custody");
        if (custody.isEmpty() || !HOLDING.containsAll(custody)) {
            throw yaml.refuse("`custody` names the states that hold the persons; write `[ USA ]`, `[ MEX ]` or both");
        }
        countries(yaml, "nationalities");
        countries(yaml, "receiving");
        checkReceiving(yaml, yaml.texts("nationalities"), yaml.texts("receiving"));
        String signed = signed(yaml);
        Instrument.Kind kind = kind(yaml);
        Map<String, NavigableMap<LocalDate, Answer>> inForce = inForce(yaml, kind, custody);
        checkSigned(yaml, kind, signed, inForce);
        List<Because> antecedents =
                yaml.parts("antecedents").stream().map(Yaml::words).toList();
        return new Instrument(
                folder,
                kind,
                yaml.words("title"),
                Collections.unmodifiableSet(new LinkedHashSet<>(yaml.texts("custody"))),
                anyOr(yaml.texts("nationalities")),
                anyOr(yaml.texts("receiving")),
                yaml.maybeWords("area"),
                signed,
                yaml.texts("languages"),
                yaml.evidence(),
                yaml.source(),
                yaml.texts("rows"),
                inForce,
                supersedes(yaml, folder),
                antecedents,
                yaml.parts("unread").stream().map(InstrumentReader::unread).toList(),
                yaml.parts("notComputable").stream()
                        .map(InstrumentReader::notComputable)
                        .toList(),
                conflicts(yaml));
    }

    private static List<String> supersedes(Yaml yaml, String folder) {
        List<String> older = yaml.texts("supersedes");
        if (older.contains(folder)) {
            throw yaml.refuse("`supersedes` names the instrument itself; name an older one, or delete the line");
        }
        return older;
    }

    private static void countries(Yaml yaml, String key) {
        List<String> codes = yaml.texts(key);
        if (codes.isEmpty()) {
            throw yaml.refuse("`" + key + "` names no state; write `any`, or the states, such as `[ MEX ]`");
        }
        if (!codes.equals(List.of("any"))) {
            codes.forEach(code -> yaml.checkCountry(key, code));
        }
    }

    /** A person is received by the state whose national they are. */
    private static void checkReceiving(Yaml yaml, List<String> nationalities, List<String> receiving) {
        boolean named = !nationalities.contains("any") && !receiving.contains("any");
        if (named && !new TreeSet<>(nationalities).equals(new TreeSet<>(receiving))) {
            throw yaml.refuse("`nationalities` and `receiving` name different states, and a state receives only its own"
                    + " nationals; write the same in both");
        }
    }

    private static Instrument.Kind kind(Yaml yaml) {
        List<String> kinds = Words.names(Instrument.Kind.class).stream()
                .map(kind -> kind.toLowerCase(Locale.ROOT))
                .toList();
        String kind = yaml.text("kind");
        if (!kinds.contains(kind)) {
            throw yaml.refuse("`kind: " + kind + "` is not known" + Words.didYouMean(kind, kinds) + "; write one of "
                    + String.join(" ", kinds));
        }
        return Instrument.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
    }

    private static Set<String> anyOr(List<String> list) {
        return list.equals(List.of("any")) ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(list));
    }

    private static String signed(Yaml yaml) {
        String signed = yaml.maybe("signed").orElse("unknown");
        if (!signed.equals("unknown")) {
            yaml.date("signed", signed);
        }
        return signed;
    }

    /** From which day it is in force for each party: the states that hold the persons, or the one whose law it is. */
    private static Map<String, NavigableMap<LocalDate, Answer>> inForce(
            Yaml yaml, Instrument.Kind kind, List<String> custody) {
        Map<String, NavigableMap<LocalDate, Answer>> inForce = new TreeMap<>();
        yaml.part("inForce").children().forEach((party, dates) -> {
            yaml.checkCountry("inForce", party);
            inForce.put(party, validity(dates, kind.standsForEverybody()));
        });
        for (String holder : custody) {
            if (!inForce.containsKey(holder) && (inForce.size() != 1 || custody.size() == 1)) {
                throw yaml.refuse("`inForce` does not say from when for `" + holder
                        + "`, which holds the persons; add a line such as `" + holder
                        + ": { 2016-02-23: yes }`, or `unknown`");
            }
        }
        List<String> receiving = yaml.texts("receiving");
        if (kind == Instrument.Kind.AGREEMENT
                && !receiving.contains("any")
                && receiving.stream().noneMatch(inForce::containsKey)) {
            throw yaml.refuse("`inForce` names none of the receiving states, and an agreement binds both sides; add for"
                    + " instance `" + receiving.get(0) + ": { 2016-02-23: unknown }`");
        }
        return inForce;
    }

    private static NavigableMap<LocalDate, Answer> validity(Yaml dates, boolean yearWillDo) {
        NavigableMap<LocalDate, Answer> validity = new TreeMap<>();
        for (String day : dates.keys()) {
            Answer answer = switch (dates.text(day)) {
                case "yes", "true" -> Answer.YES;
                case "no", "false" -> Answer.NO;
                case "unknown" -> Answer.UNKNOWN;
                default ->
                    throw dates.refuse("`" + day + ": " + dates.text(day) + "` is not known; write yes, no or unknown");
            };
            LocalDate from = dates.date("inForce", day);
            if (!yearWillDo && answer == Answer.YES && !WrittenDate.isWholeDay(day)) {
                throw dates.refuse(
                        "`" + day + ": yes` would let people be returned from its first day on; write the day,"
                                + " as in `2016-02-23: yes`, or `unknown` until it is known");
            }
            if (!validity.isEmpty() && !from.isAfter(validity.lastKey())) {
                throw dates.refuse("`" + day
                        + "` does not come after the entry above it; write each day once, the earliest first");
            }
            if (!validity.isEmpty() && validity.lastEntry().getValue() == answer) {
                throw dates.refuse("`" + day + ": " + dates.text(day)
                        + "` says the same as the entry before it; delete one, or mend its word");
            }
            validity.put(from, answer);
        }
        if (validity.isEmpty()) {
            throw dates.refuse("no day is named; write for instance `2016-02-23: yes`, or `unknown`");
        }
        return validity;
    }

    private static void checkSigned(
            Yaml yaml, Instrument.Kind kind, String signed, Map<String, NavigableMap<LocalDate, Answer>> inForce) {
        if (signed.equals("unknown") || kind == Instrument.Kind.PROGRAMME) {
            return;
        }
        LocalDate day = WrittenDate.firstDay(signed).orElseThrow();
        inForce.forEach((party, dates) -> dates.headMap(day).forEach((from, answer) -> {
            if (answer == Answer.YES) {
                throw yaml.refuse("`inForce`: it is in force for `" + party + "` from " + from
                        + ", before it was signed on " + signed + "; mend one of the two dates");
            }
        }));
    }

    private static Unread unread(Yaml yaml) {
        yaml.onlyKeys(Set.of(
                "chapter",
                "title",
                "about",
                "inForce",
                "until",
                "decidedBy",
                "evidence",
                "source",
                "rows",
                "because",
                "porque"));
        if (!Yaml.isId(yaml.text("chapter"))) {
            throw yaml.refuse("`chapter: " + yaml.text("chapter")
                    + "` is no name; write lower case with hyphens, as in `chapter-on-women`");
        }
        return new Unread(
                yaml.text("chapter"),
                yaml.words("title"),
                yaml.text("about"),
                yaml.span("inForce", "until"),
                yaml.maybe("decidedBy"),
                yaml.evidence(),
                yaml.source(),
                yaml.texts("rows"),
                new Because(yaml.text("because"), yaml.text("porque")));
    }

    private static NotComputable notComputable(Yaml yaml) {
        yaml.onlyKeys(Set.of("clause", "title", "reason", "note", "evidence", "source", "rows"));
        String reason = yaml.text("reason");
        if (!REASONS.contains(reason)) {
            throw yaml.refuse(
                    "`reason: " + reason + "` is not known" + Words.didYouMean(reason, REASONS) + "; write one of "
                            + String.join(" ", REASONS.stream().sorted().toList()));
        }
        return new NotComputable(
                yaml.text("clause"),
                yaml.words("title"),
                reason,
                yaml.maybeWords("note"),
                yaml.text("evidence").equals("UNVERIFIED") ? Evidence.INFERENCE : yaml.evidence(),
                yaml.maybeSource().orElse(""),
                yaml.texts("rows"));
    }

    static List<Conflict> conflicts(Yaml yaml) {
        return yaml.parts("conflicts").stream()
                .map(part -> {
                    part.onlyKeys(Set.of("about", "rows", "note"));
                    return new Conflict(part.words("about"), part.texts("rows"), part.words("note"));
                })
                .toList();
    }
}
