package org.repatriation.service.explanation;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.repatriation.service.api.model.CaseRequest;

/** Everything that a request says, by JSON Pointer. */
final class RequestFields {
    private RequestFields() {}

    static Map<String, String> of(CaseRequest request) {
        Map<String, String> fields = new TreeMap<>();
        add("", request, fields);
        return fields;
    }

    private static void add(String pointer, Object said, Map<String, String> fields) {
        if (said instanceof Record part) {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                add(pointer + "/" + component.getName(), value(component, part), fields);
            }
        } else if (said instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                add(pointer + "/" + i, list.get(i), fields);
            }
        } else if (said != null) {
            fields.put(pointer, said.toString());
        }
    }

    private static Object value(RecordComponent component, Record part) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
