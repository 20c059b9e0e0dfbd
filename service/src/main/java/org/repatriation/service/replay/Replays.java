package org.repatriation.service.replay;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.repatriation.reasoning.Reasoner;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.service.api.model.CaseRequest;
import org.repatriation.service.api.model.Difference;
import org.repatriation.service.api.model.Explanation;
import org.repatriation.service.api.model.Replay;
import org.repatriation.service.decision.Decisions;
import org.repatriation.service.explanation.Explanations;
import org.repatriation.service.explanation.Tongue;
import org.repatriation.service.intake.CaseIntake;
import org.repatriation.service.record.Canonical;
import org.repatriation.service.record.DecisionRecords;
import org.repatriation.service.record.EntryUnreadable;
import org.repatriation.service.record.Erased;
import org.repatriation.service.record.Found;
import org.repatriation.service.record.RecordText;
import org.repatriation.service.record.Recorded;
import org.repatriation.service.record.RulebookShelf;
import org.repatriation.service.record.RulebookUnreadable;
import tools.jackson.databind.JsonNode;

/** Decides recorded cases again and compares the answers to the byte; many threads may use it. */
public final class Replays {
    private static final int RULEBOOKS = 4;
    private static final int PAGE = 500;

    private final DecisionRecords records;
    private final RulebookShelf shelf;
    private final Map<String, Deciding> deciding = new LinkedHashMap<>(8, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deciding> eldest) {
            return size() > RULEBOOKS;
        }
    };

    private final Map<String, RulebookUnreadable> unreadable = new HashMap<>();

    /** A rulebook that decides again. */
    private record Deciding(CaseIntake intake, Decisions decisions, Explanations explanations) {}

    /**
     * Replays what is recorded.
     *
     * @param reasoner the reasoner of the rulebook that decides now, so that it need not be built twice
     */
    public Replays(DecisionRecords records, RulebookShelf shelf, Reasoner reasoner) {
        this.records = records;
        this.shelf = shelf;
        deciding.put(reasoner.rulebook().id(), deciding(reasoner));
    }

    /**
     * What replaying many decisions found.
     *
     * @param decisions how many were decided again
     * @param erased how many could not be, because their case was erased
     * @param different the ids of those whose answer was another
     * @param undecided how many could not be decided again, by the reason
     */
    public record Tally(long decisions, long erased, List<String> different, SortedMap<String, Long> undecided) {
        private Tally() {
            this(0, 0, new ArrayList<>(), new TreeMap<>());
        }

        /** Whether every decision that can be read came out the same. */
        public boolean allSame() {
            return different.isEmpty() && undecided.isEmpty();
        }
    }

    /**
     * Decides a recorded case again; empty where no decision with this id is recorded.
     *
     * @throws Erased where its case was erased
     * @throws RulebookUnreadable where this version cannot read the rulebook that decided
     */
    public Optional<Replay> replay(String id) {
        return records.recorded(id).map(this::replay);
    }

    /** Explains a recorded decision by the rulebook that made it. */
    public Explanation explain(Recorded recorded) {
        Deciding book = book(recorded.rulebook());
        CaseRequest request = recorded.request();
        return book.explanations().explain(request, book.intake().told(request), recorded.decision());
    }

    /** The page with which a recorded decision can be contested, by the rulebook that made it. */
    public String contestPack(Recorded recorded, Tongue tongue) {
        Deciding book = book(recorded.rulebook());
        CaseRequest request = recorded.request();
        return book.explanations().contestPack(request, book.intake().told(request), recorded.decision(), tongue);
    }

    /** Decides every recorded case again; one that cannot be decided keeps no other from it. */
    public Tally replayAll() {
        Tally tally = new Tally();
        List<Found> page = records.from(0, PAGE);
        while (!page.isEmpty()) {
            for (Found found : page) {
                tally = counted(tally, found);
            }
            page = records.from(page.get(page.size() - 1).position() + 1, PAGE);
        }
        return tally;
    }

    /** Decides some recorded cases again, drawn by chance; none where nothing is recorded. */
    public Tally replaySample(int count, RandomGenerator chance) {
        Tally tally = new Tally();
        long size = records.size();
        for (int i = 0; i < count && size > 0; i++) {
            for (Found found : records.from(chance.nextLong(size), 1)) {
                tally = counted(tally, found);
            }
        }
        return tally;
    }

    private Tally counted(Tally tally, Found found) {
        try {
            if (!replay(found.read()).same()) {
                tally.different().add(found.id());
            }
        } catch (Erased erased) {
            return new Tally(tally.decisions(), tally.erased() + 1, tally.different(), tally.undecided());
        } catch (EntryUnreadable | RulebookUnreadable unreadable) {
            tally.undecided().merge(unreadable.getMessage(), 1L, Long::sum);
            return tally;
        } catch (RuntimeException failed) {
            // its message may hold facts of the case
            tally.undecided().merge("Deciding them failed: " + failed.getClass().getSimpleName() + ".", 1L, Long::sum);
            return tally;
        }
        return new Tally(tally.decisions() + 1, tally.erased(), tally.different(), tally.undecided());
    }

    private Replay replay(Recorded recorded) {
        Deciding book = book(recorded.rulebook());
        CaseRequest request = recorded.request();
        JsonNode now =
                RecordText.answer(book.decisions().tryOut(request, book.intake().facts(request), recorded.decidedAt()));
        String before = Canonical.write(recorded.answer());
        String again = Canonical.write(now);
        List<Difference> differences = new ArrayList<>();
        compare("", recorded.answer(), now, differences);
        return new Replay(
                recorded.id(), recorded.rulebook(), before.equals(again), hash(before), hash(again), differences);
    }

    private synchronized Deciding book(String id) {
        Deciding known = deciding.get(id);
        if (known == null) {
            known = deciding(new Reasoner(rulebook(id)));
            deciding.put(id, known);
        }
        return known;
    }

    /** Reading one takes long, and so it does to find that it cannot be read. */
    private Rulebook rulebook(String id) {
        RulebookUnreadable before = unreadable.get(id);
        if (before != null) {
            throw before;
        }
        try {
            return shelf.find(id);
        } catch (RulebookUnreadable why) {
            unreadable.put(id, why);
            throw why;
        }
    }

    private Deciding deciding(Reasoner reasoner) {
        return new Deciding(
                new CaseIntake(reasoner.rulebook()), new Decisions(reasoner, records), new Explanations(reasoner));
    }

    private static void compare(String pointer, JsonNode before, JsonNode again, List<Difference> differences) {
        if (before != null && again != null && before.isObject() && again.isObject()) {
            var names = new TreeSet<>(before.propertyNames());
            names.addAll(again.propertyNames());
            names.forEach(name -> compare(pointer + "/" + name, before.get(name), again.get(name), differences));
        } else if (before != null && again != null && before.isArray() && again.isArray()) {
            for (int i = 0; i < Math.max(before.size(), again.size()); i++) {
                compare(pointer + "/" + i, before.get(i), again.get(i), differences);
            }
        } else if (before == null || !before.equals(again)) {
            differences.add(new Difference(
                    pointer,
                    before == null ? null : Canonical.write(before),
                    again == null ? null : Canonical.write(again)));
        }
    }

    private static String hash(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
