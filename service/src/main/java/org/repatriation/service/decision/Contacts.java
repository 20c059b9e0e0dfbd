package org.repatriation.service.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.repatriation.reasoning.Case;
import org.repatriation.reasoning.Determination;
import org.repatriation.rulebook.Office;
import org.repatriation.rulebook.PortFile;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.service.api.model.Because;
import org.repatriation.service.api.model.Contact;
import org.repatriation.service.api.model.ContactRole;
import org.repatriation.service.api.model.Evidence;
import org.repatriation.vocabulary.Answer;
import org.repatriation.vocabulary.Mode;
import org.repatriation.vocabulary.Person;

/**
 * Whom a person can turn to, and who takes them in: the consulate where the person is held, the Beta group nearest to where
 * Mexico holds them or where they enter it by land, those who hear complaints about Mexican officials, who helps with work in
 * Mexico, and on the receiving side the offices of the port and, for a child alone, its shelters. All of it is the
 * directory's, as it stood on the day of the case: an office that had not opened, that had closed, or that nobody has seen
 * open is not named. Where contact with the consulate is forbidden the consulate is not named either.
 */
final class Contacts {
    private static final Comparator<Contact> ORDER =
            Comparator.comparing(Contact::role).thenComparing(Contact::office);
    private static final double EARTH_RADIUS_KM = 6371;

    /** Where an office is that has no place: it is there for the whole country. */
    private static final String ANYWHERE = "";

    /** Where an office is whose place is none that the rulebook lists. */
    private static final String ELSEWHERE = "elsewhere";

    private final Rulebook rulebook;
    /** The Beta groups by place, the nearest first; none where the position of the place is not known. */
    private final Map<String, List<Office>> betaGroups;
    /** What was found of the directory, for as many pairs of places as the rulebook has. */
    private final Map<Ends, List<Office>> found = new ConcurrentHashMap<>();

    /** Where somebody is held, and by which port they enter; empty where by none. */
    private record Ends(String held, String port) {}

    Contacts(Rulebook rulebook) {
        this.rulebook = rulebook;
        List<Office> groups = rulebook.offices().stream()
                .filter(office -> office.kind().equals("beta-group"))
                .filter(office -> office.place().isPresent())
                .toList();
        this.betaGroups = Stream.concat(
                        rulebook.ports().stream().map(port -> port.port().id()),
                        groups.stream().map(office -> office.place().get()))
                .distinct()
                .collect(Collectors.toUnmodifiableMap(place -> place, place -> nearestFirst(groups, place)));
    }

    List<Contact> of(Person person, Case facts, Determination determination, Determination.OfPerson decided) {
        String held = facts.custody().place();
        boolean heldByMexico = facts.custody().country().equals("MEX");
        Optional<String> port = determination.handover().map(Determination.Handover::port);
        boolean byAir = determination
                .handover()
                .filter(handover -> handover.mode() == Mode.AIR)
                .isPresent();
        boolean childAlone = person.under18() != Answer.NO
                && facts.ties().stream().noneMatch(tie -> tie.of().id().equals(person.id()));
        boolean consulateForbidden =
                decided.prohibitions().stream().anyMatch(act -> act.act().equals("consular-contact"));
        List<Contact> contacts = new ArrayList<>();
        Ends ends = new Ends(held, port.orElse(ANYWHERE));
        for (Office office : found.computeIfAbsent(ends, this::near)) {
            if (!office.isOpen(facts.asOf())) {
                continue;
            }
            String place = office.place().orElse(ANYWHERE);
            boolean here = isHere(office, ends);
            boolean there = isThere(office, ends);
            switch (office.kind()) {
                case "consulate" -> {
                    String of = office.details().getOrDefault("of", "MEX");
                    if (here && !consulateForbidden && of.equals(person.nationality())) {
                        contacts.add(contact(office, ContactRole.CONSULATE));
                    }
                }
                case "complaint-channel" -> {
                    if (inMexico(office, heldByMexico, here, port)) {
                        contacts.add(contact(office, ContactRole.COMPLAINTS));
                    }
                }
                case "labour-help" -> {
                    if (inMexico(office, heldByMexico, here, port)) {
                        contacts.add(contact(office, ContactRole.LABOUR));
                    }
                }
                case "reception-centre", "inm-office" -> {
                    String arrivals = office.details().getOrDefault("arrivals", byAir ? "AIR" : "LAND");
                    if (there && arrivals.equals(byAir ? "AIR" : "LAND")) {
                        contacts.add(contact(office, ContactRole.RECEIVES));
                    }
                }
                case "shelter" -> {
                    if (childAlone && port.isPresent() && (there || !heldByMexico && place.equals(ELSEWHERE))) {
                        contacts.add(contact(office, ContactRole.SHELTERS));
                    }
                }
                default -> {
                    // told by notices, and nobody to turn to
                }
            }
        }
        Optional<String> inMexico = heldByMexico ? Optional.of(held) : port.filter(entered -> !byAir);
        inMexico.flatMap(place -> betaGroups.getOrDefault(place, List.of()).stream()
                        .filter(office -> office.isOpen(facts.asOf()))
                        .findFirst())
                .ifPresent(office -> contacts.add(contact(office, ContactRole.BETA_GROUP)));
        contacts.sort(ORDER);
        return List.copyOf(contacts);
    }

