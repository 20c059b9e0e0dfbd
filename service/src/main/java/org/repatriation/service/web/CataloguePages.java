package org.repatriation.service.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.repatriation.rulebook.Rule;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.rulebook.Span;
import org.repatriation.service.api.model.Clause;
import org.repatriation.service.api.model.ClauseRule;
import org.repatriation.service.api.model.ClauseSummary;
import org.repatriation.service.api.model.Effect;
import org.repatriation.service.api.model.Evidence;
import org.repatriation.service.api.model.Instrument;
import org.repatriation.service.api.model.InstrumentKind;
import org.repatriation.service.api.model.InstrumentSummary;
import org.repatriation.service.api.model.NotComputable;
import org.repatriation.service.api.model.NotComputableReason;
import org.repatriation.service.api.model.PartyInForce;
import org.repatriation.service.api.model.RuleMetadata;
import org.repatriation.service.api.model.Title;
import org.repatriation.service.api.model.UnreadChapter;
import org.repatriation.service.api.model.Validity;
import org.repatriation.vocabulary.Answer;

/** Writes down what the rulebook knows of its instruments and clauses. */
final class CataloguePages {
    private final Rulebook rulebook;
    private final Scenarios scenarios;
    private final Map<String, List<Rule>> rules = new TreeMap<>();
    private final List<ClauseSummary> summaries = new ArrayList<>();

    CataloguePages(Rulebook rulebook, Scenarios scenarios) {
        this.rulebook = rulebook;
        this.scenarios = scenarios;
        rulebook.rules()
                .forEach(rule -> rules.computeIfAbsent(rule.clause(), none -> new ArrayList<>())
                        .add(rule));
        rules.forEach((clause, all) -> summaries.add(summary(clause, all)));
        for (var instrument : rulebook.instruments()) {
            instrument.notComputable().forEach(left -> summaries.add(summary(instrument.id(), left)));
        }
        summaries.sort(Comparator.comparing(ClauseSummary::id));
    }

    List<ClauseSummary> clauseSummaries() {
        return List.copyOf(summaries);
    }

    List<InstrumentSummary> instrumentSummaries() {
        return rulebook.instruments().stream().map(this::summary).toList();
    }

    Optional<Clause> clause(String instrument, String clause) {
        String id = instrument + "/" + clause;
        return rules.containsKey(id)
                ? Optional.of(computable(id, instrument, clause))
                : rulebook.instrument(instrument).stream()
                        .flatMap(found -> found.notComputable().stream())
                        .filter(left -> left.clause().equals(clause))
                        .map(left -> notComputable(instrument, left))
                        .findFirst();
    }

    Instrument instrument(org.repatriation.rulebook.Instrument instrument) {
        return new Instrument(
                instrument.id(),
                kind(instrument),
                PortPages.title(instrument.title()),
                sorted(instrument.custody()),
                sorted(instrument.nationalities()),
                sorted(instrument.receiving()),
                instrument.area().map(PortPages::title).orElse(null),
                instrument.signed().equals("unknown") ? null : instrument.signed(),
                inForce(instrument.inForce()),
                instrument.languages(),
                evidence(instrument.evidence()),
                instrument.source(),
                instrument.rows(),
                instrument.supersedes(),
                instrument.antecedents().stream().map(PortPages::title).toList(),
                computableOf(instrument.id()),
                instrument.notComputable().stream()
                        .map(left -> reason(instrument.id(), left))
                        .toList(),
                instrument.unread().stream()
                        .map(chapter -> unread(instrument.id(), chapter))
                        .toList(),
                instrument.conflicts().stream().map(PortPages::conflict).toList(),
                Versioned.reference(rulebook));
    }

    private InstrumentSummary summary(org.repatriation.rulebook.Instrument instrument) {
        return new InstrumentSummary(
                instrument.id(),
                kind(instrument),
                PortPages.title(instrument.title()),
                sorted(instrument.custody()),
                sorted(instrument.nationalities()),
                sorted(instrument.receiving()),
                computableOf(instrument.id()).size());
    }

    private List<ClauseSummary> computableOf(String instrument) {
        return summaries.stream()
                .filter(clause -> clause.instrument().equals(instrument) && clause.computable())
                .toList();
    }

    private static ClauseSummary summary(String clause, List<Rule> rules) {
        return new ClauseSummary(
                clause,
                rules.get(0).instrument().id(),
                name(rules),
                effects(rules),
                weakest(rules),
                from(rules),
                until(rules),
                true,
                null);
    }

    private static ClauseSummary summary(String instrument, org.repatriation.rulebook.Instrument.NotComputable left) {
        return new ClauseSummary(
                instrument + "/" + left.clause(),
                instrument,
                PortPages.title(left.title()),
                List.of(),
                evidence(left.evidence()),
                null,
                null,
                false,
                NotComputableReason.fromValue(left.reason()));
    }

    private Clause computable(String id, String instrument, String clause) {
        List<Rule> of = rules.get(id);
        return new Clause(
                id,
                instrument,
                name(of),
                effects(of),
                weakest(of),
                from(of),
                until(of),
                rulebook.text(id).orElse(null),
                of.stream().map(this::rule).toList(),
                scenarios.inEnglish(instrument, clause),
                scenarios.inSpanish(instrument, clause),
                true,
                null,
                Versioned.reference(rulebook));
    }

    private Clause notComputable(String instrument, org.repatriation.rulebook.Instrument.NotComputable left) {
        return new Clause(
                instrument + "/" + left.clause(),
                instrument,
                PortPages.title(left.title()),
                List.of(),
                evidence(left.evidence()),
                null,
                null,
                null,
                List.of(),
                scenarios.inEnglish(instrument, left.clause()),
                scenarios.inSpanish(instrument, left.clause()),
                false,
                reason(instrument, left),
                Versioned.reference(rulebook));
    }

