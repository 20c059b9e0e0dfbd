package org.repatriation.service.batch;

import org.repatriation.service.api.model.Problem;

/** Says in the form of the contract why a line got no decision. */
@FunctionalInterface
public interface LineProblems {

    /**
     * The problem of a line.
     *
     * @param why what was thrown when it was read, decided or recorded
     * @param line the number of the line, the first is 1
     */
    Problem of(RuntimeException why, long line);
}
