package org.repatriation.service.explanation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.service.api.model.CaseRequest;
import org.repatriation.service.api.model.Decision;
import org.repatriation.service.api.model.Explanation;
import org.repatriation.service.api.model.PersonDecision;
import org.repatriation.service.api.model.PersonExplanation;
import org.repatriation.service.api.model.Section;
import org.repatriation.service.api.model.Text;
import org.repatriation.service.api.model.Way;

/** One self-contained page with everything that somebody needs who challenges a decision; well-formed XHTML. */
final class ContestPack {
    private static final String STYLE = """
            body { font-family: "Liberation Sans", Arial, Helvetica, sans-serif; line-height: 1.5; color: #1b1b1b;
                   background: #ffffff; max-width: 52rem; margin: 0 auto; padding: 1rem;
                   word-wrap: break-word; }
            h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin-top: 1.8rem; border-bottom: 1px solid #5c5c5c; }
            h3 { font-size: 1rem; margin-bottom: 0.2rem; }
            table { border-collapse: collapse; width: 100%; font-size: 0.9rem; }
            th, td { border: 1px solid #767676; padding: 0.25rem 0.4rem; text-align: left; vertical-align: top; }
            tbody th { font-weight: normal; }
            .wide { overflow-x: auto; }
            @media screen { .wide:focus { outline: 3px solid #1f4e79; outline-offset: 2px; } }
            @page { size: A4; margin: 18mm 15mm; }
            @media print { body { max-width: none; padding: 0; } h2, h3 { page-break-after: avoid; }
                           tr { page-break-inside: avoid; } }
            """;

    /** Names its style to browsers, which otherwise run and show nothing that stands inside a page. */
    static String styleHash() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private final Rulebook rulebook;
    private final Tongue tongue;
    private final Texts texts;
    private final CaseRequest request;
    private final Decision decision;
    private final Explanation explanation;
    private final StringBuilder page = new StringBuilder();

    ContestPack(
            Rulebook rulebook,
            Tongue tongue,
            Texts texts,
            CaseRequest request,
            Decision decision,
            Explanation explanation) {
        this.rulebook = rulebook;
        this.tongue = tongue;
        this.texts = texts;
        this.request = request;
        this.decision = decision;
        this.explanation = explanation;
    }

    String page() {
        page.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
                .append(tongue.code())
                .append("\" xml:lang=\"")
                .append(tongue.code())
                .append("\">\n<head>\n<meta charset=\"utf-8\"/>\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>")
                .append(escaped(texts.say(Phrase.PACK_TITLE, decision.id())))
                .append("</title>\n<style>")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n");
        element("h1", texts.say(Phrase.PACK_TITLE, decision.id()));
        element("p", texts.say(Phrase.PACK_LEAD));
        explanation.persons().forEach(this::person);
        element("h2", texts.say(Phrase.PACK_OFFICER));
        sections(explanation.officer());
        facts();
        decision.persons().forEach(this::clauses);
        explanation.persons().forEach(this::needed);
        changes();
        explanation.persons().forEach(this::whyNot);
        record();
        challenge();
        page.append("</main>\n</body>\n</html>\n");
        return page.toString();
    }

    private void person(PersonExplanation person) {
        element("h2", texts.say(Phrase.PACK_PERSON, person.id()));
        sections(person.told());
    }

    private void sections(Text text) {
        for (Section section : tongue == Tongue.ENGLISH ? text.en() : text.es()) {
            element("h3", section.heading());
            page.append("<ul>\n");
            section.sentences().forEach(sentence -> element("li", sentence));
            page.append("</ul>\n");
        }
    }

    private void facts() {
        element("h2", texts.say(Phrase.PACK_FACTS));
        element("p", texts.say(Phrase.PACK_FACTS_LEAD));
        Map<String, String> told = new TreeMap<>(RequestFields.of(request));
        table(
                texts.say(Phrase.PACK_FACTS),
                List.of(Phrase.PACK_COLUMN_FACT, Phrase.PACK_COLUMN_VALUE),
                told.entrySet().stream()
                        .map(fact -> List.of(fact.getKey(), fact.getValue()))
                        .toList());
    }

    private void clauses(PersonDecision person) {
        element("h2", texts.say(Phrase.PACK_CLAUSES) + ": " + person.id());
        table(
                texts.say(Phrase.PACK_CLAUSES) + ": " + person.id(),
                List.of(
                        Phrase.PACK_COLUMN_CLAUSE,
                        Phrase.PACK_COLUMN_EFFECT,
                        Phrase.PACK_COLUMN_REASON,
                        Phrase.PACK_COLUMN_EVIDENCE,
                        Phrase.PACK_COLUMN_SOURCE),
                person.standing().stream()
                        .map(finding -> List.of(
                                finding.clause(),
                                tongue.of(rulebook.sentences()
                                        .codeName("effect", finding.effect().toString())),
                                tongue.of(finding.because()),
                                tongue.of(rulebook.sentences()
                                        .codeName("evidence", finding.evidence().toString())),
                                finding.source()))
                        .toList());
    }

