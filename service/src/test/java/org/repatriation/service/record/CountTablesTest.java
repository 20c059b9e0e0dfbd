package org.repatriation.service.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.repatriation.service.record.CountTables.Alike;

/** No small number is told, and none follows by subtraction. */
class CountTablesTest {

    @Test
    void small_numbers_are_not_told_and_neither_is_one_beside_them() {
        CountTables tables = new CountTables(List.of(
                new Alike("2020-01", List.of("a"), 3),
                new Alike("2020-01", List.of("b"), 7),
                new Alike("2020-01", List.of("c"), 90)));

        assertThat(tables.told("2020")).contains(100L);
        assertThat(tables.told("2020|0=a")).isEmpty();
        assertThat(tables.told("2020|0=b")).isEmpty();
        assertThat(tables.told("2020|0=c")).contains(90L);
    }

    @Test
    void nothing_that_is_not_told_follows_by_subtraction() {
        Random chance = new Random(7);
        for (int i = 0; i < 200; i++) {
            List<Alike> rows = new ArrayList<>();
            for (int row = 0; row < 1 + chance.nextInt(60); row++) {
                rows.add(new Alike(
                        "2020-0" + (1 + chance.nextInt(6)),
                        List.of("a" + chance.nextInt(3), "b" + chance.nextInt(4), "c" + chance.nextInt(3)),
                        1 + chance.nextInt(chance.nextBoolean() ? 8 : 200)));
            }
            CountTables tables = new CountTables(rows);
            for (int[] sum : tables.sums()) {
                long parts = IntStream.of(sum).skip(1).mapToLong(tables::count).sum();
                assertThat(parts).isEqualTo(tables.count(sum[0]));
                IntStream.of(sum)
                        .forEach(cell -> assertThat(tables.count(cell) < CountTables.SMALLEST && !tables.hides(cell))
                                .isFalse());
            }
            assertThat(following(tables)).as("table " + i).isZero();
        }
    }

    /** How many numbers follow from sums and parts of which all others are told or followed before. */
    private static int following(CountTables tables) {
        BitSet known = new BitSet();
        int followed = 0;
        boolean more = true;
        while (more) {
            more = false;
            for (int[] sum : tables.sums()) {
                int[] open = IntStream.of(sum)
                        .filter(cell -> tables.hides(cell) && !known.get(cell))
                        .toArray();
                if (open.length == 1) {
                    known.set(open[0]);
                    followed++;
                    more = true;
                }
            }
        }
        return followed;
    }
}
