package org.repatriation.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.AlphaNode;
import org.drools.core.reteoo.CompositeObjectSinkAdapter;
import org.drools.core.reteoo.ObjectSinkPropagator;
import org.junit.jupiter.api.Test;

/**
 * Among many rules the engine looks up those that ask for what is at hand. It does so only for what it takes to be looked up, and where
 * it does not, it asks each rule and says nothing: the answers are the same, and hundreds of ports take forty times as long as ten.
 */
class NetworkTest {
    private static final int RULES = 300;

    /** What meets whoever is looked at first, in a network of rules that differ in one ask. */
    private static ObjectSinkPropagator first(IntFunction<List<Ask>> asks) {
        Map<String, Sought> all = new LinkedHashMap<>();
        for (int i = 0; i < RULES; i++) {
            all.put(
                    "rule " + i,
                    new Sought(List.of(new Sought.Pattern("known", false, false, asks.apply(i))), Map.of()));
        }
        return ((InternalRuleBase) Network.of(all))
                .getRete().getObjectTypeNodes().stream()
                        .filter(node -> node.getObjectType().getClassName().equals(Known.class.getName()))
                        .findFirst()
                        .orElseThrow()
                        .getObjectSinkPropagator();
    }

    private static void areLookedUp(ObjectSinkPropagator rules) {
        assertThat(rules).isInstanceOfSatisfying(CompositeObjectSinkAdapter.class, many -> {
            assertThat(many.getHashedSinkMap()).hasSize(RULES);
            assertThat(many.getHashableSinks()).isNullOrEmpty();
            assertThat(many.getOthers()).isNullOrEmpty();
        });
    }

    @Test
    void rules_of_other_phases_are_not_asked() {
        areLookedUp(first(i -> List.of(new Ask.Phase(i))));
    }

    @Test
    void rules_of_other_ports_are_not_asked() {
        ObjectSinkPropagator all =
                first(i -> List.of(new Ask.Phase(3), new Ask.OneOf(Slots.PORT, Set.of("port-" + i), true)));

        assertThat(all.getSinks()).as("what all of them ask is asked once").hasSize(1);
        areLookedUp(((AlphaNode) all.getSinks()[0]).getObjectSinkPropagator());
    }
}
