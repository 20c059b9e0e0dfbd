package org.repatriation.service.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.repatriation.service.api.model.CaseRequest;
import org.repatriation.service.api.model.ErasureRequest;
import org.repatriation.service.api.model.ReviewRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

class ContractObjectsTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    @Test
    void the_golden_cases_and_the_example_are_made_as_the_library_makes_them() throws Exception {
        List<String> cases = Files.readAllLines(Path.of("src/test/resources/golden/cases.jsonl"));
        assertThat(cases).hasSizeGreaterThan(50);
        for (String one : cases) {
            alike(JSON.readTree(one), CaseRequest.class);
        }
        alike(JSON.readTree(Files.readString(Path.of("src/main/resources/static/example.json"))), CaseRequest.class);
    }

    @Test
    void other_bodies_are_made_as_the_library_makes_them() {
        alike(
                JSON.readTree(
                        "{\"act\": \"OVERRIDE\", \"outcome\": \"BLOCKED\", \"reason\": \"unfit\", \"role\": \"doctor\"}"),
                ReviewRequest.class);
        alike(JSON.readTree("{\"caseReference\": \"A-17\"}"), ErasureRequest.class);
    }

    private static void alike(JsonNode tree, Class<?> type) {
        assertThat((Object) ContractObjects.of(tree, type)).isEqualTo(JSON.treeToValue(tree, type));
    }
}
