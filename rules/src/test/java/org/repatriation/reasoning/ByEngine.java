package org.repatriation.reasoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.repatriation.rulebook.PortFile;
import org.repatriation.rulebook.Rule;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.vocabulary.Port;
import org.repatriation.vocabulary.Programme;

/**
 * The findings of a case by the engine, up to where the deciding of the outcome begins: the three stages with scope and
 * dates, the categories settled between them, the ports that may matter, the exceptions, and the reasons. Left out are
 * what is worked out of the findings afterwards: the outcome, windows, notices, deadlines and the answer.
 */
final class ByEngine {
    private final Rulebook rulebook;
    private final Reasoner reasoner;
    private final Map<Integer, Engine> engines = new ConcurrentHashMap<>();

    ByEngine(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.reasoner = new Reasoner(rulebook);
    }

    private Engine engine(Case facts) {
        return engines.computeIfAbsent(
                facts.asOf().getYear(), year -> new Engine(reasoner.rules(facts), new Patterns(rulebook)));
    }

    /** What stands of the persons of a case whom the United States hold. */
    List<Told> find(Case facts) {
        Engine engine = engine(facts);
        InForce inForce = new InForce(rulebook, facts);
        Qualification qualification = new Qualification();
        try (Engine.Look look = engine.look(facts, qualification::doubts)) {
            for (int layer = 0; layer < engine.layers(); layer++) {
                qualification.settle(inForce.of(look.next(qualification.categories(), List.of())));
            }
            List<Found> eligible = inForce.of(look.next(qualification.categories(), List.of()));
            List<Found> routed =
                    inForce.of(look.next(qualification.categories(), ports(rulebook, facts, Set.of("MEX"))));
            List<Told> told = new ArrayList<>();
            qualification.standing().forEach(finding -> told.add(told(finding)));
            settle(eligible, facts, told);
            settle(routed, facts, told);
            return told;
        }
    }

    /** The ports of some states that can be opened, excluded or proposed from the place of custody, as when a case is decided. */
    static List<Port> ports(Rulebook rulebook, Case facts, Set<String> states) {
        String region = Routing.region(rulebook, facts);
        List<Rule> across = rulebook.openingAcrossRegions(facts.custody(), facts.asOf());
        boolean everywhere = region.equals("none") || facts.journey().programme() != Programme.NONE;
        List<Port> ports = new ArrayList<>();
        for (PortFile file : rulebook.ports()) {
            Port port = file.port();
            if (states.contains(port.country())
                    && (everywhere
                            || region.equals(port.region())
                            || facts.proposedPort().filter(port.id()::equals).isPresent()
                            || across.stream().anyMatch(rule -> rule.mayMeet(port)))) {
                ports.add(port);
            }
        }
        return ports;
    }

    private static void settle(List<Found> found, Case facts, List<Told> told) {
        Settlement settlement = new Settlement(found, facts.minimumEvidence());
        for (Found finding : settlement.findings()) {
            if (settlement.stands(finding)) {
                told.add(told(finding));
            }
        }
    }

    private static Told told(Found finding) {
        List<String> unanswered = new ArrayList<>(finding.unknowns().size());
        finding.unknowns().forEach(unknown -> unanswered.add(unknown.pointer()));
        return new Told(finding.person().id(), Why.standing(List.of(finding)).get(0), unanswered, finding.onlyAsks());
    }
}
