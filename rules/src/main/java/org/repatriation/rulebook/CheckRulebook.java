package org.repatriation.rulebook;

import java.nio.file.Path;

/** Checks the files of a rulebook and prints each mistake in one line; ends with 1 where there is one. */
public final class CheckRulebook {
    private CheckRulebook() {}

    /** Checks the rulebook in the folder that is named. */
    public static void main(String[] arguments) {
        try {
            Rulebook rulebook = Rulebook.read(Path.of(arguments.length == 0 ? "rules" : arguments[0]));
            System.out.println(rulebook.rules().size() + " rules, "
                    + rulebook.ports().size() + " ports, no mistakes: " + rulebook.id());
        } catch (RulebookRefused refused) {
            refused.mistakes().forEach(System.out::println);
            System.exit(1);
        }
    }
}
