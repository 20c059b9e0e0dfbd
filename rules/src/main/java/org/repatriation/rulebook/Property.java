package org.repatriation.rulebook;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import org.repatriation.vocabulary.Fact;
import org.repatriation.vocabulary.From;
import org.repatriation.vocabulary.NoGate;

/** A property of a fact that rules may look at. */
public final class Property {
    private final Class<?> owner;
    private final String name;
    private final String fact;
    private final Class<?> type;
    private final boolean gate;
    private final boolean mayBeUnknown;
    private final String field;
    private final MethodHandle getter;

    Property(RecordComponent component) {
        this.owner = component.getDeclaringRecord();
        this.name = component.getName();
        String kind = owner.getSimpleName();
        this.fact = Character.toLowerCase(kind.charAt(0)) + kind.substring(1) + "." + name;
        this.type = component.getType();
        this.gate = !component.isAnnotationPresent(NoGate.class);
        this.mayBeUnknown = type == String.class || hasUnknown(type);
        From from = component.getAnnotation(From.class);
        this.field = from == null ? name : from.value();
        try {
            Method accessor = component.getAccessor();
            this.getter = MethodHandles.publicLookup()
                    .unreflect(accessor)
                    .asType(java.lang.invoke.MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean hasUnknown(Class<?> type) {
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                if (((Enum<?>) constant).name().equals("UNKNOWN")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The kind of fact that has the property. */
    Class<?> owner() {
        return owner;
    }

    public String name() {
        return name;
    }

    /** The name of the fact with its kind, as the words of the rulebook have it: {@code protection.fearOfReturn}. */
    public String fact() {
        return fact;
    }

    public Class<?> type() {
        return type;
    }

    /** Whether an unknown answer holds the person back; false for what the contract calls no gate. */
    public boolean gate() {
        return gate;
    }

    boolean mayBeUnknown() {
        return mayBeUnknown;
    }

    /** Whether it is a property of a port, of which everything is known. */
    public boolean ofPort() {
        return fact.startsWith("port.");
    }

    /** The value of the property of this fact. */
    public Object of(Fact fact) {
        try {
            return getter.invokeExact((Object) fact);
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The name of the field of the request that this property is read or worked out from. */
    public String field() {
        return field;
    }

    /** The JSON Pointer of the field of the request that this property is read or worked out from. */
    public String pointer(Fact fact) {
        return field.startsWith("/") ? field : fact.pointer() + "/" + field;
    }

    /** Whether the value is an answer that nobody gave. */
    public static boolean isUnknown(Object value) {
        return value instanceof Enum<?> constant ? constant.name().equals("UNKNOWN") : "UNKNOWN".equals(value);
    }
}
