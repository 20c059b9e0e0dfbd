package org.repatriation.service.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.repatriation.service.api.model.Decision;
import org.repatriation.service.api.model.PersonDecision;

class DecisionRecordsTest {
    private final DecisionRecords records = new DecisionRecords(3);

    @Test
    void the_oldest_go_when_there_are_too_many() {
        for (String id : new String[] {"a", "b", "c", "d"}) {
            records.keep(null, decision(id, 1));
        }

        assertThat(records.find("a")).isEmpty();
        assertThat(records.find("b")).isPresent();
        assertThat(records.find("d")).isPresent();
    }

    @Test
    void a_decision_counts_for_as_many_as_it_has_persons() {
        records.keep(null, decision("a", 1));
        records.keep(null, decision("b", 1));
        records.keep(null, decision("c", 2));

        assertThat(records.find("a")).isEmpty();
        assertThat(records.find("b")).isPresent();
        assertThat(records.find("c")).isPresent();
    }

    @Test
    void the_newest_is_always_kept() {
        records.keep(null, decision("a", 1));
        records.keep(null, decision("large", 50));

        assertThat(records.find("a")).isEmpty();
        assertThat(records.find("large")).isPresent();
    }

    private static Decision decision(String id, int persons) {
        PersonDecision person = new PersonDecision(
                "p1", null, null, null, null, null, null, null, null, null, null, null, null, null, null);
        return new Decision(
                id, null, null, false, null, null, null, null, null, Collections.nCopies(persons, person), null, null);
    }
}
