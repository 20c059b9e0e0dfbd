package org.repatriation.service.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.repatriation.rulebook.Place;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.rulebook.Vocabulary;
import org.repatriation.service.api.model.Act;
import org.repatriation.service.api.model.Answer;
import org.repatriation.service.api.model.Asylum;
import org.repatriation.service.api.model.Category;
import org.repatriation.service.api.model.Certainty;
import org.repatriation.service.api.model.ConsentRequested;
import org.repatriation.service.api.model.CountedFrom;
import org.repatriation.service.api.model.CustodyAuthority;
import org.repatriation.service.api.model.CustodyCountry;
import org.repatriation.service.api.model.Effect;
import org.repatriation.service.api.model.EncounterSetting;
import org.repatriation.service.api.model.Evidence;
import org.repatriation.service.api.model.HoursGroup;
import org.repatriation.service.api.model.InstrumentKind;
import org.repatriation.service.api.model.Mode;
import org.repatriation.service.api.model.NationalityEvidence;
import org.repatriation.service.api.model.NegativeFearReview;
import org.repatriation.service.api.model.NotComputableReason;
import org.repatriation.service.api.model.NoticeWhen;
import org.repatriation.service.api.model.Outcome;
import org.repatriation.service.api.model.Programme;
import org.repatriation.service.api.model.ReferralTo;
import org.repatriation.service.api.model.RelationEvidence;
import org.repatriation.service.api.model.RelationKind;
import org.repatriation.service.api.model.RightsPlan;
import org.repatriation.service.api.model.RunGroup;
import org.repatriation.service.api.model.Sex;
import org.repatriation.service.api.model.SourceDestination;
import org.repatriation.service.api.model.StayPermit;
import org.repatriation.service.api.model.StepCode;
import org.repatriation.service.api.model.Trafficking;
import org.repatriation.service.api.model.Validity;
import org.repatriation.service.api.model.VocabularyList;
import org.repatriation.service.api.model.VocabularyWord;

/** Every closed list that a request or an answer uses: from the contract, the rules' vocabulary, and the rulebook. */
final class VocabularyLists {
    private final TreeMap<String, List<VocabularyWord>> lists = new TreeMap<>();

    VocabularyLists(Rulebook rulebook) {
        add("act", Act.values());
        add("answer", Answer.values());
        add("asylum", Asylum.values());
        add("authority", CustodyAuthority.values());
        add("category", Category.values());
        add("certainty", Certainty.values());
        add("countedFrom", CountedFrom.values());
        add("country", CustodyCountry.values());
        add("destination", SourceDestination.values());
        add("effect", Effect.values());
        add("evidence", Evidence.values());
        add("group", HoursGroup.values());
        add("instrumentKind", InstrumentKind.values());
        add("mode", Mode.values());
        add("nationalityEvidence", NationalityEvidence.values());
        add("negativeFearReview", NegativeFearReview.values());
        add("notComputable", NotComputableReason.values());
        add("outcome", Outcome.values());
        add("permit", StayPermit.values());
        add("programme", Programme.values());
        add("relation", RelationKind.values());
        add("relationEvidence", RelationEvidence.values());
        add("requested", ConsentRequested.values());
        add("rightsPlan", RightsPlan.values());
        add("runGroup", RunGroup.values());
        add("setting", EncounterSetting.values());
        add("sex", Sex.values());
        add("step", StepCode.values());
        add("to", ReferralTo.values());
        add("trafficking", Trafficking.values());
        add("validity", Validity.values());
        add("when", NoticeWhen.values());
        add("afterwards", Vocabulary.AFTERWARDS);
        add("measure", Vocabulary.MEASURES);
        add("whom", Vocabulary.TOLD);
        add("port", rulebook.ports().stream().map(file -> file.port().id()).toList());
        lists.put(
                "place",
                sorted(
                        rulebook.places(),
                        Place::id,
                        place -> new VocabularyWord(place.id(), PortPages.title(place.name()))));
    }

    List<VocabularyList> lists() {
        return lists.entrySet().stream()
                .map(list -> new VocabularyList(list.getKey(), list.getValue()))
                .toList();
    }

    private void add(String name, Enum<?>[] words) {
        lists.put(
                name,
                Arrays.stream(words)
                        .map(word -> new VocabularyWord(word.toString(), null))
                        .toList());
    }

    private void add(String name, Collection<String> words) {
        lists.put(name, sorted(words, Function.identity(), word -> new VocabularyWord(word, null)));
    }

    private static <T> List<VocabularyWord> sorted(
            Collection<T> all, Function<T, String> name, Function<T, VocabularyWord> word) {
        return all.stream().sorted(Comparator.comparing(name)).map(word).toList();
    }
}
