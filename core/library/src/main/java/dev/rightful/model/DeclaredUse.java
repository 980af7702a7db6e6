// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

import dev.rightful.annotation.LegalBasis;
import dev.rightful.annotation.Source;
import dev.rightful.annotation.SpecialCondition;
import java.util.Set;

/**
 * One use of a field: for which purpose, on which basis, for how long.
 *
 * @param purpose what for
 * @param basis never {@code UNSTATED}
 * @param retention how long, from the anchor
 * @param anchor the event from which retention is counted
 * @param sources where the data came from; never empty
 * @param condition for special categories
 * @param recordType what the law calls the record, a constant of {@code RecordType}; empty: not stated
 */
public record DeclaredUse(
        DeclaredPurpose purpose,
        LegalBasis basis,
        RetentionPeriod retention,
        DeclaredAnchor anchor,
        Set<Source> sources,
        SpecialCondition condition,
        String recordType) {

    public DeclaredUse {
        sources = Set.copyOf(sources);
    }
}
