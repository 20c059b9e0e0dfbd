package org.repatriation.rulebook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.repatriation.vocabulary.Category;
import org.repatriation.vocabulary.Custody;
import org.repatriation.vocabulary.Effect;
import org.repatriation.vocabulary.Person;
import org.repatriation.vocabulary.Port;

/** Finds rules that would never speak, and names that lead nowhere: what each file alone does not show. */
final class AcrossFiles {
    private final RulebookReader book;
    private final BiConsumer<String, String> mistake;

    AcrossFiles(RulebookReader book, BiConsumer<String, String> mistake) {
        this.book = book;
        this.mistake = mistake;
    }

    void check() {
        book.rules.forEach(this::checkDays);
        book.rules.forEach(this::checkScope);
        book.rules.forEach(this::checkCategories);
        book.rules.forEach(this::checkDecidedBy);
        book.rules.stream().filter(rule -> rule.effect() == Effect.EXCEPTS).forEach(this::checkMeets);
        book.instruments.values().forEach(this::checkCovers);
        checkTexts();
        checkRegions();
        checkOffices();
    }

    /** A rule holds on some day on which its instrument may be in force. */
    private void checkDays(Rule rule) {
        LocalDate last = rule.inForce().until().minusDays(1);
        if (rule.instrument().custody().stream()
                .noneMatch(holder -> rule.instrument().mayHold(rule.inForce().from(), last, holder))) {
            mistake.accept(
                    rule.place(),
                    "it holds on no day on which `" + rule.instrument().id()
                            + "` is in force; mend its dates, or those of the instrument");
        }
    }

    /** Between two texts of a clause that protects there is no day without one; programmes have their seasons. */
    private void checkTexts() {
        Map<String, List<Rule>> texts = book.rules.stream()
                .filter(rule -> !rule.effect().permits() && rule.effect() != Effect.REFERS)
                .filter(rule -> rule.instrument().kind() != Instrument.Kind.PROGRAMME)
                .collect(Collectors.groupingBy(rule -> rule.clause() + " " + rule.effect() + " "
                        + rule.terms().as() + " " + rule.terms().code()));
        for (List<Rule> ofOne : texts.values()) {
            List<Rule> inOrder = ofOne.stream()
                    .sorted(Comparator.comparing(rule -> rule.inForce().from()))
                    .toList();
            LocalDate held = inOrder.get(0).inForce().until();
            for (Rule rule : inOrder) {
                LocalDate from = rule.inForce().from();
                if (from.isAfter(held)) {
                    mistake.accept(
                            rule.place(),
                            "no text of the clause holds from " + held + " until this one begins on " + from
                                    + "; let it begin on the day on which the other ends");
                }
                held = held.isAfter(rule.inForce().until())
                        ? held
                        : rule.inForce().until();
            }
        }
    }

    /** What a rule names lies inside the scope of its instrument. */
    private void checkScope(Rule rule) {
        Instrument instrument = rule.instrument();
        for (Condition condition : rule.conditions()) {
            for (Condition.Test test : condition.tests()) {
                if (!test.names()) {
                    continue;
                }
                String property = test.property().name();
                if (condition.type() == Person.class && property.equals("nationality")) {
                    outside(rule, test, "nationalities", instrument.nationalities());
                } else if (condition.type() == Custody.class && property.equals("country")) {
                    outside(rule, test, "custody", instrument.custody());
                } else if (condition.type() == Custody.class && property.equals("place")) {
                    checkPlace(rule, test);
                } else if (condition.type() == Port.class && property.equals("id") && rule.effect() == Effect.OPENS) {
                    checkOpens(rule, test);
                }
            }
        }
    }

    private void outside(Rule rule, Condition.Test test, String scope, Set<String> states) {
        for (Object state : test.values()) {
            if (!states.isEmpty() && !states.contains(state) && !Property.isUnknown(state)) {
                mistake.accept(
                        rule.place(),
                        "`" + state + "` is not among the `" + scope
                                + "` of the instrument, so the rule never meets it;" + " write one of "
                                + String.join(" ", new TreeSet<>(states)));
            }
        }
    }

    private void checkPlace(Rule rule, Condition.Test test) {
        for (Object id : test.values()) {
            Optional.ofNullable(book.places.get(id))
                    .map(Place::country)
                    .filter(country -> !country.equals("any")
                            && !rule.instrument().custody().contains(country))
                    .ifPresent(country -> mistake.accept(
                            rule.place(),
                            "`" + id + "` lies in " + country
                                    + ", which holds nobody under this instrument; name another place"));
        }
    }

    /** A port opens only to nationals of the state it lies in. */
    private void checkOpens(Rule rule, Condition.Test test) {
        Set<Object> nationals = rule.conditions().stream()
                .filter(condition -> condition.type() == Person.class)
                .flatMap(condition -> condition.tests().stream())
                .filter(other -> other.names() && other.property().name().equals("nationality"))
                .flatMap(other -> other.values().stream())
                .collect(Collectors.toSet());
        Set<?> states = nationals.isEmpty() ? rule.instrument().nationalities() : nationals;
        for (Object id : test.values()) {
            Optional.ofNullable(book.ports.get(id))
                    .map(file -> file.port().country())
                    .filter(country -> !states.isEmpty() && !states.contains(country))
                    .ifPresent(
                            country -> mistake.accept(
                                    rule.place(),
                                    "`" + id + "` lies in " + country
                                            + " and receives only its nationals, whom this rule is not about; name another port"));
        }
    }

