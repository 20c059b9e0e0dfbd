package org.repatriation.service.decision;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which requests were sent under which key, and which decision each got. The oldest keys are forgotten first. */
final class IdempotencyKeys {
    private final int most;
    private final Map<String, Use> uses = new LinkedHashMap<>();

    IdempotencyKeys(int most) {
        this.most = most;
    }

    private record Use(String request, Optional<String> decision) {}

    /**
     * Begins a request under a key.
     *
     * @param request tells the request from every other
     * @return the id of the decision that the same request already got; empty where it is to be decided now
     * @throws KeyRefused where another request has the key, or the same one is still being decided
     */
    synchronized Optional<String> begin(String key, String request) {
        Use earlier = uses.get(key);
        if (earlier == null) {
            uses.put(key, new Use(request, Optional.empty()));
            return Optional.empty();
        }
        if (!earlier.request().equals(request)) {
            throw new KeyRefused(KeyRefused.Why.REUSED);
        }
        if (earlier.decision().isEmpty()) {
            throw new KeyRefused(KeyRefused.Why.IN_USE);
        }
        return earlier.decision();
    }

    /** Ends a request with its decision. */
    synchronized void decided(String key, String decision) {
        uses.computeIfPresent(key, (same, use) -> new Use(use.request(), Optional.of(decision)));
        if (uses.size() > most) {
            var oldest = uses.entrySet().iterator();
            oldest.next();
            oldest.remove();
        }
    }

    /** Ends a request that got no decision, so that it may be sent again. */
    synchronized void failed(String key) {
        uses.remove(key);
    }
}
