// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.source;

import java.util.List;

/** A field, a method or a record component, as declared. */
public interface MemberSource {

    String name();

    /** Binary name of the class that declares it. */
    String declaredIn();

    Shape shape();

    /** Type of the field or component, or what the method returns. */
    TypeUse type();

    boolean isStatic();

    /** How many parameters a method has; 0 for anything else. */
    int parameters();

    List<AnnotationUse> annotations();

    /** What a member is. */
    enum Shape {
        FIELD,
        ENUM_CONSTANT,
        METHOD,
        COMPONENT
    }
}
