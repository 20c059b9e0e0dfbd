package org.repatriation.service;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Asks the JVM to give memory back to the machine while the service is idle: a collection after a minute without one, and no
 * more than three tenths of the heap kept free. What whoever starts the service has set with options of the JVM stays as it
 * is, and so does all of it in a JVM that knows no such options.
 */
final class SpareMemory {
    /** The least that is kept free comes first, because it may not be more than the most. */
    private static final Map<String, String> WANTED = new LinkedHashMap<>();

    static {
        WANTED.put("MinHeapFreeRatio", "10");
        WANTED.put("MaxHeapFreeRatio", "30");
        WANTED.put("G1PeriodicGCInterval", "60000");
    }

    private SpareMemory() {}

    static void giveBack() {
        HotSpotDiagnosticMXBean jvm = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (jvm != null) {
            WANTED.forEach((option, value) -> set(jvm, option, value));
        }
    }

    /** Gives back what was only needed until now, without waiting for the minute. */
    static void giveBackNow() {
        System.gc();
    }

    private static void set(HotSpotDiagnosticMXBean jvm, String option, String value) {
        try {
            VMOption now = jvm.getVMOption(option);
            if (now.isWriteable() && now.getOrigin() == VMOption.Origin.DEFAULT) {
                jvm.setVMOption(option, value);
            }
        } catch (IllegalArgumentException unknown) {
            // this JVM keeps its memory in its own way
        }
    }
}
