package org.repatriation.service.web;

import java.util.List;
import java.util.Optional;
import org.repatriation.reasoning.Reasoner;
import org.repatriation.rulebook.NearestWord;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.service.api.CatalogueApi;
import org.repatriation.service.api.model.Clause;
import org.repatriation.service.api.model.ClauseList;
import org.repatriation.service.api.model.Instrument;
import org.repatriation.service.api.model.InstrumentList;
import org.repatriation.service.api.model.SourceDestination;
import org.repatriation.service.api.model.SourceList;
import org.repatriation.service.api.model.Vocabulary;
import org.repatriation.service.intake.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** The instruments, their clauses, the rows of the sources they rest on, and the closed lists of words. */
@RestController
final class CatalogueResource implements CatalogueApi {
    private final Rulebook rulebook;
    private final CataloguePages pages;
    private final SourcePages sources;
    private final Vocabulary vocabulary;

    CatalogueResource(Reasoner reasoner) {
        this.rulebook = reasoner.rulebook();
        this.pages = new CataloguePages(rulebook, Scenarios.carried());
        this.sources = new SourcePages(rulebook);
        this.vocabulary = new Vocabulary(Versioned.reference(rulebook), new VocabularyLists(rulebook).lists());
    }

    @Override
    public ResponseEntity<InstrumentList> listInstruments() {
        return Versioned.answer(
                rulebook, new InstrumentList(Versioned.reference(rulebook), pages.instrumentSummaries()));
    }

    @Override
    public ResponseEntity<Instrument> readInstrument(String instrument) {
        Instrument found =
                rulebook.instrument(instrument).map(pages::instrument).orElseThrow(() -> noInstrument(instrument));
        return Versioned.answer(rulebook, found);
    }

    @Override
    public ResponseEntity<ClauseList> listClauses() {
        return Versioned.answer(rulebook, new ClauseList(Versioned.reference(rulebook), pages.clauseSummaries()));
    }

    @Override
    public ResponseEntity<Clause> readClause(String instrument, String clause) {
        if (rulebook.instrument(instrument).isEmpty()) {
            throw noInstrument(instrument);
        }
        Optional<Clause> found = pages.clause(instrument, clause);
        return Versioned.answer(rulebook, found.orElseThrow(() -> noClause(instrument, clause)));
    }

    @Override
    public ResponseEntity<SourceList> listSources(SourceDestination destination) {
        return Versioned.answer(rulebook, sources.list(Optional.ofNullable(destination)));
    }

    @Override
    public ResponseEntity<Vocabulary> readVocabulary() {
        return Versioned.answer(rulebook, vocabulary);
    }

    private NotFound noClause(String instrument, String written) {
        List<String> known = pages.clauseSummaries().stream()
                .filter(clause -> clause.instrument().equals(instrument))
                .map(clause -> clause.id().substring(instrument.length() + 1))
                .toList();
        String help = NearestWord.to(written, known)
                .map(near -> "did you mean `" + instrument + "/" + near + "`?")
                .orElse("its clauses are listed at `/v1/instruments/" + instrument + "`.");
        return new NotFound(Words.quoted(instrument + "/" + written) + " is no clause of the rulebook; " + help);
    }

    private NotFound noInstrument(String written) {
        List<String> known =
                rulebook.instruments().stream().map(each -> each.id()).toList();
        return new NotFound(Words.quoted(written) + " is no instrument of the rulebook; "
                + Words.didYouMean(written, known, "the instruments are listed at `/v1/instruments`."));
    }
}
