package org.repatriation.reasoning;

import com.cedarpolicy.AuthorizationEngine;
import com.cedarpolicy.BasicAuthorizationEngine;
import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.model.AuthorizationResponse;
import com.cedarpolicy.model.Context;
import com.cedarpolicy.model.entity.Entity;
import com.cedarpolicy.model.exception.AuthException;
import com.cedarpolicy.model.exception.CacheException;
import com.cedarpolicy.model.policy.Policy;
import com.cedarpolicy.model.policy.PolicySet;
import com.cedarpolicy.value.EntityTypeName;
import com.cedarpolicy.value.EntityUID;
import com.cedarpolicy.value.PrimString;
import com.cedarpolicy.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.repatriation.reasoning.PlainRules.Asked;
import org.repatriation.reasoning.PlainRules.Met;
import org.repatriation.reasoning.PlainRules.Question;

/** Cedar: each rule is a policy, and what permits is every policy that holds; the policies of a phase are read once and kept. */
final class ByCedar implements OtherEngine {
    private static final EntityUID PERSON = entity("Person");
    private static final EntityUID RETURN = entity("Action");
    private static final EntityUID PORT = entity("Port");
    private static final Set<Entity> NOTHING_ELSE = Set.of();

    private final AuthorizationEngine engine = new BasicAuthorizationEngine();
    private final List<PolicySet> phases = new ArrayList<>();

    ByCedar(PlainRules plain) {
        for (List<PlainRule> phase : plain.byPhase()) {
            Set<Policy> policies = new LinkedHashSet<>();
            for (PlainRule rule : phase) {
                String when = rule.tests().entrySet().stream()
                        .map(test -> "(" + test(plain.asked().indexOf(test.getKey()), test.getValue()) + ")")
                        .collect(Collectors.joining(" && "));
                policies.add(new Policy(
                        "permit(principal, action, resource)" + (when.isEmpty() ? "" : " when { " + when + " }") + ";",
                        String.valueOf(rule.rule().index())));
            }
            PolicySet set = new PolicySet(policies);
            try {
                set.cache();
            } catch (CacheException failed) {
                throw new IllegalStateException(failed);
            }
            phases.add(set);
        }
    }

    private static EntityUID entity(String type) {
        return EntityTypeName.parse(type).orElseThrow().of("one");
    }

    private static String test(int at, PlainTest test) {
        return test.values().stream()
                .map(value ->
                        "context." + DecisionTables.column(at) + (test.oneOf() ? " == " : " != ") + "\"" + value + "\"")
                .collect(Collectors.joining(test.oneOf() ? " || " : " && "));
    }

    private record Put(Question question, PolicySet policies, AuthorizationRequest request) {}

    @Override
    public Supplier<List<Met>> ready(Asked asked) {
        List<Put> all = new ArrayList<>();
        for (Question question : asked.questions()) {
            PolicySet policies = phases.get(question.phase());
            if (!policies.policies.isEmpty()) {
                Map<String, Value> context = new HashMap<>();
                DecisionTables.row(question)
                        .forEach((name, value) -> context.put(name, new PrimString((String) value)));
                all.add(new Put(
                        question,
                        policies,
                        new AuthorizationRequest(PERSON, RETURN, PORT, new Context(context), Optional.empty(), false)));
            }
        }
        return () -> {
            List<Met> met = new ArrayList<>();
            for (Put put : all) {
                try {
                    AuthorizationResponse response = engine.isAuthorized(put.request(), put.policies(), NOTHING_ELSE);
                    response.success
                            .orElseThrow(() -> new IllegalStateException(response.toString()))
                            .getReason()
                            .forEach(rule -> met.add(new Met(Integer.parseInt(rule), put.question())));
                } catch (AuthException failed) {
                    throw new IllegalStateException(failed);
                }
            }
            return met;
        };
    }
}
