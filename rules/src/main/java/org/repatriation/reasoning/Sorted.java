package org.repatriation.reasoning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lists of an answer: sorted, and nothing in them twice. */
final class Sorted {
    private Sorted() {}

    /** What is equal to the order, but not the same, stays in the order in which it came. */
    static <T> List<T> distinct(List<T> all, Comparator<? super T> order) {
        if (all.size() < 2) {
            return List.copyOf(all);
        }
        List<T> sorted = new ArrayList<>(all);
        sorted.sort(order);
        List<T> distinct = new ArrayList<>(sorted.size());
        int sameRank = 0;
        for (T next : sorted) {
            int last = distinct.size() - 1;
            if (last >= 0 && order.compare(distinct.get(last), next) != 0) {
                sameRank = distinct.size();
            }
            if (!distinct.subList(sameRank, distinct.size()).contains(next)) {
                distinct.add(next);
            }
        }
        return List.copyOf(distinct);
    }
}
