package org.repatriation.service.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.repatriation.reasoning.Determination;
import org.repatriation.reasoning.Reasoner;
import org.repatriation.rulebook.PortFile;
import org.repatriation.rulebook.Rulebook;
import org.repatriation.service.api.PortsApi;
import org.repatriation.service.api.model.Certainty;
import org.repatriation.service.api.model.Evidence;
import org.repatriation.service.api.model.HoursGroup;
import org.repatriation.service.api.model.Port;
import org.repatriation.service.api.model.PortList;
import org.repatriation.service.api.model.PortWindow;
import org.repatriation.service.api.model.PortWindows;
import org.repatriation.service.intake.CaseIntake;
import org.repatriation.service.intake.Fault;
import org.repatriation.service.intake.Fault.Code;
import org.repatriation.service.intake.RequestRefused;
import org.repatriation.service.intake.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** The ports, and when they are open. */
@RestController
final class PortsResource implements PortsApi {
    private static final int MOST_DAYS = 92;

    private final Reasoner reasoner;
    private final Rulebook rulebook;
    private final PortPages pages = new PortPages();

    PortsResource(Reasoner reasoner) {
        this.reasoner = reasoner;
        this.rulebook = reasoner.rulebook();
    }

    @Override
    public ResponseEntity<PortList> listPorts() {
        List<Port> ports = rulebook.ports().stream().map(pages::page).toList();
        return Versioned.answer(rulebook, new PortList(Versioned.reference(rulebook), ports));
    }

    @Override
    public ResponseEntity<Port> readPort(String port) {
        return Versioned.answer(rulebook, pages.page(find(port)));
    }

    @Override
    public ResponseEntity<PortWindows> listPortWindows(String port, LocalDate from, LocalDate to, HoursGroup group) {
        PortFile file = find(port);
        check(from, to);
        List<PortWindow> windows = reasoner.windows(port, group.toString(), from, to).stream()
                .map(window -> window(file, window))
                .toList();
        return Versioned.answer(rulebook, new PortWindows(port, group, from, to, windows));
    }

    private PortFile find(String port) {
        return rulebook.port(port).orElseThrow(() -> {
            List<String> known =
                    rulebook.ports().stream().map(file -> file.port().id()).toList();
            return new NotFound(Words.quoted(port) + " is no port of the rulebook; "
                    + Words.didYouMean(port, known, "the ports are listed at `/v1/ports`."));
        });
    }

    private static void check(LocalDate from, LocalDate to) {
        List<Fault> faults = new ArrayList<>();
        year("from", from, faults);
        year("to", to, faults);
        if (to.isBefore(from)) {
            faults.add(new Fault(
                    "?to",
                    Code.OUT_OF_RANGE,
                    "`to` is before `from`; write the last day, which is not before the first."));
        } else if (ChronoUnit.DAYS.between(from, to) > MOST_DAYS) {
            faults.add(new Fault(
                    "?to",
                    Code.OUT_OF_RANGE,
                    "`to` is more than " + MOST_DAYS + " days after `from`; write `" + from.plusDays(MOST_DAYS)
                            + "` or an earlier day, and ask again for the rest."));
        }
        if (!faults.isEmpty()) {
            throw RequestRefused.of(faults);
        }
    }

    private static void year(String name, LocalDate date, List<Fault> faults) {
        if (date.getYear() < CaseIntake.FIRST_YEAR || date.getYear() > CaseIntake.LAST_YEAR) {
            faults.add(new Fault(
                    "?" + name,
                    Code.OUT_OF_RANGE,
                    "`" + name + "` is " + Words.quoted(date.toString()) + "; write a year from "
                            + CaseIntake.FIRST_YEAR + " to " + CaseIntake.LAST_YEAR + "."));
        }
    }

    private static PortWindow window(PortFile port, Determination.Window window) {
        PortFile.Entry entry = port.on(window.opens().toLocalDate());
        boolean known = window.certainty() == Determination.Certainty.OPEN;
        return new PortWindow(
                window.opens(),
                window.closes(),
                Certainty.fromValue(window.certainty().name()),
                known ? entry.basis().orElse(null) : null,
                known ? Evidence.fromValue(entry.evidence().name()) : null,
                known ? entry.source().orElse(null) : null);
    }
}
