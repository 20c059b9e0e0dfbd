package org.repatriation.service.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the contract allows at one place of a request. */
sealed interface Shape {

    /** What to write there, to follow the word "write". */
    String wanted();

    /** Whether a text in quotation marks is written there. */
    default boolean isText() {
        return false;
    }

    /** An object with these properties and no others. */
    record OfObject(Map<String, Shape> properties, Set<String> required) implements Shape {
        @Override
        public String wanted() {
            return "an object in braces";
        }
    }

    /** A list of so many entries. */
    record OfList(Shape entry, int fewest, int most) implements Shape {
        @Override
        public String wanted() {
            return "a list in square brackets";
        }
    }

    /** A text of so many characters; {@code form} matches all of it. */
    record OfText(int shortest, int longest, Pattern form) implements Shape {
        @Override
        public boolean isText() {
            return true;
        }

        @Override
        public String wanted() {
            return "a text in quotation marks";
        }
    }

    /** One word of a closed list. */
    record OfWord(List<String> words) implements Shape {
        @Override
        public boolean isText() {
            return true;
        }

        @Override
        public String wanted() {
            return Words.choice(words) + ", in quotation marks";
        }
    }

    /** An ISO 3166-1 alpha-3 code. */
    record OfCountry() implements Shape {
        @Override
        public boolean isText() {
            return true;
        }

        @Override
        public String wanted() {
            return "an ISO 3166-1 alpha-3 code in quotation marks, such as `\"GTM\"`";
        }
    }

    /** A calendar date. */
    record OfDate() implements Shape {
        @Override
        public boolean isText() {
            return true;
        }

        @Override
        public String wanted() {
            return "a calendar date in quotation marks, such as `\"2020-03-10\"`";
        }
    }

    /** A moment with its offset from UTC. */
    record OfMoment() implements Shape {
        @Override
        public boolean isText() {
            return true;
        }

        @Override
        public String wanted() {
            return "a moment with its offset in quotation marks, such as `\"2020-03-10T07:30:00-05:00\"`";
        }
    }

    /** A whole number from {@code least} to {@code most}. */
    record OfNumber(int least, int most) implements Shape {
        @Override
        public String wanted() {
            return "a whole number without quotation marks, such as `16`";
        }
    }

    /** True or false. */
    record OfTruth() implements Shape {
        @Override
        public String wanted() {
            return "`true` or `false` without quotation marks";
        }
    }
}
