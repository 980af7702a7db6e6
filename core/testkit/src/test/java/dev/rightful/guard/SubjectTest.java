// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rightful.guard.Decision.Denied;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.ReasonCode;
import dev.rightful.model.RightfulException;
import dev.rightful.model.Subject;
import dev.rightful.shop.Candidate;
import dev.rightful.shop.Customer;
import dev.rightful.shop.Parcel;
import dev.rightful.shop.Shop;
import dev.rightful.shop.ShopPolicy.CustomerResearch;
import dev.rightful.shop.ShopPolicy.OrderFulfilment;
import dev.rightful.shop.ShopPolicy.Recruitment;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whose data it is. */
class SubjectTest {

    /** Loads its id from somewhere that does not answer. */
    static final class UnloadedCustomer extends Customer {

        UnloadedCustomer() {
            super(null, mail(), "phone", "name");
        }

        @Override
        public @Nullable UUID getId() {
            throw new UnsupportedOperationException(mail() + " is not loaded");
        }
    }

    private final Shop shop = new Shop();

    @AfterEach
    void close() {
        shop.close();
    }

    private final Parcel.Order order = new Parcel.Order(shop.customer);

    @Test
    void an_object_without_id_is_denied_and_with_one_permitted() {
        Customer unsaved = new Customer(null, mail(), "phone", "name");

        Denied denied = (Denied) shop.ask(UseRequest.of(unsaved, "email", OrderFulfilment.class));

        assertThat(denied.codes()).containsExactly(ReasonCode.SUBJECT_UNIDENTIFIED);
        assertThat(denied.message()).contains("Customer.id is null");
        assertThat(shop.told(OrderFulfilment.class)).isEmpty();
    }

    @Test
    void each_null_on_the_way_to_the_person_is_denied() {
        Parcel withoutOrder = parcel(null);
        Parcel withoutCustomer = parcel(new Parcel.Order(null));
        Parcel whole = parcel(order);

        Denied noOrder = (Denied) shop.ask(UseRequest.of(withoutOrder, "address", OrderFulfilment.class));
        Denied noCustomer = (Denied) shop.ask(UseRequest.of(withoutCustomer, "address", OrderFulfilment.class));

        assertThat(noOrder.message()).startsWith("[SUBJECT_UNIDENTIFIED]").contains("Parcel.order is null");
        assertThat(noCustomer.message()).startsWith("[SUBJECT_UNIDENTIFIED]").contains("Parcel.order.customer is null");
        assertThat(shop.told(UseRequest.of(whole, "address", OrderFulfilment.class)))
                .isEmpty();
    }

    @Test
    void the_person_at_the_end_of_a_path_is_the_one_who_is_looked_up() {
        Parcel parcel = parcel(order);
        shop.restrict();

        assertThat(shop.told(UseRequest.of(parcel, "address", OrderFulfilment.class)))
                .containsExactly(ReasonCode.RESTRICTED);
    }

    @Test
    void two_people_in_one_object_are_told_apart() {
        Parcel parcel = parcel(order);
        UseRequest courier = UseRequest.of(parcel, "courierName", OrderFulfilment.class);
        shop.restrict();

        assertThat(shop.told(courier)).isEmpty();
        assertThat(shop.told(courier.andField("address"))).containsExactly(ReasonCode.RESTRICTED);
        assertThat(shop.trail.last().kinds()).containsExactlyInAnyOrder("customer", "courier");
    }

    @Test
    void a_person_can_be_asked_about_without_an_object() {
        UseRequest request = UseRequest.of(shop.jan, Customer.class, "email", CustomerResearch.class);

        assertThat(shop.told(request)).containsExactly(ReasonCode.CONSENT_MISSING);
        shop.consents(CustomerResearch.class);
        assertThat(shop.told(request)).isEmpty();
    }

