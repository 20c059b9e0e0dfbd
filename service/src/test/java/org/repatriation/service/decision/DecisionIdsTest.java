package org.repatriation.service.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionIdsTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-21T12:00:00Z");

    @Test
    void ids_have_26_characters_and_sort_by_the_order_they_were_made_in() {
        DecisionIds ids = new DecisionIds();
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            made.add(ids.next(NOW.plusSeconds(i / 500)));
        }
        made.add(ids.next(NOW.minusDays(1)));

        assertThat(made).isSorted().allMatch(id -> id.matches("[0-9A-HJKMNP-TV-Z]{26}"));
        assertThat(new HashSet<>(made)).hasSameSizeAs(made);
    }

    @Test
    void an_id_begins_with_its_time_as_a_ulid_does() {
        assertThat(new DecisionIds().next(OffsetDateTime.parse("2016-07-30T23:54:10.259Z")))
                .startsWith("01ARZ3NDEK");
    }
}
