package org.repatriation.service.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the bodies of requests that are no cases, as strictly as cases are read. */
public final class Bodies {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Contract contract = new Contract();
    private final Map<Class<?>, Shape.OfObject> shapes = new ConcurrentHashMap<>();

    /**
     * Reads a body whose schema has the name of its type.
     *
     * @throws RequestRefused with everything that could be found wrong at once
     */
    public <T> T read(InputStream body, Class<T> type) throws IOException {
        Faults faults = new Faults();
        JsonNode tree = JsonBody.read(body, faults);
        new ShapeCheck(faults).body(tree, shapes.computeIfAbsent(type, each -> contract.shape(each.getSimpleName())));
        faults.refuseIfAny();
        return JSON.treeToValue(tree, type);
    }
}
