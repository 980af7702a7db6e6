// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.rightful.annotation.Channel;
import dev.rightful.annotation.Purpose;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.RightfulException;
import dev.rightful.model.Subject;
import dev.rightful.subject.ConsentEvidence;
import dev.rightful.subject.ConsentMethod;
import dev.rightful.subject.LedgerEvent;
import dev.rightful.subject.LedgerEvent.ConsentGiven;
import dev.rightful.subject.LedgerEvent.ConsentWithdrawn;
import dev.rightful.subject.LedgerEvent.ObjectionFiled;
import dev.rightful.subject.LedgerEvent.RestrictionLifted;
import dev.rightful.subject.LedgerEvent.RestrictionPlaced;
import dev.rightful.subject.SubjectLedger;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link SubjectLedger} keeps to. */
public abstract class SubjectLedgerContract {

    private interface DirectMarketing extends Purpose {}

    private interface Newsletter extends DirectMarketing {}

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Subject CUSTOMER = Subject.of("customer", 42);

    /** A ledger without events. */
    protected abstract SubjectLedger emptyLedger();

    @Test
    void of_a_person_never_mentioned_nothing_is_known() {
        SubjectLedger ledger = emptyLedger();

        assertThat(ledger.history(CUSTOMER)).isEmpty();
    }

    @Test
    void every_kind_of_event_is_kept_whole_and_in_the_order_of_appending() {
        SubjectLedger ledger = emptyLedger();
        RestrictionPlaced restriction = RestrictionPlaced.of(id(4), CUSTOMER, NOON);
        List<LedgerEvent> events = List.of(
                consent(1, CUSTOMER).through(Channel.EMAIL).onTopic("offers"),
                ConsentWithdrawn.of(id(2), CUSTOMER, NOON, Newsletter.class).through(Channel.EMAIL),
                ObjectionFiled.of(id(3), CUSTOMER, NOON.minusSeconds(1), DirectMarketing.class),
                restriction,
                RestrictionPlaced.of(id(5), CUSTOMER, NOON, Newsletter.class),
                RestrictionLifted.of(id(6), NOON, restriction));

        events.forEach(ledger::append);

        assertThat(ledger.history(CUSTOMER)).containsExactlyElementsOf(events);
    }

    @Test
    void an_event_appended_again_is_kept_once() {
        SubjectLedger ledger = emptyLedger();

        ledger.append(consent(1, CUSTOMER));
        ledger.append(ConsentWithdrawn.of(id(2), CUSTOMER, NOON, Newsletter.class));
        ledger.append(consent(1, CUSTOMER));

        assertThat(ledger.history(CUSTOMER)).extracting(LedgerEvent::id).containsExactly(id(1), id(2));
    }

    @Test
    void another_event_with_an_id_in_use_is_refused_and_changes_nothing() {
        SubjectLedger ledger = emptyLedger();
        Subject other = Subject.of("customer", 43);
        ledger.append(consent(1, CUSTOMER));

        assertThatExceptionOfType(RightfulException.class)
                .isThrownBy(() -> ledger.append(consent(1, other)))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.LEDGER_EVENT_CONFLICT));

        assertThat(ledger.history(CUSTOMER)).containsExactly(consent(1, CUSTOMER));
        assertThat(ledger.history(other)).isEmpty();
    }

    @Test
    void people_are_told_apart_by_tenant_kind_and_id() {
        SubjectLedger ledger = emptyLedger();

        ledger.append(consent(1, CUSTOMER));

        assertThat(ledger.history(Subject.of("customer", 43))).isEmpty();
        assertThat(ledger.history(Subject.of("candidate", 42))).isEmpty();
        assertThat(ledger.history(Subject.of("other", "customer", 42))).isEmpty();
        assertThat(ledger.history(Subject.of("customer", "42"))).hasSize(1);
    }

    @Test
    void a_history_that_was_handed_out_does_not_change() {
        SubjectLedger ledger = emptyLedger();
        ledger.append(consent(1, CUSTOMER));

        List<LedgerEvent> before = ledger.history(CUSTOMER);
        ledger.append(consent(2, CUSTOMER));

        assertThat(before).hasSize(1);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(before::clear);
    }

    @Test
    void events_appended_at_the_same_time_are_all_kept_and_each_once() {
        SubjectLedger ledger = emptyLedger();

        Concurrently.run(8, thread -> {
            for (int i = 0; i < 50; i++) {
                ledger.append(consent(i, CUSTOMER));
                ledger.append(consent(1000 + 50 * thread + i, CUSTOMER));
            }
        });

        assertThat(ledger.history(CUSTOMER))
                .hasSize(50 + 8 * 50)
                .extracting(LedgerEvent::id)
                .doesNotHaveDuplicates();
    }

    @Test
    @SuppressWarnings("NullAway") // A null is what the test is about.
    void what_is_missing_is_refused() {
        SubjectLedger ledger = emptyLedger();

        assertThatNullPointerException().isThrownBy(() -> ledger.append(null));
        assertThatNullPointerException().isThrownBy(() -> ledger.history(null));
    }

    private static ConsentGiven consent(int number, Subject subject) {
        ConsentEvidence evidence = ConsentEvidence.of("Yes, send me the newsletter.", "7", ConsentMethod.ONLINE_CHOICE);
        return ConsentGiven.of(id(number), subject, NOON, Newsletter.class, evidence);
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
