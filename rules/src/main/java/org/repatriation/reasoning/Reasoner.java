package org.repatriation.reasoning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.repatriation.rulebook.PortFile;
import org.repatriation.rulebook.Rule;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.rulebook.Span;
import org.repatriation.vocabulary.Category;
import org.repatriation.vocabulary.Evidence;

/** Decides cases by one rulebook. It is made once and may be used by many threads. */
public final class Reasoner {
    private final Rulebook rulebook;
    private final Map<Slice, Engine> engines = new ConcurrentHashMap<>();
    private final Map<Slice, Engine> opened = new ConcurrentHashMap<>();
    private final Map<Slice, Beginnings> beginnings = new ConcurrentHashMap<>();
    private final Set<Category> decisive;
    private final Patterns patterns;

    /** What is looked for together: the rules that can matter to persons whom one state holds, in one year. */
    private record Slice(String state, int year) {}

    /** Prepares a rulebook; what the rules of a year look for is put together when the first case of that year is decided. */
    public Reasoner(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.decisive = OnePerson.decisive(rulebook.rules());
        this.patterns = new Patterns(rulebook);
    }

    /** Puts together what the rules of one year look for, ahead of the first case, for every state that holds persons. */
    public void prepare(int year) {
        states().forEach(state -> engine(new Slice(state, year)));
    }

    /** The states that hold persons. */
    private Set<String> states() {
        Set<String> states = new TreeSet<>();
        rulebook.instruments().forEach(instrument -> states.addAll(instrument.custody()));
        return states;
    }

    private Engine engine(Slice slice) {
        Engine known = engines.get(slice);
        return known != null ? known : engines.computeIfAbsent(slice, missing -> new Engine(of(missing), patterns));
    }

    /** All rules that can matter to a case. */
    List<Rule> rules(Case facts) {
        return of(slice(facts));
    }

    /** The beginnings of these rules, put together when the first explanation of their year and state is asked for. */
    Beginnings beginnings(Case facts) {
        return beginnings.computeIfAbsent(slice(facts), slice -> new Beginnings(rules(facts), patterns));
    }

    private static Slice slice(Case facts) {
        return new Slice(facts.custody().country(), facts.asOf().getYear());
    }

    /** The rules that hold on some day of the year, or within the horizon of its last day. */
    private List<Rule> of(Slice slice) {
        LocalDate first = LocalDate.of(slice.year(), 1, 1);
        LocalDate last = first.plusYears(1).plusDays(InForce.HORIZON_DAYS);
        return rulebook.rules().stream()
                .filter(rule -> rule.instrument().custody().contains(slice.state()))
                .filter(rule -> rule.inForce().meets(new Span(first, last)))
                .filter(rule -> rule.instrument().mayHold(first, last, slice.state()))
                .toList();
    }

    /** The rulebook that decides. */
    public Rulebook rulebook() {
        return rulebook;
    }

    /** Decides a case. The same case always gives the same answer. */
    public Determination decide(Case facts) {
        return deciding(facts).decide();
    }

    /** Decides a case and leaves out the clauses that stand and the values that met them; the rest is the same. */
    public Determination decideWithoutWhy(Case facts) {
        return new Deciding(rulebook, engine(slice(facts)), decisive, facts, false).decide();
    }

    Deciding deciding(Case facts) {
        return new Deciding(rulebook, engine(slice(facts)), decisive, facts, true);
    }

    /** What of a case is still open. */
    Questions questions(Case facts) {
        return new Questions(
                rulebook,
                opened.computeIfAbsent(
                        slice(facts),
                        slice -> new Engine(of(slice).stream().map(Rule::opened).toList(), patterns)),
                decisive,
                facts);
    }

    /**
     * The windows of a port for a group of hours, by its own hours alone, on local days from {@code from} to {@code to}.
     *
     * @throws IllegalArgumentException if the rulebook does not know the port
     */
    public List<Determination.Window> windows(String port, String group, LocalDate from, LocalDate to) {
        PortFile file = rulebook.port(port).orElseThrow(() -> new IllegalArgumentException("no port `" + port + "`"));
        Instant begin = from.atStartOfDay(file.receivingZone()).toInstant();
        return new Windows(
                        file,
                        rulebook.calendar(file.port().country()),
                        Set.of(group),
                        List.of(),
                        List.of(),
                        place -> file.receivingZone(),
                        "UNKNOWN",
                        List.of(),
                        Evidence.INFERENCE,
                        begin)
                .between(from, to);
    }
}
