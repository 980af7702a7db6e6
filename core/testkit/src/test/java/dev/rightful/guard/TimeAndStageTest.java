// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.rightful.annotation.Stage;
import dev.rightful.guard.Decision.Denied;
import dev.rightful.model.ReasonCode;
import dev.rightful.model.Subject;
import dev.rightful.shop.Candidate;
import dev.rightful.shop.Shop;
import dev.rightful.shop.ShopPolicy.Accounting;
import dev.rightful.shop.ShopPolicy.Applied;
import dev.rightful.shop.ShopPolicy.BookYear;
import dev.rightful.shop.ShopPolicy.CardFraudPrevention;
import dev.rightful.shop.ShopPolicy.ContractEnded;
import dev.rightful.shop.ShopPolicy.FraudPrevention;
import dev.rightful.shop.ShopPolicy.Hired;
import dev.rightful.shop.ShopPolicy.Left;
import dev.rightful.shop.ShopPolicy.OrderFulfilment;
import dev.rightful.shop.ShopPolicy.Payroll;
import dev.rightful.shop.ShopPolicy.Recruitment;
import dev.rightful.testkit.Proves;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stages, assessments and retention. Days are those of Brussels. */
class TimeAndStageTest {

    /** A stage that the policy does not list. */
    interface Promoted extends Stage {}

    private final Shop shop = new Shop();
    private final Candidate candidate = Shop.canary().plant(Candidate.class);
    private final Subject an = Subject.of("candidate", candidate.number());

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void a_field_is_denied_before_its_stage_and_permitted_from_it_on() {
        UseRequest status = UseRequest.of(candidate, "maritalStatus", Recruitment.class);

        var unknown = shop.told(status);
        shop.facts.reached(an, Applied.class);
        var before = shop.told(status);
        shop.facts.reached(an, Hired.class);
        var reached = shop.told(status);
        shop.facts.reached(an, Left.class);
        var beyond = shop.told(status);

        assertThat(unknown).containsExactly(ReasonCode.STAGE_NOT_REACHED);
        assertThat(before).containsExactly(ReasonCode.STAGE_NOT_REACHED);
        assertThat(reached).isEmpty();
        assertThat(beyond).isEmpty();
    }

    @Proves(value = "S2.3-08", part = "a national number is refused before hiring, whatever the purpose")
    @Test
    void a_national_number_is_denied_before_hiring() {
        UseRequest forPayroll = UseRequest.of(candidate, "nationalNumber", Payroll.class);

        shop.facts.reached(an, Applied.class);
        var before = shop.told(forPayroll);
        var recruitment = shop.told(UseRequest.of(candidate, "nationalNumber", Recruitment.class));
        shop.facts.reached(an, Hired.class);
        var hired = shop.told(forPayroll);

        assertThat(before).containsExactly(ReasonCode.STAGE_NOT_REACHED);
        assertThat(recruitment).contains(ReasonCode.STAGE_NOT_REACHED);
        assertThat(hired).isEmpty();
    }

    @Test
    void a_purpose_is_denied_before_its_stage_whatever_the_field() {
        UseRequest payroll = UseRequest.of(candidate, "name", Payroll.class);

        shop.facts.reached(an, Applied.class);
        var before = shop.told(payroll);
        shop.facts.reached(an, Hired.class);
        var reached = shop.told(payroll);

        assertThat(before).containsExactly(ReasonCode.STAGE_NOT_REACHED);
        assertThat(reached).isEmpty();
        assertThat(shop.told(UseRequest.of(candidate, "name", Recruitment.class)))
                .isEmpty();
    }

    @Test
    void a_stage_that_the_policy_does_not_know_is_denied() {
        shop.facts.reached(an, Promoted.class);

        assertThat(shop.told(UseRequest.of(candidate, "maritalStatus", Recruitment.class)))
                .containsExactly(ReasonCode.STAGE_NOT_REACHED);
    }

