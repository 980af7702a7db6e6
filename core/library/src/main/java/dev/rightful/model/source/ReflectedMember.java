// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.source;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.List;

/** A member by reflection. */
record ReflectedMember(
        AnnotatedElement element,
        String name,
        String declaredIn,
        Shape shape,
        Type genericType,
        int modifiers,
        int parameters)
        implements MemberSource {

    @Override
    public TypeUse type() {
        return ReflectedValues.typeUse(genericType);
    }

    @Override
    public boolean isStatic() {
        return Modifier.isStatic(modifiers);
    }

    @Override
    public List<AnnotationUse> annotations() {
        return ReflectedValues.uses(element.getDeclaredAnnotations());
    }
}
