// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A member of a class that can be given a value: a field, also a final one; where there is none, a setter. */
sealed interface Slot {

    TypeUse type();

    /** @throws CannotPlantException if the member refuses it, or its package is closed */
    void set(Object object, @Nullable Object value);

    /** What is there; empty: nothing, or it cannot be read. */
    Optional<Object> get(Object object);

    static Optional<Slot> of(TypeUse owner, String name) {
        for (Class<?> at = owner.raw(); at != null; at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                if (field.getName().equals(name) && isOfObject(field)) {
                    return Optional.of(new OfField(field, owner.resolve(field.getGenericType(), at)));
                }
            }
        }
        String setter = "set" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        for (Class<?> at = owner.raw(); at != null; at = at.getSuperclass()) {
            for (Method method : at.getDeclaredMethods()) {
                if (method.getName().equals(setter) && method.getParameterCount() == 1 && !method.isSynthetic()) {
                    return Optional.of(new OfSetter(method, owner.resolve(method.getGenericParameterTypes()[0], at)));
                }
            }
        }
        return Optional.empty();
    }

    /** Names of all fields, inherited ones included. */
    static Set<String> names(Class<?> type) {
        Set<String> names = new TreeSet<>();
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                if (isOfObject(field)) {
                    names.add(field.getName());
                }
            }
        }
        return names;
    }

    private static boolean isOfObject(Field field) {
        return !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic();
    }

    /** @throws CannotPlantException if the package of the class is closed */
    static <A extends AccessibleObject> A opened(A member, Class<?> declaring) {
        if (!member.trySetAccessible()) {
            throw new CannotPlantException("package " + declaring.getPackageName() + " of module "
                    + declaring.getModule().getName() + " is not open to tests");
        }
        return member;
    }

    /** A field. */
    record OfField(Field field, TypeUse type) implements Slot {

        @Override
        public void set(Object object, @Nullable Object value) {
            try {
                opened(field, field.getDeclaringClass()).set(object, value);
            } catch (IllegalArgumentException | IllegalAccessException refused) {
                throw new CannotPlantException("the field " + field.getName() + " cannot be set", refused);
            }
        }

        @Override
        public Optional<Object> get(Object object) {
            try {
                return Optional.ofNullable(
                        opened(field, field.getDeclaringClass()).get(object));
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /** A method that takes the value. */
    record OfSetter(Method method, TypeUse type) implements Slot {

        @Override
        public void set(Object object, @Nullable Object value) {
            try {
                opened(method, method.getDeclaringClass()).invoke(object, value);
            } catch (InvocationTargetException thrown) {
                throw new CannotPlantException(method.getName() + " refused the value", thrown.getTargetException());
            } catch (IllegalArgumentException | IllegalAccessException mismatch) {
                throw new CannotPlantException(method.getName() + " takes another type", mismatch);
            }
        }

        @Override
        public Optional<Object> get(Object object) {
            return Optional.empty();
        }
    }
}
