// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.detection;

import dev.rightful.model.source.AnnotationUse;
import dev.rightful.model.source.TypeSource;
import dev.rightful.model.source.TypeUse;
import java.util.ArrayList;
import java.util.List;

/**
 * What a class is about, to judge by its name, that of its table, its superclass and its annotations.
 *
 * @param kind what it is about
 * @param category id of the personal data that it is named after, such as an address; else empty
 */
record About(Kind kind, String category) {

    /** What a class can be about. */
    enum Kind {
        PERSON,
        THING,
        MACHINERY,
        UNKNOWN
    }

    static final About UNKNOWN = new About(Kind.UNKNOWN, "");
    static final About PERSON = new About(Kind.PERSON, "");
    private static final About THING = new About(Kind.THING, "");
    private static final About MACHINERY = new About(Kind.MACHINERY, "");

    static About of(TypeSource type) {
        List<AnnotationUse> annotations = type.annotations();
        boolean holdsNothing = type.shape() == TypeSource.Shape.ENUM || type.shape() == TypeSource.Shape.ANNOTATION;
        if (holdsNothing || worksBySign(annotations)) {
            return MACHINERY;
        }
        About own = named(simple(type.name()));
        About above = above(type);
        if (own.is(Kind.MACHINERY) || above.is(Kind.MACHINERY)) {
            return MACHINERY;
        }
        List<About> all = new ArrayList<>(List.of(own));
        annotations.stream()
                .map(AnnotationUse::givenName)
                .filter(name -> !name.isEmpty())
                .forEach(table -> all.add(named(table)));
        all.add(above);
        return all.stream()
                .filter(each -> !each.is(Kind.MACHINERY) && !each.equals(UNKNOWN))
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** What the superclass says: that of a customer is a person, that of a command about persons is not. */
    private static About above(TypeSource type) {
        if (!type.hasSuperclass() || !(type.supertypes().get(0) instanceof TypeUse.Named superclass)) {
            return UNKNOWN;
        }
        String name = simple(superclass.name());
        About about = named(name);
        boolean nothingElse = Part.ofClass(name).stream()
                .allMatch(part -> part.is(Sense.PERSON) || part.is(Sense.NEUTRAL) || part.is(Sense.SUFFIX));
        return about.is(Kind.PERSON) && !nothingElse ? UNKNOWN : about;
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    private static boolean worksBySign(List<AnnotationUse> annotations) {
        return annotations.stream()
                .flatMap(use -> WordList.type(use.type()).stream())
                .anyMatch(listed -> listed.sense() == Sense.COMPONENT);
    }

    /** What a class of this simple name is about: its last part decides. */
    static About named(String name) {
        List<Part> parts = Part.ofClass(name);
        int last = parts.size() - 1;
        while (last > 0 && (parts.get(last).is(Sense.NEUTRAL) || parts.get(last).is(Sense.SUFFIX))) {
            last--;
        }
        if (last < 0) {
            return UNKNOWN;
        }
        Part part = parts.get(last);
        boolean alone = parts.subList(0, last).stream().allMatch(each -> each.is(Sense.NEUTRAL));
        if (alone && part.meanings().isPersonAlone()) {
            return PERSON;
        }
        if (part.meanings().machinery() != null) {
            return MACHINERY;
        }
        if (part.is(Sense.PERSON)) {
            return PERSON;
        }
        return part.is(Sense.THING) ? THING : ofData(parts.subList(0, last + 1));
    }

    /** What a class is about that is named after personal data, such as {@code PostalAddress}. */
    private static About ofData(List<Part> parts) {
        Part last = parts.get(parts.size() - 1);
        if (last.word() == null || !last.isPersonal()) {
            return UNKNOWN;
        }
        return switch (MemberName.before(parts, parts.size() - 1)) {
            case THING -> THING;
            case UNKNOWN -> UNKNOWN;
            case NOTHING, PERSON -> new About(Kind.UNKNOWN, last.word().category());
        };
    }

    static String simple(String binaryName) {
        return binaryName.substring(Math.max(binaryName.lastIndexOf('.'), binaryName.lastIndexOf('$')) + 1);
    }
}
