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

    private static final class Prepared {
        static final Reasoner REASONER = prepare();

        private static Reasoner prepare() {
            for (int year = 2004; year <= 2026; year++) {
                Compiled.REASONER.prepare(year);
            }
            return Compiled.REASONER;
        }
    }

    public static Rulebook rulebook() {
        return RULEBOOK;
    }

    public static Reasoner reasoner() {
        return Compiled.REASONER;
    }

    /** The reasoner with the rules of every year compiled, so that threads which share it find them ready. */
    public static Reasoner prepared() {
        return Prepared.REASONER;
    }
}
