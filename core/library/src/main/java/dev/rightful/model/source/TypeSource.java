// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.source;

import java.util.List;
import java.util.Set;

/** A class, record, interface, enum or annotation type, as declared. */
public interface TypeSource {

    /** Binary name. */
    String name();

    Shape shape();

    /** Whether it is an interface or an abstract class; never of an enum, of which compilers say it late. */
    boolean isAbstract();

    /** Names of the type parameters. */
    List<String> typeParameters();

    /** The superclass, if it has one other than {@code Object}; then the interfaces, in the order written. */
    List<TypeUse> supertypes();

    /** Whether the first of {@link #supertypes()} is the superclass. */
    boolean hasSuperclass();

    /** Fields, methods and record components, without what compilers add. */
    List<MemberSource> members();

    /** Types declared inside, in the order written where the source is known. */
    List<TypeSource> nested();

    List<AnnotationUse> annotations();

    /** Annotations of the package. */
    List<AnnotationUse> packageAnnotations();

    /** Value of a constant String field; empty if it is none. */
    String constant(String field);

    /**
     * Names of the members whose values {@code toString} shows because a compiler or a tool wrote it; empty where somebody
     * wrote it, where nobody did, and where no source is at hand.
     */
    default Set<String> shownByGeneratedToString() {
        return Set.of();
    }

    /** What a type is. */
    enum Shape {
        CLASS,
        RECORD,
        INTERFACE,
        ENUM,
        ANNOTATION
    }

    /** Whether a running program sees uses of this annotation type; true of all other types. */
    default boolean isSeenAtRunTime() {
        return true;
    }
}
