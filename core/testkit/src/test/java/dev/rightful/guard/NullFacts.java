// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard;

import dev.rightful.model.Subject;
import dev.rightful.subject.FactsSource;
import java.time.LocalDate;
import java.util.Optional;

/** A facts source written against its contract. */
@SuppressWarnings({"NullAway", "NullOptional"}) // A port that answers null is what the test is about.
final class NullFacts implements FactsSource {

    @Override
    public Optional<String> stage(Subject subject) {
        return null;
    }

    @Override
    public Optional<LocalDate> dayOf(Subject subject, String anchor) {
        return null;
    }
}
