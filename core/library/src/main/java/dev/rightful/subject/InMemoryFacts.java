// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.subject;

import dev.rightful.annotation.Anchor;
import dev.rightful.annotation.Stage;
import dev.rightful.model.StableName;
import dev.rightful.model.Subject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Facts in memory, for tests and demonstrations: the application says what happened.
 *
 * <p>Safe for use by many threads.
 */
public final class InMemoryFacts implements FactsSource {

    private record Event(Subject subject, String anchor) {}

    private final Map<Subject, String> stages = new ConcurrentHashMap<>();
    private final Map<Event, LocalDate> days = new ConcurrentHashMap<>();

    /** Knows nothing yet. */
    public InMemoryFacts() {}

    /** From now on the person is at this stage. */
    public void reached(Subject subject, Class<? extends Stage> stage) {
        stages.put(subject, StableName.ofStage(stage));
    }

    /** The event happened on this day, in the controller's time zone; it replaces an earlier day. */
    public void happened(Subject subject, Class<? extends Anchor> anchor, LocalDate day) {
        days.put(event(subject, StableName.ofAnchor(anchor)), day);
    }

    @Override
    public Optional<String> stage(Subject subject) {
        return Optional.ofNullable(stages.get(subject));
    }

    @Override
    public Optional<LocalDate> dayOf(Subject subject, String anchor) {
        return Optional.ofNullable(days.get(event(subject, anchor)));
    }

    private static Event event(Subject subject, String anchor) {
        return new Event(Objects.requireNonNull(subject, "subject"), Objects.requireNonNull(anchor, "anchor"));
    }
}
