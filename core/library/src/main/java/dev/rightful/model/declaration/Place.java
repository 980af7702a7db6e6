// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.declaration;

import dev.rightful.model.source.AnnotationUse;
import dev.rightful.model.source.MemberSource;
import dev.rightful.model.source.TypeSource;
import org.jspecify.annotations.Nullable;

/**
 * Where something was declared.
 *
 * @param className binary name of the class that is being read
 * @param path members from an object of that class, such as {@code home.street}; empty: the class itself
 * @param type the class; absent where it was read from an index
 * @param member the member, if any
 * @param annotation the annotation, if any
 * @param attribute the attribute of the annotation; empty: the whole
 */
public record Place(
        String className,
        String path,
        @Nullable TypeSource type,
        @Nullable MemberSource member,
        @Nullable AnnotationUse annotation,
        String attribute) {

    /** A place known by its names alone. */
    public static Place named(String className, String path) {
        return new Place(className, path, null, null, null, "");
    }

    /** A file that is no source. */
    public static Place ofFile(String name) {
        return new Place("", name, null, null, null, "");
    }

    /** A class. */
    public static Place of(TypeSource type) {
        return new Place(type.name(), "", type, null, null, "");
    }

    /** An annotation of a class. */
    public static Place of(TypeSource type, AnnotationUse annotation) {
        return new Place(type.name(), "", type, null, annotation, "");
    }

    /** A member of the class that is being read, or of one that it inherits from or embeds. */
    public static Place of(TypeSource type, MemberSource member, @Nullable AnnotationUse annotation, String path) {
        return new Place(type.name(), path, type, member, annotation, "");
    }

    /** A path of the class that is being read, where no single member is to blame. */
    static Place of(TypeSource type, String path) {
        return new Place(type.name(), path, type, null, null, "");
    }

    /** The same place, at one attribute. */
    public Place at(String name) {
        return new Place(className, path, type, member, annotation, name);
    }

    /** The same place as seen from the class that declares the member: one, however many inherit or embed it. */
    public Place declared() {
        return member == null || path.isEmpty()
                ? this
                : new Place(
                        member.declaredIn(),
                        path.substring(path.lastIndexOf('.') + 1),
                        type,
                        member,
                        annotation,
                        attribute);
    }

    /** The annotation that an attribute of the annotation at this place holds. */
    public Place inside(String name) {
        return annotation == null ? this : holding(annotation.nested(name));
    }

    /** An annotation inside the one at this place. */
    public Place holding(AnnotationUse nested) {
        return new Place(className, path, type, member, nested, "");
    }

    /** The place for people, such as {@code Customer.email}. */
    public String text() {
        if (className.isEmpty()) {
            return path;
        }
        return path.isEmpty() ? simple(className) : simple(className) + "." + path;
    }

    /** The name of a class without its package; nested classes keep the names around them. */
    public static String simple(String binaryName) {
        return binaryName.substring(binaryName.lastIndexOf('.') + 1).replace('$', '.');
    }
}
