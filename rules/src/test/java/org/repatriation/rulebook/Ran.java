package org.repatriation.rulebook;

import java.util.List;
import org.repatriation.vocabulary.Answer;

/** Leaves a sign when anything of it is touched: what a hostile rule file tries to call. */
public final class Ran {
    /** The system property that is set when this class is initialised or called. */
    public static final String SIGN = "org.repatriation.hostile-rule-ran";

    public static final Answer ANSWER = now();

    static {
        System.setProperty(SIGN, "initialised");
    }

    private Ran() {}

    public static Answer now() {
        System.setProperty(SIGN, "called");
        return Answer.YES;
    }

    public static List<Object> all() {
        now();
        return List.of();
    }
}
