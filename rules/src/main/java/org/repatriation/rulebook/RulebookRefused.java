package org.repatriation.rulebook;

import java.util.List;
import java.util.stream.Collectors;

/** The files of a rulebook hold mistakes; none of their rules has run. */
public final class RulebookRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Mistake> mistakes;

    RulebookRefused(List<Mistake> mistakes) {
        super(mistakes.stream().map(Mistake::toString).collect(Collectors.joining("\n")));
        this.mistakes = mistakes.stream().sorted().toList();
    }

    /** Every mistake that was found, sorted by place. */
    public List<Mistake> mistakes() {
        return mistakes;
    }
}
