// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.annotation.ForPurpose;
import dev.rightful.annotation.Purpose;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.Place;
import dev.rightful.model.declaration.PurposeDeclaration;
import dev.rightful.model.source.AnnotationUse;
import dev.rightful.model.source.MemberSource;
import dev.rightful.model.source.TypeSource;
import java.util.Optional;

/**
 * What a method works for is a purpose of the policy, and none that is prohibited.
 *
 * <p>Source: GDPR Article 5(1)(b).
 */
final class ForPurposeUnknown implements BuildRule {

    @Override
    public ErrorCode code() {
        return ErrorCode.FOR_PURPOSE_UNKNOWN;
    }

    @Override
    public void checkSource(TypeSource type, Optional<ClassDeclaration> declared, Inspection inspection) {
        type.annotations().forEach(use -> check(use, Place.of(type, use), inspection));
        for (MemberSource member : type.members()) {
            member.annotations()
                    .forEach(use -> check(use, Place.of(type, member, use, member.name() + "()"), inspection));
        }
    }

    private void check(AnnotationUse use, Place place, Inspection inspection) {
        if (use.type().equals(ForPurpose.class.getName())) {
            problem(use.text("value"), inspection).ifPresent(text -> inspection.report(this, place.at("value"), text));
        }
    }

    private static Optional<String> problem(String javaName, Inspection inspection) {
        if (javaName.equals(Purpose.class.getName())) {
            return Optional.of("Purpose itself says nothing of what data is used for. Name a purpose of the policy.");
        }
        boolean prohibited = inspection
                .purpose(javaName)
                .map(PurposeDeclaration::purpose)
                .map(purpose -> purpose.prohibited())
                .orElse(false);
        return prohibited
                ? Optional.of("no data may be used for " + Place.simple(javaName)
                        + ", which is prohibited. Name another purpose, or remove what works for it.")
                : PurposeUndeclared.problem(javaName, inspection);
    }
}
