// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.model.ErrorCode;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.Flaw;

/** What is annotated can be protected: it belongs to one object and is not a key. Source: GDPR Article 25(1). */
final class CannotBeProtected implements Rule {

    @Override
    public ErrorCode code() {
        return ErrorCode.CANNOT_BE_PROTECTED;
    }

    @Override
    public void checkClass(ClassDeclaration type, Inspection inspection) {
        Flaws.report(this, Flaw.Kind.CANNOT_BE_PROTECTED, type, inspection);
    }
}
