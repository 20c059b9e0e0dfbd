package org.repatriation.service.batch;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.repatriation.reasoning.Case;
import org.repatriation.service.api.model.BatchSummary;
import org.repatriation.service.api.model.BatchTrailer;
import org.repatriation.service.api.model.CaseRequest;
import org.repatriation.service.api.model.Outcome;
import org.repatriation.service.api.model.RulebookRef;
import org.repatriation.service.api.model.UnrecordedDecision;
import org.repatriation.service.decision.Decisions;
import org.repatriation.service.decision.Underway;
import org.repatriation.service.decision.UnrecordedDecisions;
import org.repatriation.service.intake.CaseIntake;
import org.repatriation.service.record.Answer;
import org.repatriation.service.record.ContractJson;
import org.repatriation.service.record.RecordUnavailable;

/** Decides lines and writes down their answers, each as one line; many threads may use it. */
public final class LineDecisions {
    /** How many lines are worth answering at once: what they need then stays in the processor's caches. */
    public static final int TOGETHER = 64;

    /** From how many bytes on lines are not answered together with more of them. */
    public static final int HEAVY = 1 << 16;

    static final String RECORDED = "A person confirms each decision before anyone acts on it.";
    static final String UNRECORDED = "None of these decisions is recorded, and none is a basis for a return.";

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
            return new Answered(Optional.of(decision.outcome()), ContractJson.bytes(decision));
        }
    }

    /** How a case that was read is decided. */
    @FunctionalInterface
    private interface Way {
        Decided decide(CaseRequest request, Case facts, long line);
    }

    /**
     * A line that was decided.
     *
     * @param writing writes the answer, or hands it over to be recorded; what that gives waits until it may be given
     * @param end is run when it was given, or never will be
     */
    private record Decided(Supplier<Supplier<Answered>> writing, Runnable end) {}

    private LineDecisions(CaseIntake intake, LineProblems problems, RulebookRef rulebook, boolean recorded, Way way) {
        this.intake = intake;
        this.problems = problems;
        this.rulebook = rulebook;
        this.recorded = recorded;
        this.way = way;
    }

    /** Decides lines and keeps nothing of them. */
    public static LineDecisions unrecorded(CaseIntake intake, UnrecordedDecisions decisions, LineProblems problems) {
        return new LineDecisions(intake, problems, decisions.rulebook(), false, (request, facts, line) -> {
            UnrecordedDecision decision = decisions.decide(request, facts);
            return new Decided(
                    () -> {
                        Answered answered = Answered.of(decision);
                        return () -> answered;
                    },
                    () -> {});
        });
    }

    /**
     * Decides lines and has each recorded before it is answered.
     *
     * @param key the key under which the batch may be sent again; each line has its own, made of it and of its number
     */
    public static LineDecisions recorded(
            CaseIntake intake, Decisions decisions, RulebookRef rulebook, LineProblems problems, Optional<String> key) {
        return new LineDecisions(intake, problems, rulebook, true, (request, facts, line) -> {
            Underway underway = decisions.begin(request, facts, intake.now(), key.map(given -> given + "\n" + line));
            return new Decided(
                    () -> {
                        Supplier<Answer> recorded = underway.record();
                        return () -> Answered.of(recorded.get());
                    },
                    underway::close);
        });
    }

    /** The answers to some lines, in their order. All lines take a step before one takes the next. */
    public List<Answered> answer(List<Line> lines) {
        List<OnItsWay> all = lines.stream().map(OnItsWay::new).toList();
        try {
            all.forEach(OnItsWay::read);
            all.forEach(OnItsWay::decide);
            all.forEach(OnItsWay::write);
            return all.stream().map(OnItsWay::answered).toList();
        } finally {
            all.forEach(OnItsWay::end);
        }
    }

    /** A line that is read, decided, written and answered; from the first problem on, it only gets that. */
    private final class OnItsWay {
        private final Line line;
        private CaseRequest request;
        private Case facts;
        private Decided decided;
        private Supplier<Answered> written;
        private Answered answer;

        private OnItsWay(Line line) {
            this.line = line;
        }

        private void read() {
            step(() -> {
                request = intake.readLine(line.bytes().orElseThrow(CaseIntake::lineTooLong));
                facts = intake.facts(request);
            });
        }

        private void decide() {
            step(() -> {
                if (stopped()) {
                    throw unreachable;
                }
                decided = way.decide(request, facts, line.number());
            });
        }

        private void write() {
            step(() -> written = decided.writing().get());
        }

        private Answered answered() {
            step(() -> answer = written.get());
            return answer;
        }

        private void end() {
            if (decided != null) {
                decided.end().run();
            }
        }

        private void step(Runnable step) {
            if (answer != null) {
                return;
            }
            try {
                step.run();
            } catch (RuntimeException why) {
                if (why instanceof RecordUnavailable noRecord) {
                    unreachable = noRecord;
                }
                answer = new Answered(Optional.empty(), ContractJson.bytes(problems.of(why, line.number())));
            }
        }
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
        byte[] line = ContractJson.bytes(new BatchTrailer(summary));
        byte[] ended = Arrays.copyOf(line, line.length + 1);
        ended[line.length] = '\n';
        return ended;
    }
}
