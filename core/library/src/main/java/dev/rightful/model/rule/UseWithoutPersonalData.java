// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.model.ErrorCode;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.Flaw;

/** Uses are declared of personal data. Source: GDPR Article 5(2). */
final class UseWithoutPersonalData implements Rule {

    @Override
    public ErrorCode code() {
        return ErrorCode.USE_WITHOUT_PERSONAL_DATA;
    }

    @Override
    public void checkClass(ClassDeclaration type, Inspection inspection) {
        Flaws.report(this, Flaw.Kind.USE_WITHOUT_PERSONAL_DATA, type, inspection);
    }
}
