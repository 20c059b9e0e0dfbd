package org.repatriation.reasoning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.repatriation.reasoning.Case.ConfirmedHours;
import org.repatriation.reasoning.Determination.Certainty;
import org.repatriation.reasoning.Determination.Departure;
import org.repatriation.reasoning.Determination.Window;
import org.repatriation.rulebook.Calendar;
import org.repatriation.rulebook.Hours;
import org.repatriation.rulebook.Hours.State;
import org.repatriation.rulebook.Hours.Stretch;
import org.repatriation.rulebook.PortFile;
import org.repatriation.rulebook.PortFile.Run;
import org.repatriation.rulebook.Rule;
import org.repatriation.vocabulary.Answer;
import org.repatriation.vocabulary.Evidence;

/**
 * The windows of one port for one case: the port's hours, the limits of the clauses and the runs, on the clocks of both
 * sides. Every bound counts; off beats unknown, unknown beats open.
 */
final class Windows {
    /** How far ahead a window is looked for. */
    static final int HORIZON_DAYS = 30;

    /** A window shorter than this is no time to hand somebody over. */
    static final Duration SHORTEST = Duration.ofMinutes(30);

    private final PortFile port;
    private final Optional<Calendar> calendar;
    private final Set<String> groups;
    private final List<Limit> limits;
    private final List<Run> runs;
    private final Function<String, ZoneId> clocks;
    private final String heldAt;
    private final List<ConfirmedHours> confirmed;
    private final Evidence minimum;
    private final Instant ready;
    private final ZoneId zone;
    private final List<ZoneId> bothClocks;

    Windows(
            PortFile port,
            Optional<Calendar> calendar,
            Set<String> groups,
            List<Limit> limits,
            List<Run> runs,
            Function<String, ZoneId> clocks,
            String heldAt,
            List<ConfirmedHours> confirmed,
            Evidence minimum,
            Instant ready) {
        this.port = port;
        this.calendar = calendar;
        this.groups = groups;
        this.limits = limits;
        this.runs = runs;
        this.clocks = clocks;
        this.heldAt = heldAt;
        this.confirmed = confirmed;
        this.minimum = minimum;
        this.ready = ready;
        this.zone = port.receivingZone();
        this.bothClocks = List.copyOf(new LinkedHashSet<>(port.zones().values()));
    }

    /** A limit of a clause, which binds on the days on which it is in force between two states. */
    record Limit(Rule rule, String heldBy, String receivingState) {
        boolean holdsOn(LocalDate day) {
            return rule.inForce().holdsOn(day) && rule.instrument().inForce(day, heldBy, receivingState) != Answer.NO;
        }
    }

    /** A part of time in one state. */
    private record Part(Instant from, Instant to, State state) {
        Part meet(Instant lower, Instant upper) {
            return new Part(from.isBefore(lower) ? lower : from, to.isAfter(upper) ? upper : to, state);
        }
    }

    /** Something that holds a handover inside certain hours on one day. */
    private record Bound(String id, Evidence evidence, boolean clause, List<Part> parts) {
        State at(Instant moment) {
            for (Part part : parts) {
                if (!moment.isBefore(part.from()) && moment.isBefore(part.to())) {
                    return part.state();
                }
            }
            return State.OFF;
        }
    }

    /**
     * The first window that is not closed, what keeps it from being earlier, and the first that is surely open.
     *
     * @param moved the bounds that are closed in the minute before, best known first
     */
    record Earliest(
            Window window,
            LocalDate day,
            List<Moved> moved,
            Optional<Window> surelyOpen,
            Optional<Departure> departs,
            Optional<Evidence> hoursKnown) {}

    /** A bound that moved the window. */
    record Moved(String id, Evidence evidence, boolean clause) {}

    /** The earliest window within the horizon; empty where the bounds never meet. */
    Optional<Earliest> earliest() {
        LocalDate first = ready.atZone(zone).toLocalDate();
        Part found = null;
        LocalDate foundOn = null;
        Optional<Window> sure = Optional.empty();
        for (int i = 0; i <= HORIZON_DAYS && sure.isEmpty(); i++) {
            LocalDate day = first.plusDays(i);
            if (found != null && !couldBeOpen(day)) {
                continue;
            }
            for (Part part : parts(day)) {
                if (found == null) {
                    found = part;
                    foundOn = day;
                }
                if (part.state() == State.OPEN) {
                    sure = Optional.of(window(part));
                    break;
                }
            }
            if (found != null && found.state() == State.OPEN) {
                break;
            }
        }
        if (found == null) {
            return Optional.empty();
        }
        Window window = window(found);
        return Optional.of(new Earliest(
                window,
                foundOn,
                moved(found.from()),
                found.state() == State.OPEN ? Optional.empty() : sure,
                departs(found, foundOn),
                known(foundOn)));
    }

