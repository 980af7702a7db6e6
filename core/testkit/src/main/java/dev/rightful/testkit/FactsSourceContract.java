// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.rightful.annotation.Anchor;
import dev.rightful.annotation.Stage;
import dev.rightful.model.StableName;
import dev.rightful.model.Subject;
import dev.rightful.subject.FactsSource;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What every {@link FactsSource} keeps to. */
public abstract class FactsSourceContract {

    private static final Subject CANDIDATE = Subject.of("candidate", 42);
    private static final LocalDate DAY = LocalDate.parse("2026-11-22");

    /** A stage to be found under its stable name, {@code hired}. */
    public interface Hired extends Stage {}

    /** An anchor to be found under its stable name, {@code contract-ended}. */
    public interface ContractEnded extends Anchor {}

    /**
     * A source that knows of one person the stage, and the day of one event; nothing else. One that keeps names takes
     * them from {@link StableName}.
     */
    protected abstract FactsSource sourceOf(
            Subject subject, Class<? extends Stage> stage, Class<? extends Anchor> anchor, LocalDate day);

    private FactsSource source() {
        return sourceOf(CANDIDATE, Hired.class, ContractEnded.class, DAY);
    }

    @Test
    void the_stage_and_the_day_of_an_event_are_known() {
        FactsSource source = source();

        assertThat(source.stage(CANDIDATE)).contains("hired");
        assertThat(source.dayOf(CANDIDATE, "contract-ended")).contains(DAY);
    }

    @Test
    void an_event_that_has_not_happened_has_no_day() {
        assertThat(source().dayOf(CANDIDATE, "last-contact")).isEmpty();
    }

    @Test
    void people_are_told_apart_by_tenant_kind_and_id() {
        FactsSource source = source();

        for (Subject other : new Subject[] {
            Subject.of("candidate", 43), Subject.of("customer", 42), Subject.of("other", "candidate", 42)
        }) {
            assertThat(source.stage(other)).isEmpty();
            assertThat(source.dayOf(other, "contract-ended")).isEmpty();
        }
    }

    @Test
    @SuppressWarnings("NullAway") // A null is what the test is about.
    void what_is_missing_is_refused() {
        FactsSource source = source();

        assertThatNullPointerException().isThrownBy(() -> source.stage(null));
        assertThatNullPointerException().isThrownBy(() -> source.dayOf(null, "contract-ended"));
        assertThatNullPointerException().isThrownBy(() -> source.dayOf(CANDIDATE, null));
    }
}