    /** The full name of a clause that says one thing; of another what its names have in common, the citation. */
    private static Title name(List<Rule> rules) {
        Rule first = rules.get(0);
        return rules.size() == 1
                ? new Title(first.name(), first.titulo())
                : new Title(citation(first.name()), citation(first.titulo()));
    }

    private static String citation(String name) {
        int colon = name.indexOf(": ");
        return colon < 0 ? name : name.substring(0, colon);
    }

    private static List<Effect> effects(List<Rule> rules) {
        return rules.stream()
                .map(Rule::effect)
                .distinct()
                .sorted()
                .map(CataloguePages::effect)
                .toList();
    }

    private static Evidence weakest(List<Rule> rules) {
        return evidence(rules.stream()
                .map(Rule::evidence)
                .reduce(org.repatriation.vocabulary.Evidence::weaker)
                .orElseThrow());
    }

    private static LocalDate from(List<Rule> rules) {
        return first(rules.stream()
                .map(rule -> rule.inForce().from())
                .min(Comparator.naturalOrder())
                .orElseThrow());
    }

    private static LocalDate until(List<Rule> rules) {
        return last(rules.stream()
                .map(rule -> rule.inForce().until())
                .max(Comparator.naturalOrder())
                .orElseThrow());
    }

    private static LocalDate first(LocalDate from) {
        return from.equals(Span.ALWAYS.from()) ? null : from;
    }

    private static LocalDate last(LocalDate until) {
        return until.equals(Span.ALWAYS.until()) ? null : until;
    }

    private ClauseRule rule(Rule rule) {
        return new ClauseRule(
                new Title(rule.name(), rule.titulo()),
                effect(rule.effect()),
                PortPages.because(rule.because()),
                PortPages.because(rulebook.sentences().when(rule)),
                first(rule.inForce().from()),
                last(rule.inForce().until()),
                evidence(rule.evidence()),
                rule.source(),
                rule.rows(),
                rule.overrides().stream()
                        .map(target -> target.clause()
                                + target.effect().map(effect -> "#" + effect).orElse(""))
                        .toList(),
                metadata(rule));
    }

    private static List<RuleMetadata> metadata(Rule rule) {
        Rule.Terms terms = rule.terms();
        Map<String, Object> said = new LinkedHashMap<>();
        terms.as().ifPresent(category -> said.put("as", category));
        terms.mode().ifPresent(mode -> said.put("mode", mode));
        terms.code().ifPresent(code -> said.put(codeName(rule), code));
        terms.on().ifPresent(on -> said.put("on", on));
        terms.within().ifPresent(within -> said.put("within", within));
        terms.countedFrom().ifPresent(from -> said.put("countedFrom", from));
        terms.afterwards().ifPresent(then -> said.put("afterwards", then));
        terms.needs().ifPresent(needs -> said.put("needs", needs));
        terms.hours().ifPresent(hours -> said.put("hours", hours));
        if (terms.beforeHandover()) {
            said.put("when", "BEFORE_HANDOVER");
        }
        return said.entrySet().stream()
                .map(entry -> new RuleMetadata(entry.getKey(), entry.getValue().toString()))
                .toList();
    }

    private static String codeName(Rule rule) {
        return switch (rule.effect()) {
            case DIVERTS -> "to";
            case REQUIRES -> "step";
            case PROVIDES -> "measure";
            case NOTIFIES -> "whom";
            case FORBIDS -> "act";
            case KEEPS_TOGETHER -> "with";
            default -> "code";
        };
    }

    private static List<PartyInForce> inForce(Map<String, NavigableMap<LocalDate, Answer>> parties) {
        List<PartyInForce> periods = new ArrayList<>();
        new TreeMap<>(parties)
                .forEach((party, dates) -> dates.forEach((from, answer) ->
                        periods.add(new PartyInForce(party, validity(answer), from, dates.higherKey(from)))));
        return periods;
    }

    private static Validity validity(Answer answer) {
        return switch (answer) {
            case YES -> Validity.IN_FORCE;
            case NO -> Validity.NOT_IN_FORCE;
            case UNKNOWN -> Validity.UNKNOWN;
        };
    }

    private static NotComputable reason(String instrument, org.repatriation.rulebook.Instrument.NotComputable left) {
        return new NotComputable(
                instrument + "/" + left.clause(),
                PortPages.title(left.title()),
                NotComputableReason.fromValue(left.reason()),
                left.note().map(PortPages::title).orElse(null),
                evidence(left.evidence()),
                left.source(),
                left.rows());
    }

    private static UnreadChapter unread(String instrument, org.repatriation.rulebook.Instrument.Unread chapter) {
        return new UnreadChapter(
                instrument + "/" + chapter.chapter(),
                PortPages.title(chapter.title()),
                chapter.about(),
                first(chapter.inForce().from()),
                last(chapter.inForce().until()),
                chapter.decidedBy().orElse(null),
                PortPages.because(chapter.because()),
                evidence(chapter.evidence()),
                chapter.source(),
                chapter.rows());
    }

    private static InstrumentKind kind(org.repatriation.rulebook.Instrument instrument) {
        return InstrumentKind.fromValue(instrument.kind().name().toLowerCase(Locale.ROOT));
    }

    private static Effect effect(org.repatriation.vocabulary.Effect effect) {
        return Effect.fromValue(effect.name());
    }

    private static Evidence evidence(org.repatriation.vocabulary.Evidence evidence) {
        return Evidence.fromValue(evidence.name());
    }

    private static List<String> sorted(Collection<String> words) {
        return words.stream().sorted().toList();
    }
}