    /** What a rule looks for in a person, some clause that it sees gives. */
    private void checkCategories(Rule rule) {
        for (Category category : rule.reads()) {
            List<Rule> givers = book.givers(rule.instrument(), category);
            if (givers.stream().noneMatch(giver -> giver.inForce().meets(rule.inForce()))) {
                mistake.accept(
                        rule.place(),
                        "no clause that this rule sees says who counts as `" + category
                                + "` on its days; add one that `COUNTS_AS`, or look for something else");
            }
        }
    }

    private void checkDecidedBy(Rule chapter) {
        List<Rule> deciding = book.rules.stream()
                .filter(rule ->
                        chapter.decidedBy().filter(rule.clause()::equals).isPresent())
                .toList();
        if (!deciding.isEmpty() && deciding.stream().noneMatch(AcrossFiles::mayDecide)) {
            mistake.accept(
                    chapter.place(),
                    "`decidedBy: " + chapter.decidedBy().orElseThrow()
                            + "` protects nobody; name a clause of a law or a treaty that decides for these persons");
        }
    }

    private static boolean mayDecide(Rule rule) {
        return rule.effect() != Effect.REFERS
                && rule.effect() != Effect.EXCEPTS
                && !rule.effect().permits()
                && rule.instrument().kind().standsForEverybody();
    }

    /** An exception and what it lifts meet on some day and under some state of custody. */
    private void checkMeets(Rule exception) {
        for (Rule.Target target : exception.overrides()) {
            boolean meets = book.rules.stream()
                    .filter(target::names)
                    .filter(rule -> rule.inForce().meets(exception.inForce()))
                    .flatMap(rule -> rule.instrument().custody().stream())
                    .anyMatch(exception.instrument().custody()::contains);
            if (!meets) {
                mistake.accept(
                        exception.place(),
                        "the exception never meets `" + target.clause()
                                + "`: they share no day, or no state that holds the persons; mend the dates or name another"
                                + " clause");
            }
        }
    }

    /** What is agreed stands only for whom it covers. */
    private void checkCovers(Instrument instrument) {
        if (instrument.kind().standsForEverybody()) {
            return;
        }
        List<Rule> own = book.rules.stream()
                .filter(rule -> rule.instrument() == instrument && rule.effect() != Effect.REFERS)
                .toList();
        for (Rule rule : own) {
            if (own.stream()
                    .noneMatch(cover ->
                            cover.effect() == Effect.COVERS && cover.inForce().meets(rule.inForce()))) {
                mistake.accept(
                        rule.place(),
                        "`" + instrument.id()
                                + "` covers nobody on the days of this rule, so it never stands; add a rule that `COVERS`");
            }
        }
    }

    private void checkRegions() {
        Set<String> ofPorts = regions(
                book.ports.values().stream().map(file -> file.port().region()).toList());
        Set<String> ofPlaces =
                regions(book.places.values().stream().map(Place::region).toList());
        List<PortFile> astray = book.ports.values().stream()
                .filter(file -> !ofPlaces.contains(file.port().region()))
                .toList();
        astray.forEach(file -> mistake.accept(
                "rules/ports/" + file.port().id() + ".yaml",
                "`region: " + file.port().region() + "` is no region of a place in the directory"
                        + Words.didYouMean(file.port().region(), ofPlaces) + "; write one that is, or `none`"));
        if (astray.isEmpty()) {
            book.places.values().forEach(place -> checkRegion(place, ofPorts));
        }
        book.offices.forEach(office -> office.region()
                .filter(region -> !ofPlaces.contains(region))
                .ifPresent(region -> mistake.accept(
                        book.officeFiles.get(office),
                        "the office `" + office.id() + "` is in the region `" + region + "`, which no place is in"
                                + Words.didYouMean(region, ofPlaces) + "; write one that is, or `none`")));
    }

    /** A region may be without ports, and then nobody is returned from it; a misspelt one is not meant. */
    private void checkRegion(Place place, Set<String> ofPorts) {
        if (!ofPorts.contains(place.region())) {
            NearestWord.to(place.region(), ofPorts)
                    .ifPresent(near -> mistake.accept(
                            book.placeFiles.get(place.id()),
                            "the place `" + place.id() + "` is in the region `" + place.region()
                                    + "`, which has no port (did you mean `" + near
                                    + "`?); write one that has, or `none`"));
        }
    }

    private static Set<String> regions(Collection<String> named) {
        Set<String> regions = new TreeSet<>(named);
        regions.add("none");
        return regions;
    }

    private void checkOffices() {
        Map<String, Office> ids = new HashMap<>();
        for (Office office : book.offices) {
            Office other = ids.put(office.id(), office);
            if (other != null) {
                mistake.accept(
                        book.officeFiles.get(office),
                        "the office `" + office.id() + "` stands in another file too; write it once");
            }
            Optional.ofNullable(office.details().get("port"))
                    .filter(port -> !book.ports.containsKey(port))
                    .ifPresent(port -> mistake.accept(
                            book.officeFiles.get(office),
                            "the office `" + office.id() + "` belongs to the port `" + port + "`, which has no file"
                                    + Words.didYouMean(port, book.ports.keySet()) + "; write one that has"));
        }
    }
}