    /** The offices at one of the places, and those of which it does not matter where they are, in the order of the directory. */
    private List<Office> near(Ends ends) {
        return rulebook.offices().stream()
                .filter(office -> isHere(office, ends)
                        || isThere(office, ends)
                        || office.place().isEmpty()
                        || office.place().get().equals(ELSEWHERE))
                .toList();
    }

    private static boolean isHere(Office office, Ends ends) {
        return office.place().orElse(ANYWHERE).equals(ends.held());
    }

    private static boolean isThere(Office office, Ends ends) {
        return !ends.port().equals(ANYWHERE)
                && (office.place().filter(ends.port()::equals).isPresent()
                        || ends.port().equals(office.details().get("port")));
    }

    /** Whether an office of Mexico can help: one for the whole country, as soon as the person is or will be there. */
    private static boolean inMexico(Office office, boolean heldByMexico, boolean here, Optional<String> port) {
        return heldByMexico && here || office.place().isEmpty() && (heldByMexico || port.isPresent());
    }

    private List<Office> nearestFirst(List<Office> groups, String place) {
        return groups.stream()
                .filter(office -> distance(place, office.place().get()) < Double.MAX_VALUE)
                .sorted(Comparator.comparingDouble((Office office) ->
                                distance(place, office.place().get()))
                        .thenComparing(office -> office.details().containsKey("subOffice"))
                        .thenComparing(Office::id))
                .toList();
    }

    /** Kilometres between two ports as the crow flies; none where the places are the same. */
    private double distance(String one, String other) {
        if (one.equals(other)) {
            return 0;
        }
        Optional<PortFile.Position> from = rulebook.port(one).flatMap(PortFile::position);
        Optional<PortFile.Position> to = rulebook.port(other).flatMap(PortFile::position);
        if (from.isEmpty() || to.isEmpty()) {
            return Double.MAX_VALUE;
        }
        double lat = Math.toRadians(to.get().lat() - from.get().lat());
        double lon = Math.toRadians(to.get().lon() - from.get().lon());
        double haversine = Math.pow(Math.sin(lat / 2), 2)
                + Math.cos(Math.toRadians(from.get().lat()))
                        * Math.cos(Math.toRadians(to.get().lat()))
                        * Math.pow(Math.sin(lon / 2), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(haversine));
    }

    private static Contact contact(Office office, ContactRole role) {
        return new Contact(
                role,
                office.id(),
                new Because(office.name().en(), office.name().es()),
                Evidence.fromValue(office.evidence().name()),
                office.source());
    }
}
