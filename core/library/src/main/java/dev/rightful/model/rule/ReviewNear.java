// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.model.DeclaredPurpose;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.Severity;
import dev.rightful.model.declaration.PolicyDeclaration;
import java.time.LocalDate;

/**
 * An assessment is reviewed before it ends: it is said from {@value #DAYS} days before, the last day included.
 *
 * <p>What has ended is an interest without assessment, and another rule's.
 *
 * <p>Source: GDPR Articles 5(2) and 6(1)(f).
 */
final class ReviewNear implements BuildRule {

    private static final int DAYS = 60;

    @Override
    public ErrorCode code() {
        return ErrorCode.REVIEW_NEAR;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void checkPolicy(PolicyDeclaration policy, Inspection inspection) {
        inspection
                .today()
                .ifPresent(today -> policy.topmost(purpose -> isNear(purpose, today))
                        .forEach(each -> inspection.report(
                                this,
                                each.place().inside("assessment").at("reviewBy"),
                                "its assessment holds up to "
                                        + each.purpose().assessment().reviewBy().orElseThrow()
                                        + "; the day after, the build fails and use is denied. Review it, and write the new"
                                        + " date.")));
    }

    private static boolean isNear(DeclaredPurpose purpose, LocalDate today) {
        return purpose.assessment()
                .reviewBy()
                .map(last -> !last.isBefore(today) && !last.isAfter(today.plusDays(DAYS)))
                .orElse(false);
    }
}
