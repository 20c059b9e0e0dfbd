package org.repatriation.reasoning;

import java.util.List;
import java.util.function.Supplier;

/** Another rule engine that was given the {@link PlainRules}. */
interface OtherEngine {
    /**
     * Puts a case into the form that the engine takes.
     *
     * @return asks the engine, which says every rule that meets somebody
     */
    Supplier<List<PlainRules.Met>> ready(PlainRules.Asked asked);
}
