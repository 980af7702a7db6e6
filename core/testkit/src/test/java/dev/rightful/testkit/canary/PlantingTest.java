// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rightful.model.ErrorCode;
import dev.rightful.model.RightfulException;
import dev.rightful.testkit.canary.club.Address;
import dev.rightful.testkit.canary.club.Badge;
import dev.rightful.testkit.canary.club.Booking;
import dev.rightful.testkit.canary.club.Guest;
import dev.rightful.testkit.canary.club.Level;
import dev.rightful.testkit.canary.club.Member;
import dev.rightful.testkit.canary.club.Sponsor;
import dev.rightful.testkit.canary.club.Trainer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Objects with planted values, and where they cannot be made. */
class PlantingTest {

    private final Club club = new Club();
    private final Canary canary = club.canary;

    @AfterEach
    void close() {
        club.close();
    }

    /** Fields that hold a planted value, by their members in Java. */
    private List<String> membersIn(Object... values) {
        canary.watch(values);
        return canary.leaks().stream()
                .map(leak -> leak.field().replaceAll(".*\\((.*)\\)", "$1"))
                .sorted()
                .toList();
    }

    @Test
    void every_personal_field_of_a_class_is_planted_final_and_inherited_ones_too() {
        Member member = canary.plant(Member.class);

        assertThat(membersIn(member.id(), member.nickname(), member.email, member.name))
                .containsExactly("Member.email", "Member.id", "Member.name", "Member.nickname");
        assertThat(membersIn(
                        new String(member.pin), member.page, member.host, member.locker, member.points, member.fee))
                .containsExactly(
                        "Member.fee", "Member.host", "Member.locker", "Member.page", "Member.pin", "Member.points");
        assertThat(membersIn(new String(member.photo), member.weight, member.born, member.joined, member.seen))
                .containsExactly("Member.born", "Member.joined", "Member.photo", "Member.seen", "Member.weight");
    }

    @Test
    void what_collections_arrays_maps_and_optionals_hold_is_planted() {
        Member member = canary.plant(Member.class);

        assertThat(membersIn(member.hobbies, member.absences, member.remarks, member.motto))
                .containsExactly("Member.absences", "Member.hobbies", "Member.motto", "Member.remarks");
        assertThat(membersIn((Object[]) member.aliases)).containsExactly("Member.aliases");
    }

    @Test
    void parts_and_values_of_the_applications_own_classes_are_planted_member_by_member() {
        Member member = canary.plant(Member.class);

        assertThat(membersIn(member.home.street(), member.home.city()))
                .containsExactly("Member.home.city", "Member.home.street");
        assertThat(member.formerHomes).hasSize(1);
        assertThat(membersIn(member.formerHomes.get(0).street())).containsExactly("Member.formerHomes.street");
        assertThat(membersIn(member.badge.text(), member.badge.number()))
                .containsExactly("Member.badge.number", "Member.badge.text");
    }

    @Test
    void unusual_members_are_planted_too() {
        Trainer trainer = canary.plant(Trainer.class);

        assertThat(membersIn(trainer.number, trainer.languages, trainer.keys, trainer.notes, trainer.account))
                .containsExactly(
                        "Trainer.account", "Trainer.keys", "Trainer.languages", "Trainer.notes", "Trainer.number");
        assertThat(membersIn(trainer.titles, trainer.courses[0], trainer.marks, trainer.contact, trainer.getHotline()))
                .containsExactly(
                        "Trainer.contact.number",
                        "Trainer.courses",
                        "Trainer.hotline",
                        "Trainer.marks",
                        "Trainer.titles");
    }

    @Test
    void what_is_computed_shows_what_it_is_computed_from_and_is_listed_as_not_watched() {
        Trainer trainer = canary.plant(Trainer.class);

        assertThat(membersIn(trainer.getSpoken())).containsExactly("Trainer.languages");
        assertThat(canary.coverage(Trainer.class))
                .contains(new Coverage(
                        "trainer/spoken",
                        "Trainer.spoken",
                        "",
                        Recognition.NOT_WATCHED,
                        "it has neither a field nor a setter"));
    }

    @Test
    void what_is_no_personal_data_stays_as_the_class_makes_it() {
        Member member = canary.plant(Member.class);

        assertThat(member.room).isEqualTo("hall");
        assertThat(member.home.country()).isEqualTo("neutral");
    }

    @Test
    void an_object_leads_to_persons_who_are_planted_too() {
        Booking booking = canary.plant(Booking.class);

        assertThat(membersIn(
                        booking.guest().id(),
                        booking.guest().name(),
                        booking.wish(),
                        booking.waiter(),
                        booking.waiterNumber()))
                .containsExactly("Booking.waiter", "Booking.waiterNumber", "Booking.wish", "Guest.id", "Guest.name");
    }

    @Test
    void an_address_for_mail_looks_like_one() {
        assertThat(canary.value(Member.class, "email", String.class)).matches("[a-z][a-z2-9]{15}@mail\\.example");
        assertThat(canary.value(Member.class, "name", String.class)).matches("[a-z][a-z2-9]{15}");
    }

