// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The recorded balancing of a legitimate interest.
 *
 * @param reference where it can be read; empty: there is none
 * @param reviewBy the last day on which it holds; empty: not stated, or not a date
 */
public record DeclaredAssessment(String reference, Optional<LocalDate> reviewBy) {

    /** Whether the assessment exists and holds on this day. Without a review date it never holds. */
    public boolean holdsOn(LocalDate day) {
        return !reference.isBlank() && reviewBy.isPresent() && !day.isAfter(reviewBy.get());
    }
}
