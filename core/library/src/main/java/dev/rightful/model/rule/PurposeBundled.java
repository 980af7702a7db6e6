// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.model.ErrorCode;
import dev.rightful.model.PurposeWording;
import dev.rightful.model.declaration.PolicyDeclaration;

/**
 * A purpose is one aim, so that each can have a basis and a consent of its own.
 *
 * <p>Source: GDPR Articles 5(1)(b) and 6(1)(a), recital 43.
 */
final class PurposeBundled implements Rule {

    @Override
    public ErrorCode code() {
        return ErrorCode.PURPOSE_BUNDLED;
    }

    @Override
    public void checkPolicy(PolicyDeclaration policy, Inspection inspection) {
        policy.purposes()
                .forEach(each -> PurposeTexts.first(each.purpose(), PurposeWording::bundled)
                        .ifPresent(text -> inspection.report(
                                this,
                                each.place(),
                                "two purposes are joined: " + text
                                        + ". Declare each as a purpose with its own basis.")));
    }
}
