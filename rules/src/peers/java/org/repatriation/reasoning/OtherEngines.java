package org.repatriation.reasoning;

import java.util.LinkedHashMap;
import java.util.Map;

/** The engines that ours is set beside. */
final class OtherEngines {
    private OtherEngines() {}

    /** Gives an engine the rules of one year and one state of custody. */
    interface Made {
        OtherEngine of(PlainRules plain);
    }

    /** All that can run here, by their names. */
    static Map<String, Made> all() {
        Map<String, Made> all = new LinkedHashMap<>();
        all.put("Easy Rules", ByEasyRules::new);
        all.put("Evrete", ByEvrete::new);
        all.put("Camunda DMN, expressions of older versions", plain -> new ByCamunda(plain, true));
        all.put("Camunda DMN", plain -> new ByCamunda(plain, false));
        all.put("KIE DMN", ByKieDmn::new);
        all.put("Cedar", ByCedar::new);
        if (ByNode.isThere()) {
            all.put("json-rules-engine", plain -> new ByNode(plain, "json-rules-engine"));
            all.put("GoRules Zen", plain -> new ByNode(plain, "zen"));
        } else {
            System.out.println(
                    "json-rules-engine and GoRules Zen are left out: there is no Node.js, or its packages were"
                            + " not fetched (npm --prefix rules/src/peers/node install)");
        }
        return all;
    }
}
