// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ways to make an object of a class, private ones included. */
final class Constructors {

    private Constructors() {}

    /** Those with few parameters first. */
    static List<Constructor<?>> of(Class<?> type) {
        return Arrays.stream(type.getDeclaredConstructors())
                .filter(constructor -> !constructor.isSynthetic())
                .<Constructor<?>>map(constructor -> constructor)
                .sorted(Comparator.comparingInt(Constructor::getParameterCount))
                .toList();
    }

    /** That of a record which takes all components. */
    static Constructor<?> canonical(Class<?> type) {
        Class<?>[] components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(components);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws CannotPlantException if it does not take them, or the class cannot be made at all */
    static Object call(Constructor<?> constructor, @Nullable Object[] arguments) {
        Class<?> type = constructor.getDeclaringClass();
        try {
            return Slot.opened(constructor, type).newInstance(arguments);
        } catch (InvocationTargetException thrown) {
            throw new CannotPlantException(
                    "a constructor of " + type.getName() + " refused its arguments", thrown.getTargetException());
        } catch (InstantiationException isAbstract) {
            throw new CannotPlantException(type.getName() + " is abstract");
        } catch (IllegalArgumentException | IllegalAccessException mismatch) {
            throw new CannotPlantException("a constructor of " + type.getName() + " takes other types", mismatch);
        }
    }
}
