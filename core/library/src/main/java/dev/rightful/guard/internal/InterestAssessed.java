// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard.internal;

import dev.rightful.annotation.LegalBasis;
import dev.rightful.guard.Reason;
import dev.rightful.model.DeclaredAssessment;
import dev.rightful.model.ReasonCode;
import java.util.Optional;

/**
 * Where the basis is a legitimate interest, its assessment holds on the day.
 *
 * <p>Source: GDPR Articles 5(2) and 6(1)(f).
 */
final class InterestAssessed implements Step {

    @Override
    public Optional<Reason> against(Question question) {
        DeclaredAssessment assessment = question.purpose().assessment();
        if (!question.restsOn(LegalBasis.LEGITIMATE_INTEREST)
                || assessment.holdsOn(question.circumstances().today())) {
            return Optional.empty();
        }
        String until = assessment.reviewBy().map(day -> " held until " + day).orElse(" has no date of review");
        return Optional.of(new Reason(
                ReasonCode.ASSESSMENT_EXPIRED,
                "the assessment for " + question.purpose().name() + until));
    }
}
