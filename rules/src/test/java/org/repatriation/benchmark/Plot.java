package org.repatriation.benchmark;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;

/** A drawing of some figures: a bar for each, as long as it is large. */
final class Plot {
    private static final int LABELS = 230;
    private static final int LONGEST = 380;

    private Plot() {}

    /** The bars, in the order of the figures, as an SVG picture. */
    static String bars(String title, Map<String, Double> figures, String unit) {
        double most = Collections.max(figures.values());
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"720\" height=\"%d\" font-family=\"sans-serif\" font-size=\"14\">"
                        + "<title>%s</title>%n<text x=\"10\" y=\"22\">%s</text>%n",
                40 + 30 * figures.size(),
                title,
                title));
        int y = 40;
        for (Map.Entry<String, Double> one : figures.entrySet()) {
            double length = LONGEST * one.getValue() / most;
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"10\" y=\"%d\">%s</text><rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"20\" fill=\"#35608d\"/>"
                            + "<text x=\"%.1f\" y=\"%d\">%,.1f %s</text>%n",
                    y + 15,
                    one.getKey(),
                    LABELS,
                    y,
                    length,
                    LABELS + 6 + length,
                    y + 15,
                    one.getValue(),
                    unit));
            y += 30;
        }
        return svg.append("</svg>\n").toString();
    }
}
