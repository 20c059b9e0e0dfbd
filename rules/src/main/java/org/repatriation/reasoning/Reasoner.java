package org.repatriation.reasoning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.repatriation.rulebook.PortFile;
import org.repatriation.rulebook.Rule;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.vocabulary.Category;
import org.repatriation.vocabulary.Evidence;
import org.repatriation.vocabulary.Stage;

/** Decides cases by one rulebook. It is made once, which compiles the rules, and may be used by many threads. */
public final class Reasoner {
    private final Rulebook rulebook;
    private final Map<String, Engines> engines = new TreeMap<>();
    private final Set<Category> decisive;

    /** The compiled rules for persons whom one state holds: the layers of qualification, then eligibility and routing. */
    record Engines(List<Engine> qualification, Engine eligibility, Engine routing) {}

    /** Compiles the rules of a rulebook. */
    public Reasoner(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.decisive = OnePerson.decisive(rulebook.rules());
        Printer printer = new Printer(rulebook);
        Set<String> states = new TreeSet<>();
        rulebook.instruments().forEach(instrument -> states.addAll(instrument.custody()));
        states.forEach(state -> engines.put(state, engines(state, printer)));
    }

    private Engines engines(String state, Printer printer) {
        Map<Integer, List<Rule>> layers = new TreeMap<>();
        of(state, Stage.QUALIFICATION).forEach(rule -> layers.computeIfAbsent(rule.layer(), layer -> new ArrayList<>())
                .add(rule));
        return new Engines(
                layers.values().stream().map(rules -> new Engine(rules, printer)).toList(),
                new Engine(of(state, Stage.ELIGIBILITY), printer),
                new Engine(of(state, Stage.ROUTING), printer));
    }

    private List<Rule> of(String state, Stage stage) {
        return rulebook.rules().stream()
                .filter(rule -> rule.stage() == stage && rule.instrument().custody().contains(state))
                .toList();
    }

    /** The rulebook that decides. */
    public Rulebook rulebook() {
        return rulebook;
    }

    /** Decides a case. The same case always gives the same answer. */
    public Determination decide(Case facts) {
        return new Deciding(rulebook, engines.get(facts.custody().country()), decisive, facts).decide();
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
                        List.of(),
                        Evidence.INFERENCE,
                        begin)
                .between(from, to);
    }
}
