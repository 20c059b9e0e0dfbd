package org.repatriation.reasoning;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.repatriation.rulebook.Rulebook;

/**
 * A part of the carried rulebook, its texts as they stand: what meets a person whom the Border Patrol holds on the border
 * with Mexico. The arrangements of 2016 for Tamaulipas with the memorandum beneath them, the treaty on consulates, and the
 * laws on who is a child, on fear and on trafficking; with every port and place. Four kinds of chapter that nobody has read
 * belong to it, too.
 */
final class PartOfRulebook {
    static final List<String> CLAUSES = List.of(
            "lar-2016/child",
            "lar-2016/common-11",
            "lar-2016/common-13",
            "lar-2016/common-19",
            "lar-2016/common-2",
            "lar-2016/common-20",
            "lar-2016/common-3",
            "lar-2016/common-5",
            "lar-2016/common-6",
            "lar-2016/common-8",
            "lar-2016/common-9",
            "lar-2016/scope",
            "lar-2016/special-interest",
            "lar-2016/tamaulipas-2",
            "lar-2016/tamaulipas-4-local",
            "lar-2016/tamaulipas-8",
            "mou-2004/family-unity",
            "mou-2004/scope",
            "usc-6/section-211-m-2",
            "usc-6/section-279-g-2",
            "usc-8/section-1225-b-1-a-ii",
            "usc-8/section-1225-b-1-b-iii-i",
            "usc-8/section-1232-a-2-a",
            "vccr-1963/article-36-1-b",
            "vccr-1963/article-36-1-c",
            "vccr-1963/article-36-1-c-objection",
            "vccr-1963/article-37-b");

    private PartOfRulebook() {}

    static Rulebook of(Rulebook whole) {
        SortedMap<String, String> files = new TreeMap<>();
        whole.files().forEach((path, text) -> {
            if (path.startsWith("ports/") || path.startsWith("directory/") || path.startsWith("calendars/")) {
                files.put(path, text);
            }
        });
        for (String clause : CLAUSES) {
            String instrument = "instruments/" + clause.split("/")[0] + "/instrument.yaml";
            files.put(instrument, whole.files().get(instrument).replaceAll("(?m)^supersedes:.*\n", ""));
            files.put("instruments/" + clause + ".drl", whole.text(clause).orElseThrow());
        }
        return Rulebook.of(files);
    }
}
