package org.repatriation.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the public holidays of a state. */
final class CalendarReader {

    private CalendarReader() {}

    static Calendar read(String path, String name, String text) {
        Yaml yaml = Yaml.read(path, text);
        yaml.onlyKeys(Set.of("calendar", "country", "source", "evidence", "holidays", "note"));
        if (!yaml.text("calendar").equals(name)) {
            throw yaml.refuse(
                    "`calendar: " + yaml.text("calendar") + "` is not the file's name; write `calendar: " + name + "`");
        }
        yaml.evidence();
        yaml.source();
        List<Calendar.Holiday> holidays = new ArrayList<>();
        for (Yaml part : yaml.parts("holidays")) {
            Calendar.Holiday holiday = holiday(part);
            if (holidays.stream()
                    .anyMatch(other ->
                            other.rule().equals(holiday.rule()) && other.span().meets(holiday.span()))) {
                throw part.refuse("`" + holiday.rule() + "` stands above already for the same years; write it once,"
                        + " or mend the day that was meant");
            }
            holidays.add(holiday);
        }
        if (holidays.isEmpty()) {
            throw yaml.refuse(
                    "no holiday is named, so every week would count five working days; list them under `holidays`");
        }
        return new Calendar(name, yaml.country("country", Set.of()), holidays);
    }

    private static Calendar.Holiday holiday(Yaml yaml) {
        yaml.onlyKeys(Set.of("name", "rule", "from", "until", "evidence", "source"));
        try {
            Calendar.Holiday holiday =
                    new Calendar.Holiday(yaml.words("name"), yaml.text("rule"), yaml.span("from", "until"));
            if (!holiday.falls()) {
                throw yaml.refuse(
                        "`" + holiday.rule() + "` falls on no day between `from` and `until`; mend the dates");
            }
            return holiday;
        } catch (IllegalArgumentException wrong) {
            throw yaml.refuse(wrong.getMessage());
        }
    }
}
