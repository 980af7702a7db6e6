// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.subject;

import dev.rightful.model.Subject;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the application itself knows of a person, as it stands now.
 *
 * <p>Implementations are safe for use by many threads, and throw where they cannot answer: empty means that there is
 * nothing to know. Stages and anchors come and go by stable name; {@code StableName} gives that of an interface.
 * {@code FactsSourceContract} of {@code rightful-testkit} says what they keep to.
 */
public interface FactsSource {

    /**
     * The stage that a person has reached.
     *
     * @return stable name, such as {@code hired}; empty: none is known
     * @throws RuntimeException if the source cannot answer; the use is refused
     */
    Optional<String> stage(Subject subject);

    /**
     * The day of the event from which retention is counted.
     *
     * @param anchor stable name, such as {@code contract-ended}
     * @return the day in the controller's time zone; empty: it has not happened, so no period has begun
     * @throws RuntimeException if the source cannot answer; the use is refused
     */
    Optional<LocalDate> dayOf(Subject subject, String anchor);
}
