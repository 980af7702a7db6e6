// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.source;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A class by reflection. */
final class ReflectedType implements TypeSource {

    private final Class<?> type;

    ReflectedType(Class<?> type) {
        this.type = type;
    }

    @Override
    public String name() {
        return type.getName();
    }

    @Override
    public Shape shape() {
        if (type.isAnnotation()) {
            return Shape.ANNOTATION;
        }
        if (type.isInterface()) {
            return Shape.INTERFACE;
        }
        if (type.isRecord()) {
            return Shape.RECORD;
        }
        return Enum.class.isAssignableFrom(type) ? Shape.ENUM : Shape.CLASS;
    }

    @Override
    public boolean isAbstract() {
        return Modifier.isAbstract(type.getModifiers()) && shape() != Shape.ENUM;
    }

    @Override
    public List<String> typeParameters() {
        return Arrays.stream(type.getTypeParameters())
                .map(TypeVariable::getName)
                .toList();
    }

    @Override
    public List<TypeUse> supertypes() {
        List<TypeUse> above = new ArrayList<>();
        if (hasSuperclass()) {
            above.add(ReflectedValues.typeUse(type.getGenericSuperclass()));
        }
        for (Type each : type.getGenericInterfaces()) {
            above.add(ReflectedValues.typeUse(each));
        }
        return above;
    }

    @Override
    public boolean hasSuperclass() {
        return type.getSuperclass() != null && type.getSuperclass() != Object.class;
    }

    @Override
    public List<MemberSource> members() {
        List<MemberSource> members = new ArrayList<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                members.add(new ReflectedMember(
                        component,
                        component.getName(),
                        name(),
                        MemberSource.Shape.COMPONENT,
                        component.getGenericType(),
                        0,
                        0));
            }
        }
        for (Field field : type.getDeclaredFields()) {
            if (!field.isSynthetic()) {
                MemberSource.Shape shape =
                        field.isEnumConstant() ? MemberSource.Shape.ENUM_CONSTANT : MemberSource.Shape.FIELD;
                members.add(new ReflectedMember(
                        field, field.getName(), name(), shape, field.getGenericType(), field.getModifiers(), 0));
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (!method.isSynthetic()) {
                members.add(new ReflectedMember(
                        method,
                        method.getName(),
                        name(),
                        MemberSource.Shape.METHOD,
                        method.getGenericReturnType(),
                        method.getModifiers(),
                        method.getParameterCount()));
            }
        }
        return members;
    }

    @Override
    public List<TypeSource> nested() {
        return Arrays.stream(type.getDeclaredClasses())
                .sorted(Comparator.comparing(Class::getName))
                .map(ReflectedTypes::of)
                .toList();
    }

    @Override
    public List<AnnotationUse> annotations() {
        return ReflectedValues.uses(type.getDeclaredAnnotations());
    }

    @Override
    public List<AnnotationUse> packageAnnotations() {
        @Nullable Package pack = type.getPackage();
        return pack == null ? List.of() : ReflectedValues.uses(pack.getDeclaredAnnotations());
    }

    @Override
    public String constant(String field) {
        try {
            Field found = type.getDeclaredField(field);
            boolean readable = Modifier.isStatic(found.getModifiers())
                    && found.getType() == String.class
                    && (Modifier.isPublic(found.getModifiers()) && Modifier.isPublic(type.getModifiers())
                            || found.trySetAccessible());
            return readable && found.get(null) instanceof String text ? text : "";
        } catch (NoSuchFieldException | IllegalAccessException unreadable) {
            return "";
        }
    }
}
