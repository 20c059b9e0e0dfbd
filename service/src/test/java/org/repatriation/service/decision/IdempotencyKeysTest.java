package org.repatriation.service.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class IdempotencyKeysTest {
    private final IdempotencyKeys keys = new IdempotencyKeys(2);

    @Test
    void the_same_request_gets_the_same_decision() {
        assertThat(keys.begin("key", "request")).isEmpty();
        keys.decided("key", "decision");

        assertThat(keys.begin("key", "request")).contains("decision");
    }

    @Test
    void another_request_is_refused() {
        keys.begin("key", "request");
        keys.decided("key", "decision");

        assertThat(why("key", "another")).isEqualTo(KeyRefused.Why.REUSED);
    }

    @Test
    void the_same_request_is_refused_while_it_is_being_decided() {
        keys.begin("key", "request");

        assertThat(why("key", "request")).isEqualTo(KeyRefused.Why.IN_USE);
    }

    @Test
    void what_failed_may_be_sent_again() {
        keys.begin("key", "request");
        keys.failed("key");

        assertThat(keys.begin("key", "request")).isEmpty();
    }

    @Test
    void the_oldest_key_is_forgotten_first() {
        for (String key : new String[] {"a", "b", "c"}) {
            keys.begin(key, "request");
            keys.decided(key, key);
        }

        assertThat(keys.begin("b", "request")).contains("b");
        assertThat(keys.begin("a", "another")).isEmpty();
    }

    private KeyRefused.Why why(String key, String request) {
        return catchThrowableOfType(KeyRefused.class, () -> keys.begin(key, request))
                .why();
    }
}
