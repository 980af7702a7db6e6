// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.annotation.Anchor;
import dev.rightful.annotation.RetentionAnchor;
import dev.rightful.annotation.Stage;
import dev.rightful.model.Subject;
import dev.rightful.subject.FactsSource;
import dev.rightful.subject.InMemoryFacts;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class InMemoryFactsTest extends FactsSourceContract {

    @RetentionAnchor(name = "last-visit")
    interface Seen extends Anchor {}

    @Override
    protected FactsSource sourceOf(
            Subject subject, Class<? extends Stage> stage, Class<? extends Anchor> anchor, LocalDate day) {
        InMemoryFacts facts = new InMemoryFacts();
        facts.reached(subject, stage);
        facts.happened(subject, anchor, day);
        return facts;
    }

    @Test
    void an_event_is_found_under_the_name_that_its_anchor_states() {
        InMemoryFacts facts = new InMemoryFacts();
        Subject visitor = Subject.of("visitor", 1);
        LocalDate day = LocalDate.parse("2026-11-22");

        facts.happened(visitor, Seen.class, day);

        assertThat(facts.dayOf(visitor, "last-visit")).contains(day);
    }
}
