// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.model.ErrorCode;
import dev.rightful.model.PurposeWording;
import dev.rightful.model.declaration.PolicyDeclaration;

/**
 * A purpose is specific: neither its name nor its description could mean anything.
 *
 * <p>Source: GDPR Article 5(1)(b).
 */
final class PurposeVague implements Rule {

    @Override
    public ErrorCode code() {
        return ErrorCode.PURPOSE_VAGUE;
    }

    @Override
    public void checkPolicy(PolicyDeclaration policy, Inspection inspection) {
        policy.purposes()
                .forEach(each -> PurposeTexts.first(each.purpose(), PurposeWording::vague)
                        .ifPresent(text -> inspection.report(
                                this,
                                each.place(),
                                "\"" + text
                                        + "\" does not say what data is used for. Name the aim, so that a person can tell"
                                        + " what happens and what does not.")));
    }
}