    @Test
    void a_person_of_another_kind_than_the_field_is_denied() {
        UseRequest request = UseRequest.of(Subject.of("candidate", 1), Customer.class, "email", OrderFulfilment.class);

        assertThat(shop.told(request)).containsExactly(ReasonCode.SUBJECT_UNIDENTIFIED);
    }

    @Test
    void a_person_of_another_tenant_is_denied_and_not_looked_up() {
        Subject other = Subject.of("elsewhere", "customer", shop.jan.id());
        try (Shop asking =
                new Shop(parts -> parts.facts(new SilentPorts.Facts()).subjects(new SilentPorts.Ledger()))) {
            UseRequest request = UseRequest.of(other, Customer.class, "email", CustomerResearch.class);

            assertThat(asking.told(request)).containsExactly(ReasonCode.OTHER_TENANT);
        }
    }

    @Test
    void a_guard_of_a_tenant_looks_up_its_own_people() {
        try (Shop tenant = new Shop(parts -> parts.tenant("elsewhere"))) {
            Subject ours = Subject.of("elsewhere", "customer", tenant.jan.id());
            tenant.restrict();

            assertThat(tenant.told(OrderFulfilment.class)).isEmpty();
            assertThat(tenant.told(UseRequest.of(ours, Customer.class, "email", OrderFulfilment.class)))
                    .isEmpty();
            assertThat(tenant.told(UseRequest.of(tenant.jan, Customer.class, "email", OrderFulfilment.class)))
                    .containsExactly(ReasonCode.OTHER_TENANT);
        }
    }

    @Test
    void an_accessor_that_throws_is_denied_by_decide_and_thrown_by_check_without_what_it_said() {
        UseRequest request = UseRequest.of(new UnloadedCustomer(), "email", OrderFulfilment.class);

        assertThat(shop.told(request)).containsExactly(ReasonCode.SUBJECT_UNIDENTIFIED);
        assertThatExceptionOfType(RightfulException.class)
                .isThrownBy(() -> shop.guard().check(request))
                .satisfies(fault -> assertThat(fault.code()).isEqualTo(ErrorCode.SUBJECT_UNREACHABLE))
                .satisfies(Shop.canary()::watch)
                .withMessageContaining("UnsupportedOperationException")
                .withNoCause();
    }

    @Test
    void the_one_person_of_an_object_is_named_in_the_tenant_that_asks() {
        try (Shop tenant = new Shop(parts -> parts.tenant("elsewhere"))) {
            assertThat(shop.rightful().subjectOf(shop.customer)).isEqualTo(shop.jan);
            assertThat(tenant.rightful().subjectOf(shop.customer))
                    .isEqualTo(Subject.of("elsewhere", "customer", shop.jan.id()));
        }
    }

    @Test
    void an_object_of_several_persons_of_none_or_of_one_without_id_names_no_subject() {
        assertNamesNobody(parcel(order), "several persons");
        assertNamesNobody(mail(), "a String: it declares no personal data");
        assertNamesNobody(new Customer(null, mail(), "phone", "name"), "Customer.id is null");
    }

    private void assertNamesNobody(Object data, String why) {
        assertThatExceptionOfType(RightfulException.class)
                .isThrownBy(() -> shop.rightful().subjectOf(data))
                .satisfies(fault -> assertThat(fault.code()).isEqualTo(ErrorCode.SUBJECT_ID_UNUSABLE))
                .satisfies(Shop.canary()::watch)
                .withMessageContaining(why);
    }

    private static String mail() {
        return Shop.canary().value(Customer.class, "email", String.class);
    }

    /** With an address and a courier of its own. */
    private static Parcel parcel(Parcel.@Nullable Order order) {
        Parcel planted = Shop.canary().plant(Parcel.class);
        return planted.of(order);
    }

    @Test
    void the_id_of_a_record_is_read_through_its_accessor() {
        Candidate candidate = Shop.canary().plant(Candidate.class);

        assertThat(shop.told(UseRequest.of(candidate, "name", Recruitment.class)))
                .isEmpty();
    }
}