    @Test
    void an_object_that_is_there_keeps_what_is_no_personal_data() {
        Member member = canary.plant(Member.class);
        UUID before = member.id();
        member.room = "attic";
        member.home = new Address("Street 1", "Ghent", "Belgium");

        Member same = canary.plantIn(member);

        assertThat(same).isSameAs(member);
        assertThat(member.id()).isNotEqualTo(before);
        assertThat(member.room).isEqualTo("attic");
        assertThat(member.home.country()).isEqualTo("Belgium");
        assertThat(membersIn(member.home.street())).containsExactly("Member.home.street");
    }

    @Test
    void of_a_record_that_is_there_a_copy_is_planted() {
        Guest guest = new Guest("g-1", "Nobody", 7);

        Guest planted = canary.plantIn(guest);

        assertThat(guest.name()).isEqualTo("Nobody");
        assertThat(planted.table()).isEqualTo(7);
        assertThat(membersIn(planted.id(), planted.name())).containsExactly("Guest.id", "Guest.name");
    }

    @Test
    void single_values_are_there_for_objects_that_only_the_application_can_make() {
        String account = canary.value(Sponsor.class, "account", String.class);
        Sponsor sponsor = new Sponsor(canary.value(Sponsor.class, "number", long.class), "BE00" + account);

        assertThat(membersIn(sponsor.account(), sponsor.number())).containsExactly("Sponsor.account", "Sponsor.number");
        assertThat(membersIn(
                        canary.value(Member.class, "home.street", String.class),
                        canary.value(Member.class, "remarks", Map.class)))
                .containsExactly("Member.home.street", "Member.remarks");
    }

    @Test
    void each_object_has_values_of_its_own_and_the_same_test_has_the_same_ones_again() {
        Guest one = canary.plant(Guest.class);
        Guest other = canary.plant(Guest.class);
        club.close();

        try (Club again = new Club()) {
            assertThat(again.canary.plant(Guest.class)).isEqualTo(one);
            assertThat(again.canary.plant(Guest.class)).isEqualTo(other).isNotEqualTo(one);
        }
    }

    @Test
    void two_tests_that_run_at_once_never_have_the_same_value() {
        try (Club atTheSameTime = new Club()) {
            Guest ours = canary.plant(Guest.class);
            Guest theirs = atTheSameTime.canary.plant(Guest.class);

            assertThat(Set.of(ours.id(), ours.name(), theirs.id(), theirs.name()))
                    .hasSize(4);
        }
    }

    @Test
    void where_no_object_can_be_made_the_error_says_why_and_what_to_do_and_holds_no_value() {
        assertCannot(
                () -> canary.plant(Sponsor.class),
                "Cannot plant values in Sponsor: a constructor of "
                        + Sponsor.class.getName() + " refused its arguments (java.lang.IllegalArgumentException)."
                        + " Make an object yourself and give it to plantIn");
        assertCannot(() -> canary.plant(String.class), "Cannot plant values in String: it declares no personal data");
        assertCannot(
                () -> canary.value(Guest.class, "table.leg", String.class), "int has neither a field leg nor a setter");
        assertCannot(() -> canary.value(Guest.class, "table", int.class), "table is no personal data");
        assertCannot(() -> canary.value(Guest.class, "name", Integer.class), "the value of name is no Integer");
        assertThat(canary.leaks()).isEmpty();
    }

    private void assertCannot(ThrowingCallable planting, String why) {
        assertThatExceptionOfType(RightfulException.class)
                .isThrownBy(planting)
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(ErrorCode.CANNOT_PLANT);
                    canary.watch(refusal);
                })
                .withMessageStartingWith("[RF-TEST-2] Cannot plant values in ")
                .withMessageContaining(why);
    }

    @Test
    void the_coverage_lists_markers_rare_values_and_what_nobody_watches() {
        List<Coverage> coverage = canary.coverage(Member.class);

        assertThat(coverage)
                .contains(
                        new Coverage("member/email", "Member.email", "String", Recognition.MARKER, "TEXT"),
                        new Coverage("member/id", "Member.id", "UUID", Recognition.MARKER, "UNIQUE_ID"),
                        new Coverage("member/born", "Member.born", "LocalDate", Recognition.RARE_VALUE, "DATE"),
                        new Coverage("member/hobbies", "Member.hobbies", "String", Recognition.MARKER, "TEXT"),
                        new Coverage("member/badge", "Member.badge.number", "int", Recognition.RARE_VALUE, "INTEGER"),
                        new Coverage("member/paid", "Member.paid", "boolean", Recognition.NOT_WATCHED, "SMALL"),
                        new Coverage(
                                "member/level",
                                "Member.level",
                                Level.class.getSimpleName(),
                                Recognition.NOT_WATCHED,
                                "SMALL"),
                        new Coverage(
                                "member/currency",
                                "Member.currency",
                                "Currency",
                                Recognition.NOT_WATCHED,
                                "nothing is known of this type"))
                .noneMatch(row -> row.type().equals(Badge.class.getSimpleName()));
        assertThat(coverage).extracting(Coverage::member).isSorted().hasSize(29);
    }

    @Test
    void the_coverage_of_a_model_shows_its_classes_and_what_cannot_be_made() {
        canary.coverage(Guest.class, Sponsor.class);

        List<Coverage> coverage = canary.coverage();

        assertThat(coverage)
                .contains(
                        new Coverage("guest/name", "Guest.name", "String", Recognition.MARKER, "TEXT"),
                        new Coverage(
                                "sponsor/account",
                                "Sponsor.account",
                                "java.lang.String",
                                Recognition.NOT_WATCHED,
                                "no object can be made"));
    }
}
