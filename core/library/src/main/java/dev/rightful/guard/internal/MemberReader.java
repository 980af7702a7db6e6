// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard.internal;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads members of objects by their names. Class by class upwards it looks for an accessor, {@code getX()} or the
 * {@code x()} of a record, then for the field; then for {@code getX()} in interfaces, at last for a method {@code x()}.
 *
 * <p>What it found hangs on the class read, so that it goes with its class loader. Safe for use by many threads.
 */
final class MemberReader {

    /** A way to read a member; none where the member does not exist or its package is closed. */
    private interface Way {

        @Nullable
        Object read(Object from) throws ReflectiveOperationException, UnreadableException;
    }

    private final ClassValue<Map<String, Way>> ways = new ClassValue<>() {
        @Override
        protected Map<String, Way> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    /** Why a member could not be read and what to do, in words that hold no value. */
    static final class UnreadableException extends Exception {

        private static final long serialVersionUID = 1L;

        UnreadableException(String why) {
            super(why);
        }
    }

    /**
     * The value of a member; null if it is null.
     *
     * @throws UnreadableException if there is no such member, its package is not open, or its accessor threw
     */
    @Nullable
    Object read(Object from, String member) throws UnreadableException {
        Class<?> type = from.getClass();
        try {
            return ways.get(type)
                    .computeIfAbsent(member, name -> find(type, name))
                    .read(from);
        } catch (InvocationTargetException thrown) {
            Throwable cause = thrown.getCause() == null ? thrown : thrown.getCause();
            throw new UnreadableException(type.getSimpleName() + "." + member + " threw "
                    + cause.getClass().getName()
                    + ". Let its accessor answer, or load the object before the question.");
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("An accessible member was not accessible", impossible);
        }
    }

    private static Way find(Class<?> type, String member) {
        String getter = "get" + Character.toUpperCase(member.charAt(0)) + member.substring(1);
        String accessor = type.isRecord() ? member : getter;
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            Method method = declaredMethod(at, accessor);
            if (method != null) {
                return of(method);
            }
            Field field = declaredField(at, member);
            if (field != null) {
                return opened(field, at, field::get);
            }
        }
        Method inherited = inheritedMethod(type, accessor);
        Method method = inherited == null ? method(type, member) : inherited;
        if (method != null) {
            return of(method);
        }
        String none = type.getSimpleName() + " has no member " + member + ". Build again: the class has changed.";
        return from -> {
            throw new UnreadableException(none);
        };
    }

    private static Way of(Method method) {
        return opened(method, method.getDeclaringClass(), method::invoke);
    }

    private static Way opened(AccessibleObject member, Class<?> declaring, Way way) {
        if (member.trySetAccessible()) {
            return way;
        }
        Module reader = MemberReader.class.getModule();
        String closed = "package " + declaring.getPackageName() + " is not open. Write \"opens "
                + declaring.getPackageName() + (reader.isNamed() ? " to " + reader.getName() : "")
                + ";\" in the module-info of " + declaring.getModule().getName() + ".";
        return from -> {
            throw new UnreadableException(closed);
        };
    }

    private static @Nullable Method method(Class<?> type, String name) {
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            Method method = declaredMethod(at, name);
            if (method != null) {
                return method;
            }
        }
        return inheritedMethod(type, name);
    }

    private static @Nullable Method declaredMethod(Class<?> type, String name) {
        return accessor(type.getDeclaredMethods(), name);
    }

    private static @Nullable Method inheritedMethod(Class<?> type, String name) {
        return accessor(type.getMethods(), name);
    }

    private static @Nullable Method accessor(Method[] methods, String name) {
        for (Method method : methods) {
            if (isAccessor(method, name)) {
                return method;
            }
        }
        return null;
    }

    private static boolean isAccessor(Method method, String name) {
        return method.getName().equals(name)
                && method.getParameterCount() == 0
                && method.getReturnType() != void.class
                && !method.isSynthetic()
                && !Modifier.isStatic(method.getModifiers());
    }

    private static @Nullable Field declaredField(Class<?> type, String name) {
        for (Field field : type.getDeclaredFields()) {
            if (field.getName().equals(name) && !Modifier.isStatic(field.getModifiers())) {
                return field;
            }
        }
        return null;
    }
}
