package org.repatriation.service.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.repatriation.service.api.model.Because;
import org.repatriation.service.api.model.Contact;
import org.repatriation.service.api.model.ContactRole;
import org.repatriation.service.api.model.Effect;
import org.repatriation.service.api.model.Evidence;
import org.repatriation.service.api.model.ExcludedPort;
import org.repatriation.service.api.model.HandlingMeasure;
import org.repatriation.service.api.model.MetValue;
import org.repatriation.service.api.model.Need;
import org.repatriation.service.api.model.StandingFinding;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

class RepeatedTextTest {
    private static final Because ODD = new Because("a \"reason\" \\ here\n", "una razón 😀");

    @Test
    void what_is_copied_is_what_would_have_been_written_whatever_is_its_own() {
        List<Object> entries = new ArrayList<>();
        for (String port : new String[] {null, "laredo-2"}) {
            for (String value : new String[] {"YES", "\"é\u0007", ""}) {
                entries.add(finding(port, List.of(new MetValue("person.sex", "/persons/0/sex", value))));
            }
            entries.add(finding(port, List.of()));
            entries.add(finding(port, null));
        }
        for (String pointer : new String[] {null, "/persons/0/age", "/persons/1/a~1b"}) {
            for (String clause : new String[] {null, "gt-2005/women"}) {
                entries.add(new Need(pointer, null, clause, ODD));
                entries.add(new Need(pointer, "the rest of it", clause, ODD));
            }
        }
        entries.add(new Need("/only", null, null, null));
        entries.add(new Need(null, null, null, null));
        entries.add(new HandlingMeasure("water", "gt-2005/basic-needs"));
        entries.add(new Contact(ContactRole.CONSULATE, "consulate", ODD, Evidence.TEXT, "somewhere"));
        entries.add(new ExcludedPort("laredo-2", null, ODD));
        for (JsonMapper plain : List.of(ContractJson.TREES, sorted(ContractJson.TREES))) {
            JsonMapper copying =
                    plain.rebuild().addModule(RepeatedText.module()).build();
            for (int time = 0; time < 3; time++) {
                for (Object entry : entries) {
                    assertThat(copying.writeValueAsString(entry)).isEqualTo(plain.writeValueAsString(entry));
                }
                assertThat(new String(copying.writeValueAsBytes(entries), StandardCharsets.UTF_8))
                        .isEqualTo(plain.writeValueAsString(entries));
            }
        }
    }

    @Test
    void more_entries_than_are_kept_are_written_all_the_same() {
        JsonMapper copying =
                ContractJson.TREES.rebuild().addModule(RepeatedText.module()).build();
        for (int i = 0; i < RepeatedText.MOST + 10; i++) {
            HandlingMeasure owed = new HandlingMeasure("measure-" + i, "clause");
            String written = "{\"measure\":\"measure-" + i + "\",\"clause\":\"clause\"}";
            assertThat(copying.writeValueAsString(owed)).isEqualTo(written);
            assertThat(copying.writeValueAsString(owed)).isEqualTo(written);
        }
    }

    private static StandingFinding finding(String port, List<MetValue> met) {
        return new StandingFinding("gt-2005/women", Effect.PROVIDES, port, ODD, met, Evidence.TEXT, "a source");
    }

    private static JsonMapper sorted(JsonMapper mapper) {
        return mapper.rebuild()
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                .build();
    }
}
