package org.repatriation.service.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.repatriation.service.RunningService.example;
import static org.repatriation.service.RunningService.get;
import static org.repatriation.service.RunningService.json;
import static org.repatriation.service.RunningService.post;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.repatriation.service.RunningService;
import tools.jackson.databind.JsonNode;

/** Inclusion and consistency are proven as RFC 9162 verifies them. */
class ProofsTest {

    @Test
    void every_decision_is_proven_to_be_in_the_log() {
        for (int i = 0; i < 20; i++) {
            String id = json(post(example())).get("id").asString();
            JsonNode proof = json(get("/v1/log/proof?id=" + id));
            byte[] leaf = Hashes.leaf(proof.get("entry").asString().getBytes(StandardCharsets.UTF_8));

            assertThat(proof.get("leaf").asString())
                    .isEqualTo(Base64.getEncoder().encodeToString(leaf));
            assertThat(proof.get("entry").asString()).contains("\"id\":\"" + id + "\"");
            assertThat(root(
                            leaf,
                            proof.get("position").asLong(),
                            proof.at("/checkpoint/size").asLong(),
                            hashes(proof)))
                    .isEqualTo(Base64.getDecoder()
                            .decode(proof.at("/checkpoint/root").asString()));
        }
    }

    @Test
    void the_log_is_proven_to_have_only_grown() {
        for (int i = 0; i < 12; i++) {
            post(example());
        }
        long size = RunningService.bean(LogProofs.class).size();
        for (long from = 1; from <= size; from += 1 + size / 15) {
            JsonNode proof = json(get("/v1/log/consistency?from=" + from + "&to=" + size));
            assertThat(grew(proof, from, size)).as("from " + from).isTrue();
        }
    }

    @Test
    void a_proof_is_asked_for_with_care() {
        post(example());
        assertThat(json(get("/v1/log/proof?id=01ABC")).get("detail").asString())
                .isEqualTo("The log has no entry with this `id`; write the id of a decision that is recorded.");
        assertThat(json(get("/v1/log/proof")).get("detail").asString())
                .isEqualTo("`id` is missing; write it behind a question mark, as in `?id=…`.");
        assertThat(json(get("/v1/log/consistency?from=0&to=1")).get("detail").asString())
                .isEqualTo("`from` is `0`; write the smaller size, at least 1.");
        assertThat(json(get("/v1/log/consistency?from=2&to=1")).get("detail").asString())
                .isEqualTo("`to` is less than `from`; write the larger size, not less than it.");
        assertThat(json(get("/v1/log/consistency?from=1&to=99999999"))
                        .get("detail")
                        .asString())
                .matches("`to` is `99999999`, and the log has \\d+ entries; write that number or less\\.");
    }

    /** RFC 9162, 2.1.3.2. */
    private static byte[] root(byte[] leaf, long position, long size, List<byte[]> path) {
        long node = position;
        long last = size - 1;
        byte[] root = leaf;
        for (byte[] beside : path) {
            if ((node & 1) == 1 || node == last) {
                root = Hashes.node(beside, root);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                root = Hashes.node(root, beside);
            }
            node >>= 1;
            last >>= 1;
        }
        assertThat(last).isZero();
        return root;
    }

    /** RFC 9162, 2.1.4.2. */
    private static boolean grew(JsonNode proof, long from, long to) {
        byte[] fromRoot = Base64.getDecoder().decode(proof.get("fromRoot").asString());
        byte[] toRoot = Base64.getDecoder().decode(proof.get("toRoot").asString());
        List<byte[]> path = hashes(proof);
        if (from == to) {
            return path.isEmpty() && Arrays.equals(fromRoot, toRoot);
        }
        if (Long.bitCount(from) == 1) {
            path.add(0, fromRoot);
        }
        long node = from - 1;
        long last = to - 1;
        while ((node & 1) == 1) {
            node >>= 1;
            last >>= 1;
        }
        byte[] first = path.get(0);
        byte[] second = path.get(0);
        for (byte[] beside : path.subList(1, path.size())) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                first = Hashes.node(beside, first);
                second = Hashes.node(beside, second);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                second = Hashes.node(second, beside);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(first, fromRoot) && Arrays.equals(second, toRoot);
    }

    private static List<byte[]> hashes(JsonNode proof) {
        List<byte[]> hashes = new ArrayList<>();
        proof.get("path").forEach(hash -> hashes.add(Base64.getDecoder().decode(hash.asString())));
        return hashes;
    }
}
