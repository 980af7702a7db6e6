// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.declaration;

import dev.rightful.model.source.AnnotationUse;
import dev.rightful.model.source.MemberSource;
import dev.rightful.model.source.TypeSource;
import org.jspecify.annotations.Nullable;

/**
 * Where something was declared, for messages.
 *
 * @param text for people, such as {@code Customer.email}
 * @param type the class that is being read; absent where it was read from an index
 * @param member the member, if any
 * @param annotation the annotation, if any
 * @param attribute the attribute of the annotation; empty: the whole
 */
public record Place(
        String text,
        @Nullable TypeSource type,
        @Nullable MemberSource member,
        @Nullable AnnotationUse annotation,
        String attribute) {

    /** A place known by its name alone. */
    public static Place named(String text) {
        return new Place(text, null, null, null, "");
    }

    static Place of(TypeSource type) {
        return new Place(simple(type.name()), type, null, null, "");
    }

    static Place of(TypeSource type, AnnotationUse annotation) {
        return new Place(simple(type.name()), type, null, annotation, "");
    }

    /** A member of the class that is being read, or of one that it inherits from or embeds. */
    static Place of(TypeSource type, MemberSource member, @Nullable AnnotationUse annotation, String path) {
        return new Place(simple(type.name()) + "." + path, type, member, annotation, "");
    }

    /** A path of the class that is being read, where no single member is to blame. */
    static Place of(TypeSource type, String path) {
        return new Place(simple(type.name()) + "." + path, type, null, null, "");
    }

    /** The same place, at one attribute. */
    public Place at(String attribute) {
        return new Place(text, type, member, annotation, attribute);
    }

    /** The name of a class without its package; nested classes keep the names around them. */
    public static String simple(String binaryName) {
        return binaryName.substring(binaryName.lastIndexOf('.') + 1).replace('$', '.');
    }
}
