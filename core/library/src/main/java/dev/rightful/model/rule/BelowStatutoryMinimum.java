// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.annotation.RetentionAnchor.Counting;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.RetentionPeriod;
import dev.rightful.model.recordtype.RecordPeriod;
import java.util.Optional;

/**
 * A record is kept as long as a law demands, on whatever day the event falls.
 *
 * <p>Source: GDPR Article 6(1)(c) with the law that {@code RecordType} names.
 */
final class BelowStatutoryMinimum extends RecordPeriodRule {

    BelowStatutoryMinimum() {
        super(ErrorCode.BELOW_STATUTORY_MINIMUM);
    }

    @Override
    Optional<String> problem(RecordPeriod known, RetentionPeriod period, Counting counting) {
        long days = known.daysBelowMinimum(period, counting);
        if (days == 0) {
            return Optional.empty();
        }
        boolean anchorTooEarly = counting == Counting.FROM_EVENT && known.counting() == Counting.FROM_YEAR_END;
        String least = known.minimum().orElseThrow().toString();
        return Optional.of("up to " + days + " days less than the " + least + " from " + start(known.counting())
                + " that the law demands for " + source(known) + ". Write retention = \"" + least + "\""
                + (anchorTooEarly ? " and count it FROM_YEAR_END in the @RetentionAnchor, or write more." : "."));
    }
}
