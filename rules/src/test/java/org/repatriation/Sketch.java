package org.repatriation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.repatriation.reasoning.Case;
import org.repatriation.reasoning.Case.ConfirmedHours;
import org.repatriation.reasoning.CaseFacts;
import org.repatriation.reasoning.Determination;
import org.repatriation.reasoning.Reasoner;
import org.repatriation.rulebook.Place;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.vocabulary.TieKind;

/** What a caller says of a case, not yet worked out: it can be copied, changed and made into facts again and again. */
public final class Sketch {
    public final String country;
    public OffsetDateTime readyAt;
    public final Map<String, Object> said = new TreeMap<>();
    public final List<Someone> persons = new ArrayList<>();
    public final List<Relation> relations = new ArrayList<>();
    public final List<ConfirmedHours> confirmedHours = new ArrayList<>();

    public Sketch(String country, OffsetDateTime readyAt) {
        this.country = country;
        this.readyAt = readyAt;
    }

    /** A tie as it is said. */
    public record Relation(String of, TieKind kind, String to, boolean shown) {}

    /** One person as somebody speaks of them. */
    public static final class Someone {
        public final String id;
        public final Map<String, Object> said = new LinkedHashMap<>();
        public final Set<String> done = new TreeSet<>();

        private Someone(String id) {
            this.id = id;
        }

        public Someone say(String name, Object value) {
            said.put(name, value);
            return this;
        }

        public Someone unsay(String name) {
            said.remove(name);
            return this;
        }

        public Someone done(String step) {
            done.add(step);
            return this;
        }

        @Override
        public String toString() {
            return id + said + done;
        }
    }

    /** A case that is ready at a time of day on the clock of the place of custody. */
    public static Sketch at(String country, String place, LocalDate day, String time) {
        ZoneId zone = TheRulebook.rulebook().place(place).map(Place::zone).orElseThrow();
        Sketch sketch = new Sketch(
                country,
                day.atTime(java.time.LocalTime.parse(time)).atZone(zone).toOffsetDateTime());
        return sketch.say("place", place);
    }

    public Sketch say(String name, Object value) {
        said.put(name, value);
        return this;
    }

    public Someone person(String id) {
        for (Someone someone : persons) {
            if (someone.id.equals(id)) {
                return someone;
            }
        }
        Someone someone = new Someone(id);
        persons.add(someone);
        return someone;
    }

    public Sketch tie(String of, TieKind kind, String to, boolean shown) {
        relations.add(new Relation(of, kind, to, shown));
        return this;
    }

    public Sketch copy() {
        Sketch copy = new Sketch(country, readyAt);
        copy.said.putAll(said);
        persons.forEach(someone -> {
            copy.person(someone.id).said.putAll(someone.said);
            copy.person(someone.id).done.addAll(someone.done);
        });
        copy.relations.addAll(relations);
        copy.confirmedHours.addAll(confirmedHours);
        return copy;
    }

    public Case facts(Rulebook rulebook) {
        return told(rulebook).build();
    }

    /** What the caller says, before anything is worked out. */
    public CaseFacts told(Rulebook rulebook) {
        CaseFacts facts = new CaseFacts(rulebook, country, readyAt);
        said.forEach(facts::say);
        persons.forEach(someone -> {
            CaseFacts.OfPerson person = facts.person(someone.id);
            someone.said.forEach(person::say);
            someone.done.forEach(person::done);
        });
        relations.forEach(tie -> facts.relation(tie.of(), tie.kind(), tie.to(), tie.shown()));
        confirmedHours.forEach(facts::confirmed);
        return facts;
    }

    public Determination decide(Reasoner reasoner) {
        return reasoner.decide(facts(reasoner.rulebook()));
    }

    /** The answer of the rulebook of this module. */
    public Determination decide() {
        return decide(TheRulebook.reasoner());
    }

    @Override
    public String toString() {
        return country + " " + readyAt + " " + said + " " + persons + " " + relations + " " + confirmedHours;
    }
}
