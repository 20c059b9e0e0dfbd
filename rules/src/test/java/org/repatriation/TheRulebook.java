package org.repatriation;

import java.nio.file.Path;
import org.repatriation.reasoning.Reasoner;
import org.repatriation.rulebook.Rulebook;

/** The rulebook of this module, read and compiled once for all tests. */
public final class TheRulebook {
    private static final Rulebook RULEBOOK = Rulebook.read(Path.of("").toAbsolutePath());

    private TheRulebook() {}

    /** Compiled when the first test asks for it. */
    private static final class Compiled {
        static final Reasoner REASONER = new Reasoner(RULEBOOK);
    }

    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    public static Reasoner reasoner() {
        return Compiled.REASONER;
    }
}
