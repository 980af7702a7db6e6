// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.annotation.LegalBasis;
import dev.rightful.model.DeclaredPurpose;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.FieldDeclaration;
import dev.rightful.model.declaration.Place;
import dev.rightful.model.declaration.PolicyDeclaration;
import dev.rightful.model.declaration.PurposeDeclaration;
import dev.rightful.model.declaration.UseDeclaration;
import java.time.LocalDate;

/**
 * A legitimate interest is named, and balanced in an assessment that still holds.
 *
 * <p>Source: GDPR Articles 5(2), 6(1)(f) and 13(1)(d).
 */
final class InterestNotAssessed implements Rule {

    @Override
    public ErrorCode code() {
        return ErrorCode.INTEREST_NOT_ASSESSED;
    }

    @Override
    public void checkPolicy(PolicyDeclaration policy, Inspection inspection) {
        policy.topmost(purpose -> purpose.allows(LegalBasis.LEGITIMATE_INTEREST)
                        && !gap(purpose, inspection).isEmpty())
                .forEach(each -> inspection.report(
                        this,
                        each.place().at("basis"),
                        "the purpose rests on a legitimate interest, but " + gap(each.purpose(), inspection) + "."));
    }

    @Override
    public void checkClass(ClassDeclaration type, Inspection inspection) {
        for (FieldDeclaration field : type.fields()) {
            for (UseDeclaration use : field.uses()) {
                if (use.basis() == LegalBasis.LEGITIMATE_INTEREST
                        && field.subject().isPresent()) {
                    inspection.purpose(use.purpose()).ifPresent(purpose -> checkUse(use, purpose, inspection));
                }
            }
        }
    }

    private void checkUse(UseDeclaration use, PurposeDeclaration purpose, Inspection inspection) {
        String gap = gap(purpose.purpose(), inspection);
        if (!gap.isEmpty() && !purpose.purpose().allows(LegalBasis.LEGITIMATE_INTEREST)) {
            inspection.report(
                    this,
                    use.place().at("legalBasis"),
                    "the use rests on a legitimate interest, but in " + Place.simple(use.purpose()) + " " + gap + ".");
        }
    }

    private static String gap(DeclaredPurpose purpose, Inspection inspection) {
        if (purpose.interest().isBlank()) {
            return "the interest is not named. Write interest and assessment in @ProcessingPurpose";
        }
        if (purpose.assessment().reference().isBlank()) {
            return "no assessment is referred to. Write assessment = @Assessment(reference = ..., reviewBy = ...)";
        }
        if (purpose.assessment().reviewBy().isEmpty()) {
            return "its assessment has no review date. Write reviewBy as a date, such as \"2027-06-30\"";
        }
        LocalDate reviewBy = purpose.assessment().reviewBy().get();
        boolean expired = inspection.today().map(reviewBy::isBefore).orElse(false);
        return expired ? "its assessment was to be reviewed by " + reviewBy + ". Review it and write the new date" : "";
    }
}
