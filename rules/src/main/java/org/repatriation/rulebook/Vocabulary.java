package org.repatriation.rulebook;

import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.repatriation.vocabulary.Fact;
import org.repatriation.vocabulary.Finding;
import org.repatriation.vocabulary.Person;

/** The fact types and properties that rules may use, read from the records themselves, and the closed lists of codes. */
public final class Vocabulary {
    /** Who can take a person instead. */
    public static final Set<String> REFERRALS = words("comar asylum-officer immigration-judge hhs-orr child-protection"
            + " victim-authority regularisation specialised-institution ordinary-procedure nationality-check");

    /** What may be forbidden. */
    public static final Set<String> ACTS =
            words("consular-contact disclose-claim station-housing presentation deportation separate-family");

    /** The steps that a rule may require; the last three are worked out and never written. */
    public static final Set<String> STEPS = words("written-request nationality-interview consular-validation"
            + " list-confirmation officials-take-part confirm-relationship authority-told rights-plan"
            + " receiving-authority specialist-escort safety-verified medical-clearance medical-certificate reflection"
            + " reunite-belongings confirm-hours decide-again decide-together");

    /** The steps that the reasoning finds by itself. */
    public static final Set<String> DERIVED_STEPS = words("confirm-hours decide-again decide-together");

    /** The steps that nobody can date. */
    public static final Set<String> UNDATED_STEPS = words("medical-clearance rights-plan reflection");

    /** The measures of special handling. */
    public static final Set<String> MEASURES =
            words("family-together separate-transport separate-from-adults women-apart"
                    + " female-guards medical-care medical-screening special-diet food-and-water three-meals interpreter"
                    + " legal-advice information-on-rights information-on-remedies information-on-staying"
                    + " age-appropriate-information specialist-company adapted-transport official-escort free-transport"
                    + " onward-ticket personal-effects property-returned specialised-institution humanitarian-status"
                    + " best-interests priority-seat differentiated-care daylight repatriation-certificate phone-and-visits"
                    + " consular-access complaint-information voluntary-only reasonable-business-hours basic-needs"
                    + " permit-limits");

    /** Who may have to be told. */
    public static final Set<String> TOLD = words("consulate comar child-protection-authority dif family lawyer"
            + " prosecutor-general hhs segob receiving-authority inm victim-authority coordinating-consulate");

    /** What comes after a deadline. */
    public static final Set<String> AFTERWARDS = words("continues-at-liberty visitor-with-work-permit transfer-to-hhs"
            + " judge-decides appeal-lapses decision-due order-issued claim-lapses released");

    private static final Map<String, Class<? extends Fact>> TYPES = types();
    private static final Map<Class<? extends Fact>, Map<String, Property>> PROPERTIES = properties();
    private static final Map<String, Property> FACTS = facts(PROPERTIES);

    private Vocabulary() {}

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.split(" ")));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Class<? extends Fact>> types() {
        Map<String, Class<? extends Fact>> types = new TreeMap<>();
        for (Class<?> type : Fact.class.getPermittedSubclasses()) {
            types.put(type.getSimpleName(), (Class<? extends Fact>) type);
        }
        return types;
    }

    private static Map<Class<? extends Fact>, Map<String, Property>> properties() {
        Map<Class<? extends Fact>, Map<String, Property>> all = new LinkedHashMap<>();
        for (Class<? extends Fact> type : TYPES.values()) {
            Map<String, Property> properties = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                properties.put(component.getName(), new Property(component));
            }
            if (type == Finding.class) {
                properties.keySet().retainAll(Set.of("as", "person"));
            }
            properties.remove("pointer");
            all.put(type, properties);
        }
        return all;
    }

    /** Every fact that rules may look at, by its name with its kind, such as {@code protection.fearOfReturn}. */
    public static Map<String, Property> facts() {
        return FACTS;
    }

    private static Map<String, Property> facts(Map<Class<? extends Fact>, Map<String, Property>> properties) {
        Map<String, Property> facts = new LinkedHashMap<>();
        properties.forEach((type, all) -> all.values().stream()
                .filter(property -> type != Finding.class
                        && property.type() != Person.class
                        && !property.fact().equals("person.id"))
                .forEach(property -> facts.put(property.fact(), property)));
        return Collections.unmodifiableMap(facts);
    }

    /** The names of the fact types, sorted. */
    public static Set<String> typeNames() {
        return new TreeSet<>(TYPES.keySet());
    }

    static Class<? extends Fact> type(String name) {
        return TYPES.get(name);
    }

    /** The properties of a fact type that rules may look at, by name. */
    public static Map<String, Property> properties(Class<? extends Fact> type) {
        return PROPERTIES.get(type);
    }
}