    @Proves(value = "S6-14", part = "once the date of review has passed, use is denied")
    @ParameterizedTest
    @CsvSource({
        "2027-06-30T21:59:59.999999999Z, true", // 30 June, the last instant in Brussels summer time
        "2027-06-30T22:00:00Z, false"
    })
    void an_assessment_holds_up_to_the_end_of_its_last_day(String now, boolean holds) {
        shop.clock.set(now);

        assertThat(shop.told(FraudPrevention.class).isEmpty()).isEqualTo(holds);
        assertThat(shop.told(CardFraudPrevention.class).isEmpty()).isEqualTo(holds);
        if (!holds) {
            shop.trail.assertReasons(ReasonCode.ASSESSMENT_EXPIRED);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-22, 2026-11-22T22:59:59.999999999Z, true", // P1Y, winter time
        "2025-11-22, 2026-11-22T23:00:00Z, false",
        "2025-06-30, 2026-06-30T21:59:59.999999999Z, true", // summer time
        "2025-06-30, 2026-06-30T22:00:00Z, false",
        "2025-03-29, 2026-03-29T21:59:59.999999999Z, true", // the last day is the 23 hours when summer time begins
        "2025-03-29, 2026-03-29T22:00:00Z, false",
        "2025-10-25, 2026-10-25T22:59:59.999999999Z, true", // the last day is the 25 hours when it ends
        "2025-10-25, 2026-10-25T23:00:00Z, false",
        "2024-02-29, 2025-02-28T22:59:59.999999999Z, true", // no 29 February a year later
        "2024-02-29, 2025-02-28T23:00:00Z, false"
    })
    void retention_lasts_up_to_the_end_of_its_last_day(String event, String now, boolean lasts) {
        shop.happened(ContractEnded.class, event);
        shop.clock.set(now);

        assertThat(shop.told(OrderFulfilment.class).isEmpty()).isEqualTo(lasts);
        if (!lasts) {
            shop.trail.assertReasons(ReasonCode.RETENTION_OVER);
        }
    }

    @ParameterizedTest
    @CsvSource({"2033-12-31T22:59:59.999999999Z, true", "2033-12-31T23:00:00Z, false"})
    void retention_from_the_end_of_a_year_ends_with_a_year(String now, boolean lasts) {
        shop.happened(BookYear.class, "2026-03-15");
        shop.clock.set(now);

        assertThat(shop.told(Accounting.class).isEmpty()).isEqualTo(lasts);
    }

    @Test
    void a_period_whose_event_has_not_happened_has_not_begun() {
        shop.clock.set("2999-01-01T00:00:00Z");

        assertThat(shop.told(OrderFulfilment.class)).isEmpty();
    }

    @Test
    void an_event_in_the_future_does_not_end_a_use() {
        shop.happened(ContractEnded.class, "2999-01-01");

        assertThat(shop.told(OrderFulfilment.class)).isEmpty();
    }

    @Test
    void a_period_beyond_the_calendar_is_not_over() {
        shop.happened(ContractEnded.class, "+999999999-12-31");

        assertThat(shop.told(OrderFulfilment.class)).isEmpty();
    }

    @Test
    void each_use_has_its_own_period() {
        shop.happened(ContractEnded.class, "2024-01-01");
        shop.happened(BookYear.class, "2024-01-01");

        assertThat(shop.told(OrderFulfilment.class)).containsExactly(ReasonCode.RETENTION_OVER);
        assertThat(shop.told(Accounting.class)).isEmpty();
    }

    @Test
    void what_ended_a_use_is_said_without_the_dates_of_the_person() {
        shop.happened(ContractEnded.class, "2024-01-01");

        Denied denied = (Denied) shop.ask(OrderFulfilment.class);

        assertThat(denied.message())
                .contains("the period P1Y from contract-ended for customer/email is over.")
                .doesNotContain("2024")
                .doesNotContain("2025");
    }

    @Test
    void a_check_is_not_permitted_by_a_day_on_which_the_period_was_not_over() {
        shop.happened(ContractEnded.class, "2025-01-01");
        UseRequest asOfThen =
                UseRequest.of(shop.customer, "email", OrderFulfilment.class).at(Instant.parse("2025-06-01T00:00:00Z"));

        assertThat(shop.told(asOfThen)).isEmpty();
        assertThatExceptionOfType(UseDeniedException.class)
                .isThrownBy(() -> shop.guard().check(asOfThen))
                .satisfies(denied -> assertThat(denied.decision().codes()).containsExactly(ReasonCode.RETENTION_OVER));
    }

    @ParameterizedTest
    @CsvSource({
        "0000-12-31T23:59:59.999999999Z, false",
        "0001-01-01T00:00:00Z, true",
        "9999-12-31T23:59:59.999999999Z, true",
        "+10000-01-01T00:00:00Z, false",
        "-1000000000-01-01T00:00:00Z, false",
        "+1000000000-12-31T23:59:59.999999999Z, false"
    })
    void a_moment_asked_about_is_in_the_years_1_to_9999(String moment, boolean taken) {
        UseRequest request = UseRequest.of(shop.customer, "email", OrderFulfilment.class);
        Instant at = Instant.parse(moment);

        if (taken) {
            assertThat(shop.told(request.at(at))).isEmpty();
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> request.at(at))
                    .withMessageContaining("the years 1 to 9999");
        }
    }
}
