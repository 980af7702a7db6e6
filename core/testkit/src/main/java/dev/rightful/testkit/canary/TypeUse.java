// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A type where it is used, with type variables replaced by what they stand for.
 *
 * @param arguments of the type; of an array its component
 */
record TypeUse(Class<?> raw, List<TypeUse> arguments) {

    static TypeUse of(Type type) {
        return of(type, Map.of());
    }

    private static TypeUse of(Type type, Map<TypeVariable<?>, TypeUse> variables) {
        if (type instanceof Class<?> raw) {
            return new TypeUse(raw, raw.isArray() ? List.of(of(raw.getComponentType())) : List.of());
        }
        if (type instanceof ParameterizedType generic) {
            List<TypeUse> arguments = Arrays.stream(generic.getActualTypeArguments())
                    .map(argument -> of(argument, variables))
                    .toList();
            return new TypeUse((Class<?>) generic.getRawType(), arguments);
        }
        if (type instanceof GenericArrayType array) {
            TypeUse component = of(array.getGenericComponentType(), variables);
            return new TypeUse(Array.newInstance(component.raw(), 0).getClass(), List.of(component));
        }
        if (type instanceof WildcardType wildcard) {
            Type[] lower = wildcard.getLowerBounds();
            return of(lower.length > 0 ? lower[0] : wildcard.getUpperBounds()[0], variables);
        }
        TypeUse known = variables.get(type);
        return known == null ? new TypeUse(rawBound(((TypeVariable<?>) type).getBounds()[0]), List.of()) : known;
    }

    private static Class<?> rawBound(Type bound) {
        Type raw = bound instanceof ParameterizedType generic ? generic.getRawType() : bound;
        return raw instanceof Class<?> type ? type : Object.class;
    }

    /** A type that a class of this hierarchy names, such as that of a field. */
    TypeUse resolve(Type named, Class<?> namedIn) {
        return of(named, at(namedIn).orElse(this).variables());
    }

    /** This type as one of its superclasses. */
    private Optional<TypeUse> at(Class<?> superclass) {
        TypeUse level = this;
        while (level.raw() != superclass) {
            Type above = level.raw().getGenericSuperclass();
            if (above == null) {
                return Optional.empty();
            }
            level = of(above, level.variables());
        }
        return Optional.of(level);
    }

    private Map<TypeVariable<?>, TypeUse> variables() {
        Map<TypeVariable<?>, TypeUse> variables = new HashMap<>();
        TypeVariable<?>[] names = raw.getTypeParameters();
        for (int i = 0; i < names.length && i < arguments.size(); i++) {
            variables.put(names[i], arguments.get(i));
        }
        return variables;
    }

    /** An argument; {@code Object} where the type is used without. */
    TypeUse argument(int index) {
        return index < arguments.size() ? arguments.get(index) : new TypeUse(Object.class, List.of());
    }

    boolean isOfJdk() {
        ClassLoader loader = raw.getClassLoader();
        return loader == null || loader == ClassLoader.getPlatformClassLoader();
    }

    @Override
    public String toString() {
        return raw.getSimpleName();
    }
}
