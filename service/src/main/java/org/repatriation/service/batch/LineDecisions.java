package org.repatriation.service.batch;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.repatriation.reasoning.Case;
import org.repatriation.service.api.model.BatchSummary;
import org.repatriation.service.api.model.BatchTrailer;
import org.repatriation.service.api.model.CaseRequest;
import org.repatriation.service.api.model.Outcome;
import org.repatriation.service.api.model.RulebookRef;
import org.repatriation.service.api.model.UnrecordedDecision;
import org.repatriation.service.decision.Decisions;
import org.repatriation.service.decision.UnrecordedDecisions;
import org.repatriation.service.intake.CaseIntake;
import org.repatriation.service.record.Answer;
import org.repatriation.service.record.RecordUnavailable;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Decides lines and writes down their answers, each as one line; many threads may use it. */
public final class LineDecisions {
    static final String RECORDED = "A person confirms each decision before anyone acts on it.";
    static final String UNRECORDED = "None of these decisions is recorded, and none is a basis for a return.";

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(DateTimeFeature.WRITE_DATES_WITH_CONTEXT_TIME_ZONE)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(Include.NON_NULL))
            .build();

    private final CaseIntake intake;
    private final LineProblems problems;
    private final RulebookRef rulebook;
    private final boolean recorded;
    private final Way way;
    private volatile RecordUnavailable unreachable;

    /**
     * The answer to one line.
     *
     * @param outcome what was decided; empty where the line got a problem
     * @param written the decision or the problem as one line, without its end
     */
    public record Answered(Optional<Outcome> outcome, byte[] written) {
        private static Answered of(Answer answer) {
            return new Answered(Optional.of(answer.decision().outcome()), answer.text());
        }

        private static Answered of(UnrecordedDecision decision) {
            return new Answered(Optional.of(decision.outcome()), JSON.writeValueAsBytes(decision));
        }
    }

    /** How a case that was read is decided. */
    @FunctionalInterface
    private interface Way {
        Answered decide(CaseRequest request, Case facts, long line);
    }

    private LineDecisions(CaseIntake intake, LineProblems problems, RulebookRef rulebook, boolean recorded, Way way) {
        this.intake = intake;
        this.problems = problems;
        this.rulebook = rulebook;
        this.recorded = recorded;
        this.way = way;
    }

    /** Decides lines and keeps nothing of them. */
    public static LineDecisions unrecorded(CaseIntake intake, UnrecordedDecisions decisions, LineProblems problems) {
        return new LineDecisions(
                intake,
                problems,
                decisions.rulebook(),
                false,
                (request, facts, line) -> Answered.of(decisions.decide(request, facts)));
    }

    /**
     * Decides lines and has each recorded before it is answered.
     *
     * @param key the key under which the batch may be sent again; each line has its own, made of it and of its number
     */
    public static LineDecisions recorded(
            CaseIntake intake, Decisions decisions, RulebookRef rulebook, LineProblems problems, Optional<String> key) {
        return new LineDecisions(
                intake,
                problems,
                rulebook,
                true,
                (request, facts, line) -> Answered.of(
                        decisions.decide(request, facts, intake.now(), key.map(given -> given + "\n" + line))));
    }

    /** The answer to one line. */
    public Answered answer(Line line) {
        try {
            if (stopped()) {
                throw unreachable;
            }
            CaseRequest request = intake.readLine(line.bytes().orElseThrow(CaseIntake::lineTooLong));
            return way.decide(request, intake.facts(request), line.number());
        } catch (RuntimeException why) {
            if (why instanceof RecordUnavailable noRecord) {
                unreachable = noRecord;
            }
            return new Answered(Optional.empty(), JSON.writeValueAsBytes(problems.of(why, line.number())));
        }
    }

    /** The answers to some lines that follow each other. */
    Answers answer(List<Line> lines) {
        List<byte[]> written = new ArrayList<>(lines.size());
        Tally tally = new Tally();
        for (Line line : lines) {
            Answered answer = answer(line);
            tally.count(answer.outcome(), 1);
            written.add(answer.written());
        }
        return new Answers(written, tally);
    }

    /** Whether the record could not be reached, so that nothing further is to be read. */
    boolean stopped() {
        return unreachable != null;
    }

    /** The last line, with its end. */
    public byte[] trailer(Tally tally) {
        BatchSummary summary = new BatchSummary(
                tally.lines(),
                tally.decided(),
                tally.refused(),
                tally.outcomes(),
                recorded,
                !stopped(),
                rulebook,
                recorded ? RECORDED : UNRECORDED);
        byte[] line = JSON.writeValueAsBytes(new BatchTrailer(summary));
        byte[] ended = Arrays.copyOf(line, line.length + 1);
        ended[line.length] = '\n';
        return ended;
    }
}
