package org.repatriation;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.repatriation.vocabulary.Answer;
import org.repatriation.vocabulary.Belongings;
import org.repatriation.vocabulary.ChildProtection;
import org.repatriation.vocabulary.ChildScreening;
import org.repatriation.vocabulary.Circumstances;
import org.repatriation.vocabulary.Consent;
import org.repatriation.vocabulary.Consulate;
import org.repatriation.vocabulary.Criminal;
import org.repatriation.vocabulary.Health;
import org.repatriation.vocabulary.Legal;
import org.repatriation.vocabulary.NoGate;
import org.repatriation.vocabulary.Protection;
import org.repatriation.vocabulary.Sex;
import org.repatriation.vocabulary.Stay;

/** The answers that can be given about a person, by the name that the request has for them, read off the vocabulary. */
public final class Fields {
    private static final Map<String, Class<?>> GROUPS = groups();
    private static final List<String> WORKED_OUT = List.of("stay/lawful", "childScreening/completedIn48Hours");

    private Fields() {}

    /**
     * One answer about a person.
     *
     * @param values what can be said, {@code UNKNOWN} left out
     * @param gate whether not knowing it holds the person back
     */
    public record Field(String name, List<String> values, boolean gate) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Map<String, Class<?>> groups() {
        Map<String, Class<?>> groups = new LinkedHashMap<>();
        groups.put("protection", Protection.class);
        groups.put("health", Health.class);
        groups.put("circumstances", Circumstances.class);
        groups.put("childScreening", ChildScreening.class);
        groups.put("childProtection", ChildProtection.class);
        groups.put("consent", Consent.class);
        groups.put("stay", Stay.class);
        groups.put("legal", Legal.class);
        groups.put("criminal", Criminal.class);
        groups.put("consulate", Consulate.class);
        groups.put("belongings", Belongings.class);
        return groups;
    }

    /** Every answer about a person that may be unknown, ages and nationality apart. */
    public static List<Field> ofPersons() {
        List<Field> fields = new ArrayList<>();
        GROUPS.forEach((group, type) -> {
            for (RecordComponent component : type.getRecordComponents()) {
                String name = group + "/" + component.getName();
                if (component.getType().isEnum() && !WORKED_OUT.contains(name)) {
                    fields.add(
                            new Field(name, known(component.getType()), !component.isAnnotationPresent(NoGate.class)));
                }
            }
        });
        fields.add(new Field("ageDisputed", known(Answer.class), false));
        fields.add(new Field("familyHeldElsewhere", known(Answer.class), true));
        fields.add(new Field("sex", known(Sex.class), true));
        return fields;
    }

    private static List<String> known(Class<?> list) {
        List<String> known = new ArrayList<>();
        for (Object constant : list.getEnumConstants()) {
            if (!constant.toString().equals("UNKNOWN")) {
                known.add(constant.toString());
            }
        }
        return List.copyOf(known);
    }
}