    private void needed(PersonExplanation person) {
        if (!person.needed().isEmpty()) {
            element("h2", texts.say(Phrase.PACK_NEEDED) + ": " + person.id());
            page.append("<ol>\n");
            person.needed().forEach(question -> element("li", tongue.of(question.ask())));
            page.append("</ol>\n");
        }
    }

    private void changes() {
        element("h2", texts.say(Phrase.PACK_CHANGES));
        var changes = explanation.changes();
        if (changes.ways().isEmpty()) {
            element("p", texts.say(Phrase.PACK_CHANGES_NONE, changes.atMost(), changes.tried()));
            return;
        }
        element("p", texts.say(Phrase.PACK_CHANGES_SOME, changes.tried(), changes.atMost()));
        page.append("<ul>\n");
        for (Way way : changes.ways()) {
            String outcome = tongue.of(
                    rulebook.sentences().codeName("outcome", way.outcome().toString()));
            String facts =
                    way.facts().stream().map(fact -> tongue.of(fact.how())).collect(Collectors.joining("; "));
            element("li", texts.say(Phrase.PACK_CHANGES_WAY, Teller.capital(outcome), facts));
        }
        page.append("</ul>\n");
    }

    private void whyNot(PersonExplanation person) {
        element("h2", texts.say(Phrase.PACK_WHY_NOT) + ": " + person.id());
        table(
                texts.say(Phrase.PACK_WHY_NOT) + ": " + person.id(),
                List.of(Phrase.PACK_COLUMN_CLAUSE, Phrase.PACK_COLUMN_UNMET, Phrase.PACK_COLUMN_FOUND),
                person.whyNot().stream()
                        .map(one -> List.of(
                                one.clause() + (one.through() == null ? "" : " (" + one.through() + ")"),
                                tongue.of(one.unmet()),
                                tongue.of(one.found())))
                        .distinct()
                        .toList());
    }

    private void record() {
        element("h2", texts.say(Phrase.PACK_RECORD));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(texts.say(Phrase.PACK_RECORD_ID), decision.id()));
        rows.add(List.of(
                texts.say(Phrase.PACK_RECORD_CASE), decision.caseReference() == null ? "" : decision.caseReference()));
        rows.add(List.of(texts.say(Phrase.PACK_RECORD_ASOF), tongue.day(decision.asOf())));
        rows.add(List.of(texts.say(Phrase.PACK_RECORD_DECIDED), tongue.moment(decision.decidedAt()) + " UTC"));
        rows.add(List.of(
                texts.say(Phrase.PACK_RECORD_RULEBOOK),
                decision.rulebook().label() + " (" + decision.rulebook().id() + ")"));
        table(texts.say(Phrase.PACK_RECORD), List.of(Phrase.PACK_COLUMN_FACT, Phrase.PACK_COLUMN_VALUE), rows);
        element("p", texts.say(Phrase.PACK_LANGUAGE));
    }

    private void challenge() {
        element("h2", texts.say(Phrase.PACK_CHALLENGE));
        page.append("<ul>\n");
        element("li", texts.say(Phrase.PACK_CHALLENGE_FACTS));
        element("li", texts.say(Phrase.PACK_CHALLENGE_OFFICER));
        element("li", texts.say(Phrase.PACK_CHALLENGE_AGAIN));
        element("li", texts.say(Phrase.PACK_CHALLENGE_COURT));
        page.append("</ul>\n");
    }

    private void table(String name, List<Phrase> columns, List<List<String>> rows) {
        page.append("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .append(escaped(name))
                .append("\">\n<table>\n<thead><tr>");
        columns.forEach(column -> page.append("<th scope=\"col\">")
                .append(escaped(texts.say(column)))
                .append("</th>"));
        page.append("</tr></thead>\n<tbody>\n");
        for (List<String> row : rows) {
            page.append("<tr>");
            page.append("<th scope=\"row\">").append(escaped(row.get(0))).append("</th>");
            row.stream()
                    .skip(1)
                    .forEach(cell -> page.append("<td>").append(escaped(cell)).append("</td>"));
            page.append("</tr>\n");
        }
        page.append("</tbody>\n</table>\n</div>\n");
    }

    private void element(String name, String text) {
        page.append('<')
                .append(name)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
