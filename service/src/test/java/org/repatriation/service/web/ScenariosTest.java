package org.repatriation.service.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScenariosTest {

    @Test
    void a_tag_names_the_clause_of_the_scenarios_after_it() {
        Scenarios scenarios = Scenarios.of("""
                @lar-2016/common-3
                Scenario Outline: [1] a girl of 15 who is ready at 06:59
                Scenario: [2] an adult is not held
                @usc-8/section-1158-a-1
                Scenario: [1] a wish for asylum
                @lar-2016/common-3
                Esquema del escenario: [1] una niña de 15 años que está lista a las 06:59
                Escenario: [2] a una persona adulta no se le retiene
                """);

        assertThat(scenarios.inEnglish("lar-2016", "common-3"))
                .containsExactly("[1] a girl of 15 who is ready at 06:59", "[2] an adult is not held");
        assertThat(scenarios.inEnglish("usc-8", "section-1158-a-1")).containsExactly("[1] a wish for asylum");
        assertThat(scenarios.inEnglish("lar-2016", "common-1")).isEmpty();
        assertThat(scenarios.inSpanish("lar-2016", "common-3"))
                .containsExactly(
                        "[1] una niña de 15 años que está lista a las 06:59",
                        "[2] a una persona adulta no se le retiene");
    }
}
