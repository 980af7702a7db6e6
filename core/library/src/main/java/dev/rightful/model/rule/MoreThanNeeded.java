// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.annotation.Collects;
import dev.rightful.model.DeclaredPurpose;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.FieldDeclaration;
import dev.rightful.model.declaration.Place;
import dev.rightful.model.declaration.PurposeDeclaration;
import dev.rightful.model.declaration.UseDeclaration;
import dev.rightful.model.source.AnnotationUse;
import dev.rightful.model.source.TypeSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A form asks for no more than its purposes need together, and a use takes no more than its purpose needs. A purpose that
 * does not state its needs is not measured, nor is a form that collects for one.
 *
 * <p>Source: GDPR Articles 5(1)(c) and 25(2).
 */
final class MoreThanNeeded implements BuildRule {

    private static final String COLLECTS = Collects.class.getName();

    @Override
    public ErrorCode code() {
        return ErrorCode.MORE_THAN_NEEDED;
    }

    @Override
    public void checkSource(TypeSource type, Optional<ClassDeclaration> declared, Inspection inspection) {
        for (AnnotationUse use : type.annotations()) {
            if (use.type().equals(COLLECTS) && use.texts("value").isEmpty()) {
                inspection.report(
                        this,
                        Place.of(type, use).at("value"),
                        "the form collects for no purpose, so nothing that it asks for is needed. Name the purposes.");
            }
        }
    }

    @Override
    public void checkClass(ClassDeclaration type, Inspection inspection) {
        checkForm(type, inspection);
        for (FieldDeclaration field : type.fields()) {
            for (UseDeclaration use : field.uses()) {
                Set<String> needs = needs(List.of(use.purpose()), inspection);
                boolean more = Measure.exceeds(needs, field.category(), inspection.categories());
                if (field.subject().isPresent() && more) {
                    inspection.report(
                            this,
                            use.place().at("purpose"),
                            Place.simple(use.purpose()) + " needs " + String.join(", ", needs) + ", not "
                                    + field.category()
                                    + ". Remove the use; or add the category to needs of the purpose, if it cannot be"
                                    + " reached without.");
                }
            }
        }
    }

    private void checkForm(ClassDeclaration type, Inspection inspection) {
        Set<String> needs = needs(type.collects(), inspection);
        String purposes = type.collects().stream().map(Place::simple).collect(Collectors.joining(" and "));
        Set<Place> said = new HashSet<>();
        for (FieldDeclaration field : type.fields()) {
            Place place = Forms.place(type, field);
            boolean more = Measure.exceeds(needs, field.category(), inspection.categories());
            if (more && said.add(place)) {
                inspection.report(
                        this,
                        place,
                        "the form collects " + field.category() + " for " + purposes + ", which needs "
                                + String.join(", ", needs)
                                + ". Do not ask for it; or add the category to needs of a purpose that cannot be reached"
                                + " without.");
            }
        }
    }

    /** What the purposes need together, sorted; empty if one of them does not say. */
    private static Set<String> needs(List<String> purposes, Inspection inspection) {
        Set<String> needs = new TreeSet<>();
        for (String purpose : purposes) {
            Set<String> stated = inspection
                    .purpose(purpose)
                    .map(PurposeDeclaration::purpose)
                    .map(DeclaredPurpose::needs)
                    .orElse(Set.of());
            if (stated.isEmpty()) {
                return Set.of();
            }
            needs.addAll(stated);
        }
        return needs;
    }
}
