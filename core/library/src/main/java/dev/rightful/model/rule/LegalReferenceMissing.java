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

/** A legal obligation is one that somebody can look up. Source: GDPR Article 6(1)(c) and (3). */
final class LegalReferenceMissing implements Rule {

    @Override
    public ErrorCode code() {
        return ErrorCode.LEGAL_REFERENCE_MISSING;
    }

    @Override
    public void checkPolicy(PolicyDeclaration policy, Inspection inspection) {
        policy.topmost(purpose -> purpose.basis() == LegalBasis.LEGAL_OBLIGATION && !cites(purpose))
                .forEach(each -> inspection.report(
                        this,
                        each.place().at("basis"),
                        "the purpose rests on a legal obligation without naming it. Write reference, such as"
                                + " \"WER III.86\"."));
        for (PurposeDeclaration each : policy.purposes()) {
            boolean uncited = each.purpose().alternatives().stream()
                    .anyMatch(other -> other.basis() == LegalBasis.LEGAL_OBLIGATION
                            && other.reference().isBlank());
            if (uncited) {
                inspection.report(
                        this,
                        each.place().at("alternatives"),
                        "an alternative is a legal obligation without naming it. Write reference in the @Alternative,"
                                + " such as \"WER III.86\".");
            }
        }
    }

    @Override
    public void checkClass(ClassDeclaration type, Inspection inspection) {
        for (FieldDeclaration field : type.fields()) {
            for (UseDeclaration use : field.uses()) {
                boolean uncited = use.basis() == LegalBasis.LEGAL_OBLIGATION
                        && field.subject().isPresent()
                        && inspection
                                .purpose(use.purpose())
                                .map(purpose -> purpose.purpose().basis() != LegalBasis.LEGAL_OBLIGATION
                                        && !cites(purpose.purpose()))
                                .orElse(false);
                if (uncited) {
                    inspection.report(
                            this,
                            use.place().at("legalBasis"),
                            "the use rests on a legal obligation, and " + Place.simple(use.purpose())
                                    + " names no law. Write reference in its @ProcessingPurpose.");
                }
            }
        }
    }

    private static boolean cites(DeclaredPurpose purpose) {
        return !purpose.reference().isBlank()
                || purpose.alternatives().stream()
                        .anyMatch(other -> other.basis() == LegalBasis.LEGAL_OBLIGATION
                                && !other.reference().isBlank());
    }
}
