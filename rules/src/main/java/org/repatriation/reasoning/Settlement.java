package org.repatriation.reasoning;

import java.util.ArrayList;
import java.util.List;
import org.repatriation.vocabulary.Effect;
import org.repatriation.vocabulary.Evidence;

/**
 * Which findings stand. A finding stands unless an exception that itself stands meets it. An exception that is only
 * possible counts against what permits a return, and not against what protects.
 */
final class Settlement {
    private final List<Found> findings;
    private final List<Found> exceptions;
    private final List<Found> setAside = new ArrayList<>();

    /**
     * Settles findings.
     *
     * @param minimum grounds for a return that are known less well are set aside
     */
    Settlement(List<Found> found, Evidence minimum) {
        this.findings = new ArrayList<>(found.size());
        this.exceptions = new ArrayList<>();
        for (Found finding : found) {
            if (finding.rule().evidence().weakerThan(minimum) && groundForReturn(finding, found)) {
                setAside.add(finding);
            } else {
                findings.add(finding);
                if (finding.effect() == Effect.EXCEPTS) {
                    exceptions.add(finding);
                }
            }
        }
    }

    private static boolean groundForReturn(Found finding, List<Found> all) {
        return finding.effect() == Effect.EXCEPTS
                ? favoursReturn(finding, all)
                : finding.effect() == Effect.COVERS || finding.effect() == Effect.OPENS;
    }

    /** An exception favours a return if it lifts what protects, or another exception that protects. */
    private static boolean favoursReturn(Found exception, List<Found> all) {
        for (Found other : all) {
            if (exception.excepts(other)
                    && (other.effect() == Effect.EXCEPTS
                            ? !favoursReturn(other, all)
                            : !other.effect().permits())) {
                return true;
            }
        }
        return false;
    }

    List<Found> findings() {
        return findings;
    }

    List<Found> setAside() {
        return setAside;
    }

    boolean hasExceptions() {
        return !exceptions.isEmpty();
    }

    boolean stands(Found finding) {
        for (Found exception : exceptions) {
            if (overrides(exception, finding)) {
                return false;
            }
        }
        return true;
    }

    /** Every exception that keeps a finding from standing, those that are certain first. */
    List<Found> overriddenBy(Found finding) {
        if (stands(finding)) {
            return List.of();
        }
        List<Found> by = new ArrayList<>(2);
        int certain = 0;
        for (Found exception : exceptions) {
            if (overrides(exception, finding)) {
                by.add(exception.certain() ? certain++ : by.size(), exception);
            }
        }
        return by;
    }

    /** The exceptions that lift a finding where none of them is certain: what they lack decides. */
    List<Found> onlyPossiblyOverriddenBy(Found finding) {
        List<Found> by = overriddenBy(finding);
        return by.stream().anyMatch(Found::certain) ? List.of() : by;
    }

    private boolean overrides(Found exception, Found finding) {
        return exception.excepts(finding) && counts(exception, finding) && stands(exception);
    }

    private static boolean counts(Found exception, Found finding) {
        return exception.certain() || exception.possible() && finding.effect().permits();
    }
}
