package org.repatriation.reasoning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.repatriation.rulebook.PortFile;
import org.repatriation.rulebook.Rule;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.vocabulary.Category;
import org.repatriation.vocabulary.Evidence;
import org.repatriation.vocabulary.Stage;

/** Decides cases by one rulebook. It is made once, which compiles the rules, and may be used by many threads. */
public final class Reasoner {
    private final Rulebook rulebook;
    private final List<Engine> qualification = new ArrayList<>();
    private final Engine eligibility;
    private final Engine routing;
    private final Set<Category> decisive;

    /** Compiles the rules of a rulebook. */
    public Reasoner(Rulebook rulebook) {
        this.rulebook = rulebook;
        Printer printer = new Printer(rulebook);
        Map<Integer, List<Rule>> layers = new TreeMap<>();
        rulebook.rules().stream()
                .filter(rule -> rule.stage() == Stage.QUALIFICATION)
                .forEach(rule -> layers.computeIfAbsent(rule.layer(), layer -> new ArrayList<>())
                        .add(rule));
        layers.values().forEach(rules -> qualification.add(new Engine(rules, printer)));
        this.eligibility = new Engine(of(Stage.ELIGIBILITY), printer);
        this.routing = new Engine(of(Stage.ROUTING), printer);
        this.decisive = OnePerson.decisive(rulebook.rules());
    }

    private List<Rule> of(Stage stage) {
        return rulebook.rules().stream().filter(rule -> rule.stage() == stage).toList();
    }

    /** The rulebook that decides. */
    public Rulebook rulebook() {
        return rulebook;
    }

    /** Decides a case. The same case always gives the same answer. */
    public Determination decide(Case facts) {
        return new Deciding(rulebook, qualification, eligibility, routing, decisive, facts).decide();
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
