// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.source;

import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Annotations and types of reflection in the neutral form. */
final class ReflectedValues {

    private ReflectedValues() {}

    static List<AnnotationUse> uses(Annotation[] annotations) {
        if (annotations.length == 0) {
            return List.of();
        }
        List<AnnotationUse> uses = new ArrayList<>(annotations.length);
        for (Annotation annotation : annotations) {
            uses.add(use(annotation));
        }
        return uses;
    }

    private static AnnotationUse use(Annotation annotation) {
        Class<? extends Annotation> type = annotation.annotationType();
        if (!AnnotationUse.isOwn(type.getName())) {
            return new AnnotationUse(type.getName(), givenName(annotation), Collections.emptySortedMap(), null);
        }
        SortedMap<String, Object> values = new TreeMap<>();
        for (Method attribute : type.getDeclaredMethods()) {
            values.put(attribute.getName(), neutral(value(annotation, attribute)));
        }
        return new AnnotationUse(type.getName(), values, values, null);
    }

    /** The one value of another library's annotation that is known; none where its version has no such attribute. */
    private static Map<String, Object> givenName(Annotation annotation) {
        Class<? extends Annotation> type = annotation.annotationType();
        Optional<String> naming = AnnotationUse.namingAttribute(type.getName());
        if (naming.isEmpty()) {
            return Map.of();
        }
        try {
            return Map.of(naming.get(), type.getMethod(naming.get()).invoke(annotation));
        } catch (ReflectiveOperationException unknown) {
            return Map.of();
        }
    }

    private static Object value(Annotation annotation, Method attribute) {
        try {
            return attribute.invoke(annotation);
        } catch (InvocationTargetException unreadable) {
            if (unreadable.getCause() instanceof RuntimeException wrong) {
                throw wrong;
            }
            throw new IllegalStateException("Cannot read " + attribute.getName() + " of " + annotation, unreadable);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException("Attributes of public annotations are readable", impossible);
        }
    }

    private static Object neutral(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Class<?> type) {
            return type.getName();
        }
        if (value instanceof Annotation annotation) {
            return use(annotation);
        }
        if (value.getClass().isArray()) {
            List<Object> items = new ArrayList<>();
            for (int i = 0; i < Array.getLength(value); i++) {
                items.add(neutral(Array.get(value, i)));
            }
            return List.copyOf(items);
        }
        return value;
    }

    static TypeUse typeUse(Type type) {
        if (type instanceof Class<?> plain) {
            if (plain.isPrimitive()) {
                return new TypeUse.Primitive(plain.getName());
            }
            return plain.isArray()
                    ? new TypeUse.ArrayOf(typeUse(plain.getComponentType()))
                    : new TypeUse.Named(plain.getName(), List.of());
        }
        if (type instanceof ParameterizedType generic) {
            return new TypeUse.Named(
                    ((Class<?>) generic.getRawType()).getName(),
                    Arrays.stream(generic.getActualTypeArguments())
                            .map(ReflectedValues::typeUse)
                            .toList());
        }
        if (type instanceof GenericArrayType array) {
            return new TypeUse.ArrayOf(typeUse(array.getGenericComponentType()));
        }
        if (type instanceof WildcardType wildcard) {
            return typeUse(wildcard.getUpperBounds()[0]);
        }
        return new TypeUse.Variable(((TypeVariable<?>) type).getName());
    }
}
