// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.declaration;

import dev.rightful.model.source.MemberSource;
import dev.rightful.model.source.TypeSource;
import dev.rightful.model.source.TypeUse;
import java.util.List;
import java.util.Map;

/**
 * What a class calls one thing: a field, record component and accessors of one name, on one level of a hierarchy.
 *
 * @param owner the class that declares them
 * @param name such as {@code email}
 * @param members components first, then fields, then accessors
 * @param variables what the type variables of the owner stand for
 */
record Property(TypeSource owner, String name, List<MemberSource> members, Map<String, TypeUse> variables) {

    /** The member that messages name. */
    MemberSource first() {
        return members.get(0);
    }

    TypeUse type() {
        return first().type().with(variables);
    }

    boolean isStatic() {
        return first().isStatic();
    }

    /** The class that declares a property: the furthest of its levels, interfaces only where no class has it. */
    static String declaredIn(List<Property> levels) {
        String furthest = levels.get(0).owner().name();
        for (Property level : levels) {
            if (level.owner().shape() != TypeSource.Shape.INTERFACE) {
                furthest = level.owner().name();
            }
        }
        return furthest;
    }

    /** The property that a method without parameters reads: {@code getX}, {@code isX}, or {@code x}. */
    static String nameOf(String accessor) {
        int prefix = accessor.startsWith("get") ? 3 : accessor.startsWith("is") ? 2 : 0;
        if (prefix == 0 || accessor.length() == prefix || !Character.isUpperCase(accessor.charAt(prefix))) {
            return accessor;
        }
        String rest = accessor.substring(prefix);
        boolean acronym = rest.length() > 1 && Character.isUpperCase(rest.charAt(1));
        return acronym ? rest : Character.toLowerCase(rest.charAt(0)) + rest.substring(1);
    }
}