    private Window window(Part part) {
        return new Window(
                OffsetDateTime.ofInstant(part.from(), zone),
                OffsetDateTime.ofInstant(part.to(), zone),
                part.state() == State.OPEN ? Certainty.OPEN : Certainty.UNKNOWN);
    }

    /** The ids of all bounds that close the port at some time within the horizon, the most closed first. */
    List<String> closing() {
        Map<String, Duration> closed = new TreeMap<>();
        LocalDate first = ready.atZone(zone).toLocalDate();
        for (int i = 0; i <= HORIZON_DAYS; i++) {
            LocalDate day = first.plusDays(i);
            Instant from = day.atStartOfDay(zone).toInstant();
            Instant to = day.plusDays(1).atStartOfDay(zone).toInstant();
            for (Bound bound : bounds(day, from, to)) {
                Duration open = Duration.ZERO;
                for (Part part : bound.parts()) {
                    Part inDay = part.meet(from, to);
                    open = inDay.from().isBefore(inDay.to())
                            ? open.plus(Duration.between(inDay.from(), inDay.to()))
                            : open;
                }
                closed.merge(bound.id(), Duration.between(from, to).minus(open), Duration::plus);
            }
        }
        return closed.entrySet().stream()
                .filter(bound -> bound.getValue().compareTo(Duration.ZERO) > 0)
                .sorted(Map.Entry.<String, Duration>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** All windows from one local day to another, by the port's own hours and the limits given. */
    List<Window> between(LocalDate from, LocalDate to) {
        List<Window> windows = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            parts(day).forEach(part -> windows.add(window(part)));
        }
        return windows;
    }

    private boolean couldBeOpen(LocalDate day) {
        for (ConfirmedHours hours : confirmed) {
            LocalDate opens = dayOf(hours.opens());
            if (!opens.isBefore(day.minusDays(1)) && !opens.isAfter(day)) {
                return true;
            }
        }
        if (!runs.isEmpty()) {
            return false;
        }
        PortFile.Entry entry = port.on(day);
        for (String group : groups) {
            if (hours(entry, group) == Hours.unknown()) {
                return false;
            }
        }
        return true;
    }

    private LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /** The parts of one local day that are not closed and long enough, in order. */
    private List<Part> parts(LocalDate day) {
        Instant from = day.atStartOfDay(zone).toInstant();
        Instant to = day.plusDays(1).atStartOfDay(zone).toInstant();
        Instant lower = from.isBefore(ready) ? ready : from;
        if (!lower.isBefore(to)) {
            return List.of();
        }
        List<Bound> bounds = bounds(day, lower, to);
        TreeSet<Instant> edges = new TreeSet<>(List.of(lower, to));
        for (Bound bound : bounds) {
            for (Part part : bound.parts()) {
                addInside(edges, part.from(), lower, to);
                addInside(edges, part.to(), lower, to);
            }
        }
        List<Part> parts = new ArrayList<>();
        Instant begin = null;
        for (Instant end : edges) {
            if (begin != null) {
                State state = state(bounds, begin);
                if (!parts.isEmpty() && parts.get(parts.size() - 1).state() == state) {
                    Part last = parts.remove(parts.size() - 1);
                    parts.add(new Part(last.from(), end, state));
                } else {
                    parts.add(new Part(begin, end, state));
                }
            }
            begin = end;
        }
        parts.removeIf(part -> part.state() == State.OFF
                || Duration.between(part.from(), part.to()).compareTo(SHORTEST) < 0);
        return parts;
    }

    private static void addInside(TreeSet<Instant> edges, Instant moment, Instant lower, Instant upper) {
        if (moment.isAfter(lower) && moment.isBefore(upper)) {
            edges.add(moment);
        }
    }

    private static State state(List<Bound> bounds, Instant moment) {
        State state = State.OPEN;
        for (Bound bound : bounds) {
            State at = bound.at(moment);
            if (at.compareTo(state) > 0) {
                state = at;
            }
        }
        return state;
    }

    private List<Bound> bounds(LocalDate day, Instant from, Instant to) {
        List<Bound> bounds = new ArrayList<>();
        PortFile.Entry entry = port.on(day);
        String portId = "ports/" + port.port().id();
        boolean asked = false;
        for (String group : groups) {
            Hours hours = hours(entry, group);
            List<Part> confirmedParts = confirmedOn(day, group);
            if (confirmedParts.isEmpty()) {
                onEachClock(portId, entry.evidence(), false, hours, from, to, bounds);
            } else {
                asked = true;
                for (ZoneId clock : bothClocks) {
                    List<Part> parts = confirmed(stretches(hours, clock, from, to), confirmedParts);
                    bounds.add(new Bound(portId, Evidence.OFFICIAL, false, parts));
                }
            }
        }
        for (Limit limit : limits) {
            if (limit.holdsOn(day)) {
                Rule rule = limit.rule();
                onEachClock(
                        rule.clause(),
                        rule.evidence(),
                        true,
                        rule.terms().hours().orElseThrow(),
                        from,
                        to,
                        bounds);
            }
        }
        List<Run> running = running(day);
        if (!running.isEmpty()) {
            List<Part> arrivals = new ArrayList<>();
            for (Run run : running) {
                for (Journey journey : journeys(run, day)) {
                    State state = asked ? State.OPEN : journey.arrival().state();
                    arrivals.add(
                            new Part(journey.arrival().from(), journey.arrival().to(), state));
                }
            }
            arrivals.sort(Comparator.comparing(Part::state).thenComparing(Part::from));
            bounds.add(new Bound(portId, Evidence.PRESS, false, arrivals));
        }
        return bounds;
    }

    /** The runs of a day: those from the place of custody, or else all. */
    private List<Run> running(LocalDate day) {
        if (runs.isEmpty()) {
            return List.of();
        }
        List<Run> running = new ArrayList<>();
        List<Run> fromHere = new ArrayList<>();
        for (Run run : runs) {
            if (run.seen().holdsOn(day)) {
                running.add(run);
                if (run.from().equals(heldAt)) {
                    fromHere.add(run);
                }
            }
        }
        return fromHere.isEmpty() ? running : fromHere;
    }

    private Hours hours(PortFile.Entry entry, String group) {
        return entry.evidence().weakerThan(minimum)
                ? Hours.unknown()
                : entry.groups().get(group);
    }

    /** What somebody has asked for stands for the unknown parts of the hours; what is known stays as it is. */
    private static List<Part> confirmed(List<Part> stretches, List<Part> confirmed) {
        List<Part> parts = new ArrayList<>();
        for (Part stretch : stretches) {
            if (stretch.state() == State.OPEN) {
                parts.add(stretch);
                continue;
            }
            for (Part asked : confirmed) {
                Part both = asked.meet(stretch.from(), stretch.to());
                if (both.from().isBefore(both.to())) {
                    parts.add(both);
                }
            }
        }
        return parts;
    }

    private List<Part> confirmedOn(LocalDate day, String group) {
        if (confirmed.isEmpty()) {
            return List.of();
        }
        return confirmed.stream()
                .filter(hours -> hours.group().equals(group))
                .filter(hours -> !dayOf(hours.opens()).isAfter(day)
                        && !dayOf(hours.closes().minusMillis(1)).isBefore(day))
                .map(hours -> new Part(hours.opens(), hours.closes(), State.OPEN))
                .toList();
    }

    private void onEachClock(
            String id, Evidence evidence, boolean clause, Hours hours, Instant from, Instant to, List<Bound> bounds) {
        for (ZoneId clock : bothClocks) {
            bounds.add(new Bound(id, evidence, clause, stretches(hours, clock, from, to)));
        }
    }

    private List<Part> stretches(Hours hours, ZoneId clock, Instant from, Instant to) {
        List<Part> parts = new ArrayList<>();
        LocalDate last = to.minusMillis(1).atZone(clock).toLocalDate();
        for (LocalDate day = from.atZone(clock).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            LocalDate local = day;
            boolean holiday = calendar.map(days -> days.isHoliday(local)).orElse(false);
            for (Stretch stretch : hours.on(day, holiday)) {
                parts.add(new Part(
                        instant(day, stretch.from(), clock), instant(day, stretch.to(), clock), stretch.state()));
            }
        }
        return parts;
    }

    private static Instant instant(LocalDate day, int minute, ZoneId clock) {
        return minute == Hours.DAY
                ? day.plusDays(1).atStartOfDay(clock).toInstant()
                : day.atTime(LocalTime.ofSecondOfDay(minute * 60L))
                        .atZone(clock)
                        .toInstant();
    }

    private List<Moved> moved(Instant opens) {
        if (!opens.isAfter(ready)) {
            return List.of();
        }
        Instant before = opens.minusSeconds(60);
        LocalDate day = dayOf(before);
        Set<Moved> moved = new LinkedHashSet<>();
        for (Bound bound : bounds(day, before, opens)) {
            if (bound.at(before) == State.OFF) {
                moved.add(new Moved(bound.id(), bound.evidence(), bound.clause()));
            }
        }
        return moved.stream()
                .sorted(Comparator.comparing(Moved::evidence)
                        .thenComparing(one -> one.clause() ? 0 : 1)
                        .thenComparing(Moved::id))
                .toList();
    }

    /** A journey of a run that arrives on a day, with the days on which it may have left. */
    private record Journey(Run run, Part arrival, Optional<LocalDate> left) {}

    /** The journeys that arrive on a day after a departure at or after the moment of readiness. */
    private List<Journey> journeys(Run run, LocalDate day) {
        Instant from = day.atStartOfDay(zone).toInstant();
        Instant to = day.plusDays(1).atStartOfDay(zone).toInstant();
        List<Part> arrivals = run.arrives()
                .map(hours -> stretches(hours, zone, from, to))
                .orElse(List.of(new Part(from, to, State.UNKNOWN)));
        List<Journey> journeys = new ArrayList<>();
        Instant firstDeparture = from.minus(run.longest());
        for (Part arrival : arrivals) {
            if (run.leaves().isEmpty()) {
                Part later = arrival.meet(ready.plus(run.shortest()), to);
                if (later.from().isBefore(later.to())) {
                    journeys.add(new Journey(run, later, leftOn(later, run)));
                }
                continue;
            }
            Instant lower = firstDeparture.isBefore(ready) ? ready : firstDeparture;
            if (!lower.isBefore(to)) {
                continue;
            }
            ZoneId clock = clocks.apply(run.from());
            for (Part departure : stretches(run.leaves().get(), clock, lower, to)) {
                Part leaving = departure.meet(lower, to);
                LocalDate left = leaving.from().atZone(clock).toLocalDate();
                if (!leaving.from().isBefore(leaving.to()) || !run.seen().holdsOn(left)) {
                    continue;
                }
                Part both = new Part(
                                leaving.from().plus(run.shortest()),
                                leaving.to().plus(run.longest()),
                                State.UNKNOWN)
                        .meet(arrival.from(), arrival.to());
                if (both.from().isBefore(both.to())) {
                    journeys.add(
                            new Journey(run, new Part(both.from(), both.to(), arrival.state()), Optional.of(left)));
                }
            }
        }
        return journeys;
    }

    /** The day of departure, where the time that the journey takes settles it. */
    private Optional<LocalDate> leftOn(Part arrival, Run run) {
        ZoneId clock = clocks.apply(run.from());
        LocalDate earliest =
                max(arrival.from().minus(run.longest()), ready).atZone(clock).toLocalDate();
        LocalDate latest =
                arrival.to().minusMillis(1).minus(run.shortest()).atZone(clock).toLocalDate();
        return earliest.equals(latest) ? Optional.of(earliest) : Optional.empty();
    }

    private static Instant max(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private Optional<Departure> departs(Part found, LocalDate day) {
        List<Run> running = running(day);
        if (running.isEmpty()) {
            return Optional.empty();
        }
        return running.stream()
                .flatMap(run -> journeys(run, day).stream())
                .filter(journey -> !found.from().isBefore(journey.arrival().from())
                        && found.from().isBefore(journey.arrival().to()))
                .map(journey -> new Departure(journey.run().from(), journey.left()))
                .min(Comparator.comparing(
                                (Departure departure) -> departure.on().orElse(LocalDate.MAX))
                        .thenComparing(Departure::place));
    }

    /** How well the hours or the run of that day are known; empty where nobody knows the hours. */
    private Optional<Evidence> known(LocalDate day) {
        PortFile.Entry entry = port.on(day);
        Optional<Evidence> evidence = Optional.empty();
        for (String group : groups) {
            if (hours(entry, group) != Hours.unknown()) {
                evidence = Optional.of(entry.evidence());
            }
        }
        for (Run run : running(day)) {
            Evidence ofRun = run.evidence();
            evidence = Optional.of(
                    evidence.map(other -> Evidence.weaker(other, ofRun)).orElse(ofRun));
        }
        return evidence;
    }
}
