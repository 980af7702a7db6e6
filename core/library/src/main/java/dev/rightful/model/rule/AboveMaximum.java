// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.annotation.RetentionAnchor.Counting;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.RetentionPeriod;
import dev.rightful.model.Severity;
import dev.rightful.model.recordtype.RecordPeriod;
import java.util.Optional;

/**
 * A record is kept no longer than the longest figure that law or advice gives; where there is none, nothing is said.
 *
 * <p>Source: GDPR Article 5(1)(e).
 */
final class AboveMaximum extends RecordPeriodRule {

    AboveMaximum() {
        super(ErrorCode.ABOVE_MAXIMUM);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    Optional<String> problem(RecordPeriod known, RetentionPeriod period, Counting counting) {
        long days = known.daysAboveMaximum(period, counting);
        return days == 0
                ? Optional.empty()
                : Optional.of("up to " + days + " days more than the "
                        + known.maximum().orElseThrow() + " from "
                        + start(known.counting())
                        + switch (known.figure()) {
                            case STATED -> " that the law allows for ";
                            case ADVISED, NONE -> " that is the longest advised for ";
                        }
                        + source(known) + ". Shorten retention, or be ready to say why it has to be longer.");
    }
}
