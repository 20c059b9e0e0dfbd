package org.repatriation.service.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * Makes the objects of the contract of a tree that has been compared with its shape, so that nothing in it can be wrong any
 * more. It is ours because the general library looks everything up again for each value of each case.
 */
final class ContractObjects {
    private static final ClassValue<Making> MAKINGS = new ClassValue<>() {
        @Override
        protected Making computeValue(Class<?> type) {
            return Making.of(type);
        }
    };

    private ContractObjects() {}

    /** The object that a tree says; what the tree leaves out is null. */
    static <T> T of(JsonNode tree, Class<T> type) {
        return type.cast(MAKINGS.get(type).of(tree));
    }

    private record Part(String name, Function<JsonNode, Object> value) {}

    /** How objects of one type are made. */
    private record Making(Constructor<?> constructor, List<Part> parts) {
        private static Making of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            try {
                return new Making(
                        type.getDeclaredConstructor(Arrays.stream(components)
                                .map(RecordComponent::getType)
                                .toArray(Class<?>[]::new)),
                        Arrays.stream(components)
                                .map(component -> new Part(
                                        component
                                                .getAccessor()
                                                .getAnnotation(JsonProperty.class)
                                                .value(),
                                        value(component.getGenericType())))
                                .toList());
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        private Object of(JsonNode tree) {
            Object[] values = new Object[parts.size()];
            for (int i = 0; i < values.length; i++) {
                Part part = parts.get(i);
                JsonNode value = tree.get(part.name());
                values[i] =
                        value == null || value.isNull() ? null : part.value().apply(value);
            }
            try {
                return constructor.newInstance(values);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private static Function<JsonNode, Object> value(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return list(value(list.getActualTypeArguments()[0]));
        }
        if (type == String.class) {
            return JsonNode::stringValue;
        }
        if (type == Boolean.class) {
            return JsonNode::booleanValue;
        }
        if (type == Integer.class) {
            return JsonNode::intValue;
        }
        if (type == LocalDate.class) {
            return node -> LocalDate.parse(node.stringValue());
        }
        if (type == OffsetDateTime.class) {
            return node -> OffsetDateTime.parse(node.stringValue());
        }
        if (type instanceof Class<?> of && of.isEnum()) {
            Map<String, Object> words = new HashMap<>();
            for (Object word : of.getEnumConstants()) {
                words.put(word.toString(), word);
            }
            return node -> words.get(node.stringValue());
        }
        if (type instanceof Class<?> of && of.isRecord()) {
            return node -> MAKINGS.get(of).of(node);
        }
        throw new IllegalStateException("the contract has no way to read a " + type.getTypeName());
    }

    private static Function<JsonNode, Object> list(Function<JsonNode, Object> entry) {
        return node -> {
            List<Object> entries = new ArrayList<>(node.size());
            for (int i = 0; i < node.size(); i++) {
                entries.add(entry.apply(node.get(i)));
            }
            return entries;
        };
    }
}
