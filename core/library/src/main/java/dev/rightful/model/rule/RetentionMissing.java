// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.model.ErrorCode;
import dev.rightful.model.declaration.FieldDeclaration;
import dev.rightful.model.declaration.Place;
import dev.rightful.model.declaration.UseDeclaration;

/** A use ends: its period is stated, or that of a use for a purpose above it. Source: GDPR Article 5(1)(e). */
final class RetentionMissing extends UseRule {

    RetentionMissing() {
        super(ErrorCode.RETENTION_MISSING);
    }

    @Override
    void checkUse(FieldDeclaration field, UseDeclaration use, Inspection inspection) {
        if (retaining(field, use, inspection).isEmpty()) {
            String purpose = use.purpose().isEmpty() ? "its first purpose" : Place.simple(use.purpose());
            inspection.report(
                    this,
                    use.place().at("retention"),
                    "nothing says how long it is kept for " + purpose + ". Write retention, such as \"P7Y\".");
        }
    }
}
