package org.repatriation.bulk;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.repatriation.reasoning.Reasoner;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.service.batch.LineDecisions;
import org.repatriation.service.decision.UnrecordedDecisions;
import org.repatriation.service.intake.CaseIntake;
import org.repatriation.service.web.ProblemsOfLines;

/**
 * Decides lines by one rulebook wherever it is sent to. The texts of the rulebook travel with it, so no machine can decide by
 * another one; each process reads them once, and all its threads decide with what was made of them.
 */
final class Decider implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Map<String, LineDecisions> READ = new ConcurrentHashMap<>();

    private final String id;
    private final Broadcast<SortedMap<String, String>> files;

    Decider(JavaSparkContext context, Rulebook rulebook) {
        this.id = rulebook.id();
        this.files = context.broadcast(rulebook.files());
    }

    /** What decides here; reads the rulebook where this process has not yet. */
    LineDecisions lines() {
        return READ.computeIfAbsent(id, missing -> of(rulebook()));
    }

    /** The texts that were sent, or the carried rulebook where it is made of just these: it is quicker to read. */
    private Rulebook rulebook() {
        Rulebook carried = Rulebook.carried();
        return carried.id().equals(id) ? carried : Rulebook.of(files.value());
    }

    /** The answers to some lines, in their order. */
    List<LineDecisions.Answered> answer(List<NumberedLine> lines) {
        return lines().answer(lines.stream().map(NumberedLine::line).toList());
    }

    private static LineDecisions of(Rulebook rulebook) {
        return LineDecisions.unrecorded(
                new CaseIntake(rulebook), new UnrecordedDecisions(new Reasoner(rulebook)), new ProblemsOfLines());
    }
}
