// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.model.ErrorCode;
import dev.rightful.model.declaration.FieldDeclaration;
import dev.rightful.model.declaration.UseDeclaration;

/** It is known where data came from. Source: GDPR Articles 14(2)(f) and 15(1)(g). */
final class SourceMissing extends UseRule {

    SourceMissing() {
        super(ErrorCode.SOURCE_MISSING);
    }

    @Override
    void checkUse(FieldDeclaration field, UseDeclaration use, Inspection inspection) {
        if (use.sources().isEmpty()) {
            inspection.report(
                    this,
                    use.place(),
                    "nothing says where the data" + forPurpose(use)
                            + " comes from. Write source in @DataSubject of the class,"
                            + " in @PersonalDataDefaults of the class or its package, or in the @Use.");
        }
    }
}
