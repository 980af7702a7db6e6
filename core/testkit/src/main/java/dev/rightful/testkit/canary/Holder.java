// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

import java.lang.reflect.Array;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A type that holds others: a collection, an array, a map with its values, an {@code Optional}, an
 * {@code AtomicReference}.
 *
 * @param type the holder
 * @param element what it holds
 */
record Holder(TypeUse type, TypeUse element) {

    private static final List<Class<?>> COLLECTIONS = List.of(
            ArrayList.class,
            LinkedHashSet.class,
            TreeSet.class,
            ArrayDeque.class,
            LinkedList.class,
            CopyOnWriteArrayList.class);

    private static final List<Class<?>> MAPS = List.of(LinkedHashMap.class, TreeMap.class, ConcurrentHashMap.class);

    static Optional<Holder> of(TypeUse type) {
        Class<?> raw = type.raw();
        boolean one = raw == Optional.class || raw == AtomicReference.class;
        if (one || raw.isArray() || Iterable.class.isAssignableFrom(raw) && type.isOfJdk()) {
            return Optional.of(new Holder(type, type.argument(0)));
        }
        return Map.class.isAssignableFrom(raw) && type.isOfJdk()
                ? Optional.of(new Holder(type, type.argument(1)))
                : Optional.empty();
    }

    /** One that holds the value, or nothing if that is null. */
    Object of(@Nullable Object value, Function<TypeUse, @Nullable Object> key) {
        Class<?> raw = type.raw();
        if (raw == Optional.class) {
            return Optional.ofNullable(value);
        }
        if (raw == AtomicReference.class) {
            return new AtomicReference<>(value);
        }
        if (raw.isArray()) {
            Object array = Array.newInstance(raw.getComponentType(), value == null ? 0 : 1);
            if (value != null) {
                Array.set(array, 0, value);
            }
            return array;
        }
        return Map.class.isAssignableFrom(raw)
                ? filledMap(value == null ? null : key.apply(type.argument(0)), value)
                : filledCollection(value);
    }

    private Object filledCollection(@Nullable Object value) {
        @SuppressWarnings("unchecked") // What it may hold was read from its declaration.
        Collection<Object> collection = (Collection<Object>) made(COLLECTIONS);
        if (value != null) {
            collection.add(value);
        }
        return collection;
    }

    private Object filledMap(@Nullable Object key, @Nullable Object value) {
        @SuppressWarnings("unchecked") // What it may hold was read from its declaration.
        Map<Object, Object> map = (Map<Object, Object>) made(MAPS);
        if (key != null && value != null) {
            map.put(key, value);
        }
        return map;
    }

    private Object made(List<Class<?>> candidates) {
        Class<?> chosen = candidates.stream()
                .filter(type.raw()::isAssignableFrom)
                .findFirst()
                .orElse(type.raw());
        try {
            return chosen.getConstructor().newInstance();
        } catch (ReflectiveOperationException other) {
            throw new CannotPlantException("no " + type + " can be made", other);
        }
    }
}
