// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.model.ErrorCode;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.Flaw;

/** What is said of one place is said once, or the same everywhere. Source: GDPR Article 5(2). */
final class DeclarationsDiffer implements Rule {

    @Override
    public ErrorCode code() {
        return ErrorCode.DECLARATIONS_DIFFER;
    }

    @Override
    public void checkClass(ClassDeclaration type, Inspection inspection) {
        Flaws.report(this, Flaw.Kind.DIFFERENT, type, inspection);
    }
}
