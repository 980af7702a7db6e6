// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.annotation.Collects;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.FieldDeclaration;
import dev.rightful.model.declaration.Place;
import dev.rightful.model.source.TypeSource;

/** Where a form says what it collects. */
final class Forms {

    private static final String COLLECTS = Collects.class.getName();

    private Forms() {}

    /** The purposes that the form states; the class where it inherits them, or no source is at hand. */
    static Place place(ClassDeclaration form) {
        TypeSource source = form.place().type();
        return source == null
                ? form.place()
                : source.annotations().stream()
                        .filter(use -> use.type().equals(COLLECTS))
                        .findFirst()
                        .map(use -> Place.of(source, use).at("value"))
                        .orElseGet(() -> Place.of(source));
    }

    /** The category where the form declares it; else the member of the form that leads to it. */
    static Place place(ClassDeclaration form, FieldDeclaration field) {
        String first = field.path().split("\\.", 2)[0];
        TypeSource source = form.place().type();
        if (source == null || first.equals(field.path())) {
            return field.place().at("category");
        }
        return source.members().stream()
                .filter(member -> member.name().equals(first))
                .findFirst()
                .map(member -> Place.of(source, member, null, field.path()))
                .orElseGet(() -> field.place().at("category"));
    }
}
