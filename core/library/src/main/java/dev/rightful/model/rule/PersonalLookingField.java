// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.annotation.NotPersonal;
import dev.rightful.model.CategoryTerm;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.Severity;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.Place;
import dev.rightful.model.detection.PersonalLooking;
import dev.rightful.model.detection.Suspicion;
import dev.rightful.model.source.AnnotationUse;
import dev.rightful.model.source.MemberSource;
import dev.rightful.model.source.TypeSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What looks like personal data is declared, or somebody says why it is none.
 *
 * <p>A suspicion, so a warning; what it goes by and how often it is wrong stands in {@code core/docs/detection.md}.
 *
 * <p>Source: GDPR Articles 4(1), 5(2) and 30(1)(c).
 */
final class PersonalLookingField implements BuildRule {

    private static final String NOT_PERSONAL = NotPersonal.class.getName();

    @Override
    public ErrorCode code() {
        return ErrorCode.PERSONAL_LOOKING_FIELD;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void checkSource(TypeSource type, Optional<ClassDeclaration> declared, Inspection inspection) {
        if (AnnotationUse.isOwn(type.name())) {
            return;
        }
        for (Suspicion suspicion : new PersonalLooking(inspection::type).in(type)) {
            MemberSource member = suspicion.member();
            String category = inspection
                    .categories()
                    .find(suspicion.category())
                    .map(CategoryTerm::inCode)
                    .orElse("...");
            inspection.report(
                    this,
                    Place.of(type, member, null, member.name()),
                    suspicion.why() + ", so it looks like personal data, and nothing is declared of it. Add"
                            + " @PersonalData(category = " + category
                            + "), or @NotPersonal(reason = ...) if it is none.");
        }
        checkReasons(type, inspection);
    }

    private void checkReasons(TypeSource type, Inspection inspection) {
        type.annotations().forEach(use -> checkReason(use, Place.of(type, use), inspection));
        Set<String> seen = new HashSet<>();
        for (MemberSource member : type.members()) {
            // Compilers carry an annotation of a record component on to its field and accessor.
            if (type.shape() != TypeSource.Shape.RECORD || seen.add(member.name())) {
                member.annotations()
                        .forEach(use -> checkReason(use, Place.of(type, member, use, member.name()), inspection));
            }
        }
    }

    private void checkReason(AnnotationUse use, Place place, Inspection inspection) {
        if (use.type().equals(NOT_PERSONAL) && use.text("reason").isBlank()) {
            inspection.report(
                    this,
                    place.at("reason"),
                    "it is said to be no personal data without a reason. Write why, for who reviews it.");
        }
    }
}
