package org.repatriation.service.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.repatriation.service.api.model.Because;

/**
 * Writes the objects of the contract as {@link Canonical} writes their trees, and without making a tree. It is ours because an
 * answer has a thousand values: by the general library, writing them was most of what an answer cost beside the engine.
 */
final class ContractText {
    /** The reasons and names that answers repeat, as they are written: texts of the rulebook, of which there are some thousand. */
    private static final Map<Because, byte[]> REPEATED = new ConcurrentHashMap<>();

    private static final int MOST_REPEATED = 10_000;

    private final Map<Class<?>, Set<String>> without;
    private final ClassValue<Part[]> parts = new ClassValue<>() {
        @Override
        protected Part[] computeValue(Class<?> type) {
            Set<String> left = without.getOrDefault(type, Set.of());
            return Arrays.stream(type.getRecordComponents())
                    .map(Part::of)
                    .filter(part -> !left.contains(part.name()))
                    .sorted(Comparator.comparing(Part::name))
                    .toArray(Part[]::new);
        }
    };

    /**
     * A way to write.
     *
     * @param without the names that are left out, by the type that has them
     */
    ContractText(Map<Class<?>, Set<String>> without) {
        this.without = Map.copyOf(without);
    }

    /** The text of an object, in UTF-8. What has no value is left out, unless the contract wants it said that there is none. */
    byte[] write(Record value) {
        Out out = new Out();
        object(value, out);
        return Arrays.copyOf(out.bytes, out.length);
    }

    /**
     * One value of an object.
     *
     * @param quoted the name as it is written, with its colon
     * @param always whether it is written where it has no value
     */
    private record Part(String name, byte[] quoted, Method value, boolean always) {
        private static Part of(RecordComponent component) {
            Method value = component.getAccessor();
            value.setAccessible(true);
            JsonProperty called = value.getAnnotation(JsonProperty.class);
            JsonInclude included = value.getAnnotation(JsonInclude.class);
            String name = called == null ? component.getName() : called.value();
            return new Part(
                    name,
                    ("\"" + name + "\":").getBytes(StandardCharsets.UTF_8),
                    value,
                    included != null && included.value() == JsonInclude.Include.ALWAYS);
        }

        private Object of(Record object) {
            try {
                return value.invoke(object);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private void object(Record object, Out out) {
        char before = '{';
        for (Part part : parts.get(object.getClass())) {
            Object value = part.of(object);
            if (value != null || part.always()) {
                out.ascii(before);
                out.bytes(part.quoted());
                value(value, out);
                before = ',';
            }
        }
        if (before == '{') {
            out.ascii('{');
        }
        out.ascii('}');
    }

    private byte[] repeated(Because because) {
        byte[] known = REPEATED.get(because);
        if (known == null) {
            Out out = new Out();
            object(because, out);
            known = Arrays.copyOf(out.bytes, out.length);
            if (REPEATED.size() < MOST_REPEATED) {
                REPEATED.put(because, known);
            }
        }
        return known;
    }

    private void value(Object value, Out out) {
        if (value instanceof String text) {
            out.text(text);
        } else if (value instanceof Because because) {
            out.bytes(repeated(because));
        } else if (value instanceof Record object) {
            object(object, out);
        } else if (value instanceof List<?> list) {
            list(list, out);
        } else if (value instanceof Enum || value instanceof LocalDate) {
            out.text(value.toString());
        } else if (value instanceof OffsetDateTime moment) {
            out.text(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment));
        } else if (value == null || value instanceof Boolean || value instanceof Integer || value instanceof Long) {
            out.bytes(String.valueOf(value).getBytes(StandardCharsets.US_ASCII));
        } else {
            throw new IllegalArgumentException(
                    value.getClass().getSimpleName() + " has no place in what is recorded and answered");
        }
    }

    private void list(List<?> list, Out out) {
        out.ascii('[');
        for (int i = 0; i < list.size(); i++) {
            if (i > 0) {
                out.ascii(',');
            }
            value(list.get(i), out);
        }
        out.ascii(']');
    }

    /** Bytes that grow. */
    private static final class Out {
        private static final int MOST_FOR_A_CHARACTER = 6;

        private byte[] bytes = new byte[16 * 1024];
        private int length;

        private void room(int more) {
            if (bytes.length - length < more) {
                bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
            }
        }

        private void ascii(char one) {
            room(1);
            bytes[length++] = (byte) one;
        }

        private void bytes(byte[] more) {
            room(more.length);
            System.arraycopy(more, 0, bytes, length, more.length);
            length += more.length;
        }

        private void text(String text) {
            int end = text.length();
            room(MOST_FOR_A_CHARACTER * end + 2);
            byte[] into = bytes;
            int at = length;
            into[at++] = '"';
            for (int i = 0; i < end; i++) {
                char one = text.charAt(i);
                if (one >= ' ' && one < 0x80 && one != '"' && one != '\\') {
                    into[at++] = (byte) one;
                } else {
                    length = at;
                    i += other(text, i);
                    at = length;
                }
            }
            into[at++] = '"';
            length = at;
        }

        /** Writes a character that is not written as itself in one byte; gives 1 where it took the next one too. */
        private int other(String text, int i) {
            char one = text.charAt(i);
            if (one < 0x80) {
                StringBuilder escaped = new StringBuilder(MOST_FOR_A_CHARACTER);
                Canonical.escaped(one, escaped);
                bytes(escaped.toString().getBytes(StandardCharsets.US_ASCII));
                return 0;
            }
            int code = text.codePointAt(i);
            if (code < 0x800) {
                put(0xc0 | code >> 6);
            } else if (code < 0x10000) {
                if (Character.isSurrogate(one)) {
                    put('?');
                    return 0;
                }
                put(0xe0 | code >> 12);
                put(0x80 | code >> 6 & 0x3f);
            } else {
                put(0xf0 | code >> 18);
                put(0x80 | code >> 12 & 0x3f);
                put(0x80 | code >> 6 & 0x3f);
            }
            put(0x80 | code & 0x3f);
            return code < 0x10000 ? 0 : 1;
        }

        private void put(int one) {
            bytes[length++] = (byte) one;
        }
    }
}
