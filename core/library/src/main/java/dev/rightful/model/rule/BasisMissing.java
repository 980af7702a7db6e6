// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.annotation.LegalBasis;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.declaration.FieldDeclaration;
import dev.rightful.model.declaration.Place;
import dev.rightful.model.declaration.UseDeclaration;

/** A use rests on a basis: its own, or that of its purpose. Source: GDPR Article 6(1). */
final class BasisMissing extends UseRule {

    BasisMissing() {
        super(ErrorCode.BASIS_MISSING);
    }

    @Override
    void checkUse(FieldDeclaration field, UseDeclaration use, Inspection inspection) {
        boolean known = inspection.purpose(use.purpose()).isPresent();
        if (known && basis(use, inspection) == LegalBasis.UNSTATED) {
            String purpose = Place.simple(use.purpose());
            inspection.report(
                    this,
                    use.place().at("legalBasis"),
                    "the use for " + purpose + " has no legal basis. Write legalBasis here, or basis in the"
                            + " @ProcessingPurpose of " + purpose + ".");
        }
    }
}
