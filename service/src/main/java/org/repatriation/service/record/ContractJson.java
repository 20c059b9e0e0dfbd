package org.repatriation.service.record;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** How what the contract describes is written as JSON: moments with their own offset, and nothing for what is absent. */
public final class ContractJson {
    /** Reads, and writes to trees. */
    static final JsonMapper TREES = JsonMapper.builder()
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(DateTimeFeature.WRITE_DATES_WITH_CONTEXT_TIME_ZONE)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(Include.NON_NULL))
            .build();

    /** Writes text, and copies what answers repeat. */
    static final JsonMapper TEXT =
            TREES.rebuild().addModule(RepeatedText.module()).build();

    private ContractJson() {}

    /** The JSON of a value in the order of the contract, as UTF-8. */
    public static byte[] bytes(Object value) {
        return TEXT.writeValueAsBytes(value);
    }
}
