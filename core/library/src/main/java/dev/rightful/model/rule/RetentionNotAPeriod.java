// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.model.ErrorCode;
import dev.rightful.model.declaration.FieldDeclaration;
import dev.rightful.model.declaration.UseDeclaration;

/** A retention is a period longer than zero. Source: GDPR Articles 5(1)(e) and 13(2)(a); ISO 8601-1, 5.5.2. */
final class RetentionNotAPeriod extends UseRule {

    RetentionNotAPeriod() {
        super(ErrorCode.RETENTION_NOT_A_PERIOD);
    }

    @Override
    void checkUse(FieldDeclaration field, UseDeclaration use, Inspection inspection) {
        if (!use.retention().isBlank() && inspection.period(use.retention()).isEmpty()) {
            inspection.report(
                    this,
                    use.place().at("retention"),
                    "retention = \"" + use.retention()
                            + "\" is not a period. Write an ISO-8601 period longer than zero,"
                            + " such as \"P6Y\" or \"P30D\".");
        }
    }
}
