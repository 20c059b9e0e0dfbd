package org.repatriation.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.repatriation.service.batch.LineDecisions;

/** Each line is met once and in its place, however many are taken at once and whatever is made of them. */
class InBundlesTest {

    @Test
    void eachLineIsMetOnceAndInItsPlace() {
        for (int lines : new int[] {0, 1, LineDecisions.TOGETHER, LineDecisions.TOGETHER + 1, 1_000}) {
            List<Integer> sizes = new ArrayList<>();
            List<Long> met = new ArrayList<>();
            inBundles(lines, 10, sizes, 1).forEachRemaining(met::add);

            assertThat(met).hasSize(lines).isSorted().doesNotHaveDuplicates();
            assertThat(sizes).allMatch(size -> size <= LineDecisions.TOGETHER);
            assertThat(sizes).hasSize((lines + LineDecisions.TOGETHER - 1) / LineDecisions.TOGETHER);
        }
    }

    @Test
    void bundlesOfWhichNothingIsMadeArePassedOver() {
        List<Long> met = new ArrayList<>();
        inBundles(1_000, 10, new ArrayList<>(), 300).forEachRemaining(met::add);

        assertThat(met).containsExactly(300L, 600L, 900L);
    }

    @Test
    void heavyLinesAreTakenByThemselves() {
        List<Integer> sizes = new ArrayList<>();
        inBundles(5, LineDecisions.HEAVY, sizes, 1).forEachRemaining(number -> {});

        assertThat(sizes).containsExactly(1, 1, 1, 1, 1);
    }

    @Test
    void afterTheLastThereIsNone() {
        Iterator<Long> none = inBundles(0, 1, new ArrayList<>(), 1);

        assertThat(none.hasNext()).isFalse();
        assertThatThrownBy(none::next).isInstanceOf(NoSuchElementException.class);
    }

    /** Gives the number of every so-many-th line back. */
    private static Iterator<Long> inBundles(int lines, int bytes, List<Integer> sizes, int every) {
        Iterator<NumberedLine> all = IntStream.rangeClosed(1, lines)
                .mapToObj(number -> new NumberedLine(number, new byte[bytes]))
                .iterator();
        return new InBundles<>(all, line -> line, bundle -> {
            sizes.add(bundle.size());
            return bundle.stream()
                    .map(NumberedLine::number)
                    .filter(number -> number % every == 0)
                    .toList();
        });
    }
}
