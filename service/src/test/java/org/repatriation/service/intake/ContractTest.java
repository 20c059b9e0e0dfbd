package org.repatriation.service.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Requests are checked by the document that callers read, kept in the notation that is quickly read. */
class ContractTest {
    @Test
    void whatIsKeptIsWhatTheServedDocumentSays() throws IOException {
        try (InputStream kept = ContractTest.class.getResourceAsStream("/contract.json")) {
            assertThat(JsonMapper.shared().readTree(kept)).isEqualTo(Contract.served());
        }
    }
}
