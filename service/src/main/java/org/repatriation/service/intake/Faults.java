package org.repatriation.service.intake;

import java.util.ArrayList;
import java.util.List;
import org.repatriation.service.intake.Fault.Code;

/** Collects what is wrong with a request, up to a number that a person can still read. */
final class Faults {
    private static final int MOST = 100;

    private final List<Fault> found = new ArrayList<>();

    void add(Pointer at, Code code, String detail) {
        add(at.toString(), code, detail);
    }

    void add(String pointer, Code code, String detail) {
        if (!full()) {
            found.add(new Fault(pointer, code, detail));
        }
    }

    boolean full() {
        return found.size() >= MOST;
    }

    void refuseIfAny() {
        if (!found.isEmpty()) {
            throw RequestRefused.of(found);
        }
    }
}
