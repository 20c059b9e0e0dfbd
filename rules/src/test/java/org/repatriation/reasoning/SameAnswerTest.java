package org.repatriation.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.repatriation.Generated;
import org.repatriation.Sketch;
import org.repatriation.TheRulebook;

/** The same case has the same answer on every run, in every thread, and whoever asks first. */
class SameAnswerTest {
    private static final int THREADS = 4;
    private static final int CASES = 300;
    private static final long FIRST_SEED = 3_000_000;

    @Test
    void theSameCaseHasTheSameAnswerOnEveryRunAndOnEveryThread() throws Exception {
        Reasoner reasoner = TheRulebook.prepared();
        List<Sketch> sketches = sketches(CASES);
        List<Determination> once =
                sketches.stream().map(sketch -> sketch.decide(reasoner)).toList();

        for (List<Determination> answers : onThreads(random -> inRandomOrder(reasoner, sketches, random))) {
            assertThat(answers).isEqualTo(once);
        }
    }

    /** A reasoner that has decided nothing yet, asked by several threads at once about different years. */
    @Test
    void aReasonerThatIsAskedBySeveralThreadsAtOnceFromItsFirstCaseOnAnswersAsAlways() throws Exception {
        List<Sketch> sketches = sketches(24);
        List<Determination> once = sketches.stream()
                .map(sketch -> sketch.decide(TheRulebook.prepared()))
                .toList();
        Reasoner fresh = new Reasoner(TheRulebook.rulebook());

        for (List<Determination> answers : onThreads(random -> inRandomOrder(fresh, sketches, random))) {
            assertThat(answers).isEqualTo(once);
        }
    }

    /** Two rulebooks that are compiled at the same time do not mix. */
    @Test
    void twoReasonersThatAreMadeAtOnceAnswerAsAlways() throws Exception {
        List<Sketch> sketches = sketches(3);
        List<Determination> once = sketches.stream()
                .map(sketch -> sketch.decide(TheRulebook.prepared()))
                .toList();

        for (List<Determination> answers :
                onThreads(random -> inRandomOrder(new Reasoner(TheRulebook.rulebook()), sketches, random))) {
            assertThat(answers).isEqualTo(once);
        }
    }

    private static List<Sketch> sketches(int count) {
        return LongStream.range(FIRST_SEED, FIRST_SEED + count)
                .mapToObj(Generated::sketch)
                .toList();
    }

    private static List<Determination> inRandomOrder(Reasoner reasoner, List<Sketch> sketches, Random random) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < sketches.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        Determination[] answers = new Determination[sketches.size()];
        order.forEach(i -> answers[i] = sketches.get(i).decide(reasoner));
        return List.of(answers);
    }

    private interface Deciding {
        List<Determination> decide(Random random);
    }

    private static List<List<Determination>> onThreads(Deciding deciding) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier together = new CyclicBarrier(THREADS);
            List<Callable<List<Determination>>> tasks = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                Random random = new Random(i);
                tasks.add(() -> {
                    together.await();
                    return deciding.decide(random);
                });
            }
            List<List<Determination>> answers = new ArrayList<>();
            for (Future<List<Determination>> future : threads.invokeAll(tasks)) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
