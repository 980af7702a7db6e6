// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.source;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * An annotation where it is used.
 *
 * <p>Values, defaults included, are Strings, Booleans and Numbers; enum constants by simple name; classes by binary name;
 * annotations as {@code AnnotationUse}; arrays as lists of these. Of annotations that are not Rightful's own only the
 * type is known, and the name that some of them give. Two uses are equal when type and values are, wherever they stand.
 */
public final class AnnotationUse {

    /** Package of Rightful's own annotations. */
    public static final String OWN_PACKAGE = "dev.rightful.annotation.";

    private final String type;
    private final Map<String, Object> values;
    private final SortedMap<String, Object> stated;
    private final @Nullable Object handle;

    /**
     * @param type binary name of the annotation type
     * @param values in the form described above; the reader changes them no more, nor those that are stated
     * @param stated the values that are written, where the reader can tell them from defaults; else all
     * @param handle what the reader needs to find the place again, such as a mirror
     */
    public AnnotationUse(
            String type, Map<String, Object> values, SortedMap<String, Object> stated, @Nullable Object handle) {
        this.type = type;
        this.values = values;
        this.stated = Collections.unmodifiableSortedMap(stated);
        this.handle = handle;
    }

    public String type() {
        return type;
    }

    public @Nullable Object handle() {
        return handle;
    }

    /** The attributes that are written, with their values, by name. */
    public SortedMap<String, Object> stated() {
        return stated;
    }

    /** Whether the annotation is one of Rightful's own. */
    public boolean isOwn() {
        return isOwn(type);
    }

    /** Whether the name of an annotation type is that of one of Rightful's own. */
    public static boolean isOwn(String type) {
        return type.startsWith(OWN_PACKAGE);
    }

    /**
     * The attribute by which an annotation of another library names a member or class in a table or document, such as
     * {@code name} of JPA's {@code @Column}; empty if it names none.
     *
     * @param type binary name of the annotation type
     */
    public static Optional<String> namingAttribute(String type) {
        return GivenNames.attribute(type);
    }

    /** The name that an annotation of another library gives in a table or document; empty if it gives none. */
    public String givenName() {
        Optional<Object> given = namingAttribute(type).map(values::get);
        return given.orElse("") instanceof String name ? name : "";
    }

    /** A String, the name of an enum constant, or the binary name of a class. */
    public String text(String attribute) {
        return (String) value(attribute);
    }

    public boolean flag(String attribute) {
        return (Boolean) value(attribute);
    }

    public int number(String attribute) {
        return ((Number) value(attribute)).intValue();
    }

    public <E extends Enum<E>> E constant(String attribute, Class<E> type) {
        return Enum.valueOf(type, text(attribute));
    }

    public AnnotationUse nested(String attribute) {
        return (AnnotationUse) value(attribute);
    }

    /** Strings, names of enum constants, or binary names of classes. */
    public List<String> texts(String attribute) {
        return list(attribute).stream().map(String.class::cast).toList();
    }

    public <E extends Enum<E>> List<E> constants(String attribute, Class<E> type) {
        return texts(attribute).stream().map(name -> Enum.valueOf(type, name)).toList();
    }

    public List<AnnotationUse> allNested(String attribute) {
        return list(attribute).stream().map(AnnotationUse.class::cast).toList();
    }

    private List<?> list(String attribute) {
        return (List<?>) value(attribute);
    }

    private Object value(String attribute) {
        return Objects.requireNonNull(values.get(attribute), () -> "@" + type + " has no attribute " + attribute);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AnnotationUse that && type.equals(that.type) && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return type.hashCode();
    }

    @Override
    public String toString() {
        return "@" + type.substring(type.lastIndexOf('.') + 1);
    }
}
