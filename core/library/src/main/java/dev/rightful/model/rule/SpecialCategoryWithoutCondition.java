// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.annotation.SpecialCondition;
import dev.rightful.model.CategoryNature;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.declaration.FieldDeclaration;
import dev.rightful.model.declaration.UseDeclaration;

/** A special category needs a condition on top of the basis. Source: GDPR Article 9(1) and (2). */
final class SpecialCategoryWithoutCondition extends UseRule {

    SpecialCategoryWithoutCondition() {
        super(ErrorCode.SPECIAL_CATEGORY_WITHOUT_CONDITION);
    }

    @Override
    void checkUse(FieldDeclaration field, UseDeclaration use, Inspection inspection) {
        boolean special = inspection
                .categories()
                .find(field.category())
                .map(term -> term.nature() == CategoryNature.SPECIAL)
                .orElse(false);
        if (special && use.condition() == SpecialCondition.NONE) {
            inspection.report(
                    this,
                    use.place().at("condition"),
                    field.category() + " is a special category, which nobody may process without a condition. Write"
                            + " condition, such as SpecialCondition.EXPLICIT_CONSENT.");
        }
    }
}
