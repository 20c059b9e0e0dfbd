package org.repatriation.bulk;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.repatriation.service.batch.LineDecisions;

/** What is made of lines, of some of them at once, because that takes less time than of each by itself. */
final class InBundles<A, B> implements Iterator<B> {
    private final Iterator<A> all;
    private final Function<A, NumberedLine> line;
    private final Function<List<A>, List<B>> made;
    private Iterator<B> ready = List.<B>of().iterator();

    /**
     * Goes over what is made.
     *
     * @param all what it is made of
     * @param line the line of each
     * @param made what is made of some of them
     */
    InBundles(Iterator<A> all, Function<A, NumberedLine> line, Function<List<A>, List<B>> made) {
        this.all = all;
        this.line = line;
        this.made = made;
    }

    @Override
    public boolean hasNext() {
        while (!ready.hasNext() && all.hasNext()) {
            ready = made.apply(bundle()).iterator();
        }
        return ready.hasNext();
    }

    @Override
    public B next() {
        hasNext();
        return ready.next();
    }

    private List<A> bundle() {
        List<A> bundle = new ArrayList<>(LineDecisions.TOGETHER);
        int heavy = 0;
        while (all.hasNext() && bundle.size() < LineDecisions.TOGETHER && heavy < LineDecisions.HEAVY) {
            A next = all.next();
            bundle.add(next);
            heavy += line.apply(next).weight();
        }
        return bundle;
    }
}
