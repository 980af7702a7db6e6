// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.annotation.LegalBasis;
import dev.rightful.annotation.Necessity;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.declaration.FieldDeclaration;
import dev.rightful.model.declaration.UseDeclaration;

/**
 * What a contract is the basis for is needed to perform it.
 *
 * <p>Source: GDPR Article 6(1)(b); EDPB Guidelines 2/2019.
 */
final class ContractOnOptionalField extends UseRule {

    ContractOnOptionalField() {
        super(ErrorCode.CONTRACT_ON_OPTIONAL_FIELD);
    }

    @Override
    void checkUse(FieldDeclaration field, UseDeclaration use, Inspection inspection) {
        if (basis(use, inspection) == LegalBasis.CONTRACT && field.necessity() == Necessity.OPTIONAL) {
            inspection.report(
                    this,
                    use.place().at("legalBasis"),
                    "a contract is no basis for data that the person may leave out. Write"
                            + " necessity = Necessity.CONTRACTUAL if the contract cannot be performed without it, else"
                            + " another basis.");
        }
    }
}
