package org.repatriation.rulebook;

/**
 * A period of time as a clause states it.
 *
 * @param amount how many
 * @param unit minutes, hours, days or working days
 */
public record Period(int amount, Unit unit) {

    /** The units that clauses use. */
    public enum Unit {
        MINUTES,
        HOURS,
        DAYS,
        WORKING_DAYS
    }

    static Period of(String text) {
        String[] words = text.split(" ", 2);
        Unit unit = words.length < 2
                ? null
                : switch (words[1]) {
                    case "minute", "minutes" -> Unit.MINUTES;
                    case "hour", "hours" -> Unit.HOURS;
                    case "day", "days" -> Unit.DAYS;
                    case "working day", "working days" -> Unit.WORKING_DAYS;
                    default -> null;
                };
        if (unit == null || !words[0].matches("[1-9][0-9]{0,3}")) {
            throw new IllegalArgumentException(
                    "`" + text + "` is not a period; write for instance `48 hours` or `15 working days`");
        }
        return new Period(Integer.parseInt(words[0]), unit);
    }

    @Override
    public String toString() {
        return amount + " " + unit.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
