package org.repatriation.features.steps;

import java.util.Map;

/** A way to have a case decided. The case and the answer have the shape of the contract, whatever the way. */
public interface Driver {

    /** Decides a case. */
    Map<String, Object> decide(Map<String, Object> request);
}
