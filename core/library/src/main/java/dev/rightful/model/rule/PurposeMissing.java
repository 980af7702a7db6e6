// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.model.ErrorCode;
import dev.rightful.model.declaration.FieldDeclaration;
import dev.rightful.model.declaration.UseDeclaration;

/** Data is collected for a purpose. Source: GDPR Article 5(1)(b). */
final class PurposeMissing extends UseRule {

    PurposeMissing() {
        super(ErrorCode.PURPOSE_MISSING);
    }

    @Override
    void checkUse(FieldDeclaration field, UseDeclaration use, Inspection inspection) {
        if (use.purpose().isEmpty()) {
            inspection.report(
                    this,
                    use.place(),
                    "nothing says for which purpose it is collected. Write purpose in @DataSubject of the class, or in"
                            + " @PersonalDataDefaults of the class or its package, or declare a @Use.");
        }
    }
}
