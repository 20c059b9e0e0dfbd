package org.repatriation.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The clocks that are kept on each side of the crossings, by IANA name. */
final class Clocks {
    private static final Map<String, Set<String>> BY_SIDE = Map.of(
            "us", america("Chicago", "Denver", "Los_Angeles", "New_York", "Phoenix"),
            "mx",
                    america(
                            "Bahia_Banderas",
                            "Cancun",
                            "Chihuahua",
                            "Ciudad_Juarez",
                            "Hermosillo",
                            "Matamoros",
                            "Mazatlan",
                            "Merida",
                            "Mexico_City",
                            "Monterrey",
                            "Ojinaga",
                            "Tijuana"),
            "gt", america("Guatemala"),
            "sv", america("El_Salvador"),
            "hn", america("Tegucigalpa"),
            "ni", america("Managua"));

    private Clocks() {}

    private static Set<String> america(String... cities) {
        Set<String> clocks = new TreeSet<>();
        List.of(cities).forEach(city -> clocks.add("America/" + city));
        return clocks;
    }

    static Set<String> of(String side) {
        return BY_SIDE.get(side);
    }

    /** The clocks of the two states that hold persons. */
    static Set<String> ofCustody() {
        Set<String> clocks = new TreeSet<>(of("us"));
        clocks.addAll(of("mx"));
        return clocks;
    }
}
