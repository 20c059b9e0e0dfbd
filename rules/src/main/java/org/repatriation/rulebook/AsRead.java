package org.repatriation.rulebook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.repatriation.vocabulary.Fact;

/**
 * A rulebook as it was read, kept so that it need not be read again: its records as arrays, each with a word for what it is. Only
 * what the build of this library wrote is ever taken back, never a file that somebody brings. The same rulebook gives the same
 * bytes: what has no order of its own is sorted.
 */
final class AsRead {
    /** What an array was. */
    private enum Kind {
        RECORD,
        OPTIONAL,
        LIST,
        SET,
        ORDERED_SET,
        SORTED_SET,
        MAP,
        ORDERED_MAP,
        SORTED_MAP,
        HOURS,
        PROPERTY,
        CALENDAR
    }

    private AsRead() {}

    static void write(Record read, OutputStream to) throws IOException {
        try (ObjectOutputStream out = new ObjectOutputStream(to)) {
            out.writeObject(parts(read));
        }
    }

    /** What is written of a record. */
    static Object parts(Record read) {
        return new Taking().of(read);
    }

    static Object read(InputStream from) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new BufferedInputStream(from))) {
            return new Giving().of(in.readObject());
        }
    }

    /** Takes objects apart; what stands in several places is taken apart once. */
    private static final class Taking {
        private final Map<Object, Object[]> taken = new IdentityHashMap<>();

        private Object of(Object value) {
            boolean whole =
                    value instanceof Serializable && !(value instanceof Collection<?> || value instanceof Map<?, ?>);
            if (value == null || whole) {
                return value;
            }
            Object[] known = taken.get(value);
            if (known == null) {
                known = apart(value);
                taken.put(value, known);
            }
            return known;
        }

        private Object[] apart(Object value) {
            if (value instanceof Record all) {
                return record(all);
            }
            if (value instanceof Optional<?> maybe) {
                return maybe.isPresent() ? parts(Kind.OPTIONAL, of(maybe.get())) : parts(Kind.OPTIONAL);
            }
            if (value instanceof List<?> list) {
                return all(Kind.LIST, list);
            }
            if (value instanceof Set<?> set) {
                boolean ordered = !inNoOrder(set);
                return all(
                        set instanceof SortedSet<?> ? Kind.SORTED_SET : ordered ? Kind.ORDERED_SET : Kind.SET,
                        ordered ? set : sorted(set));
            }
            if (value instanceof Map<?, ?> map) {
                boolean ordered = !inNoOrder(map);
                List<Object> pairs = new ArrayList<>();
                for (Object key : ordered ? map.keySet() : sorted(map.keySet())) {
                    pairs.add(key);
                    pairs.add(map.get(key));
                }
                return all(
                        map instanceof SortedMap<?, ?> ? Kind.SORTED_MAP : ordered ? Kind.ORDERED_MAP : Kind.MAP,
                        pairs);
            }
            if (value instanceof Hours hours) {
                return parts(Kind.HOURS, hours.toString());
            }
            if (value instanceof Property property) {
                return parts(Kind.PROPERTY, property.owner(), property.name());
            }
            if (value instanceof Calendar calendar) {
                return parts(Kind.CALENDAR, calendar.id(), calendar.country(), of(calendar.holidays()));
            }
            throw new IllegalStateException("no way to keep a " + value.getClass());
        }

        private Object[] record(Record value) {
            RecordComponent[] components = value.getClass().getRecordComponents();
            Object[] parts = new Object[components.length + 2];
            parts[0] = Kind.RECORD;
            parts[1] = value.getClass();
            for (int i = 0; i < components.length; i++) {
                try {
                    components[i].getAccessor().setAccessible(true);
                    parts[i + 2] = of(components[i].getAccessor().invoke(value));
                } catch (ReflectiveOperationException impossible) {
                    throw new IllegalStateException(impossible);
                }
            }
            return parts;
        }

        private Object[] all(Kind kind, Collection<?> values) {
            return parts(kind, values.stream().map(this::of).toArray());
        }

        private static Object[] parts(Kind kind, Object... values) {
            Object[] parts = new Object[values.length + 1];
            parts[0] = kind;
            System.arraycopy(values, 0, parts, 1, values.length);
            return parts;
        }

        private static boolean inNoOrder(Object collection) {
            return collection.getClass().getName().startsWith("java.util.ImmutableCollections");
        }

        private static List<?> sorted(Collection<?> values) {
            return values.stream().sorted(Comparator.comparing(String::valueOf)).toList();
        }
    }

    /** Puts objects together again; what stood in several places is one object again. */
    private static final class Giving {
        private final Map<Object[], Object> given = new IdentityHashMap<>();
        private final Map<Class<?>, Constructor<?>> constructors = new HashMap<>();

        private Object of(Object value) {
            if (!(value instanceof Object[] parts)) {
                return value;
            }
            Object known = given.get(parts);
            if (known == null) {
                known = together(parts);
                given.put(parts, known);
            }
            return known;
        }

        @SuppressWarnings("unchecked")
        private Object together(Object[] parts) {
            return switch ((Kind) parts[0]) {
                case RECORD -> record(parts);
                case OPTIONAL -> parts.length == 1 ? Optional.empty() : Optional.of(of(parts[1]));
                case LIST -> List.of(all(parts));
                case SET -> Set.of(all(parts));
                case ORDERED_SET -> Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(all(parts))));
                case SORTED_SET -> Collections.unmodifiableSortedSet(new TreeSet<>(Arrays.asList(all(parts))));
                case MAP -> Map.copyOf(map(parts, new LinkedHashMap<>()));
                case ORDERED_MAP -> Collections.unmodifiableMap(map(parts, new LinkedHashMap<>()));
                case SORTED_MAP -> Collections.unmodifiableNavigableMap(map(parts, new TreeMap<>()));
                case HOURS -> Hours.of((String) parts[1]);
                case PROPERTY ->
                    Vocabulary.properties((Class<? extends Fact>) parts[1]).get((String) parts[2]);
                case CALENDAR ->
                    new Calendar((String) parts[1], (String) parts[2], (List<Calendar.Holiday>) of(parts[3]));
            };
        }

        private Object record(Object[] parts) {
            Object[] components = new Object[parts.length - 2];
            for (int i = 0; i < components.length; i++) {
                components[i] = of(parts[i + 2]);
            }
            try {
                return constructors
                        .computeIfAbsent((Class<?>) parts[1], Giving::constructor)
                        .newInstance(components);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        private static Constructor<?> constructor(Class<?> type) {
            Class<?>[] components = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(components);
                constructor.setAccessible(true);
                return constructor;
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        private Object[] all(Object[] parts) {
            Object[] all = new Object[parts.length - 1];
            for (int i = 0; i < all.length; i++) {
                all[i] = of(parts[i + 1]);
            }
            return all;
        }

        private <M extends Map<Object, Object>> M map(Object[] parts, M empty) {
            for (int i = 1; i < parts.length; i += 2) {
                empty.put(of(parts[i]), of(parts[i + 1]));
            }
            return empty;
        }
    }
}
