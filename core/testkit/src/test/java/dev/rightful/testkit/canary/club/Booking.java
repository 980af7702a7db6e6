// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary.club;

import dev.rightful.annotation.PersonalDataDefaults;
import dev.rightful.annotation.Source;
import dev.rightful.annotation.SubjectOf;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Leads to its guest; the number of the waiter is that of another person. */
@SubjectOf(path = "guest")
@PersonalDataDefaults(
        purpose = ClubPolicy.Membership.class,
        source = Source.SUBJECT,
        from = ClubPolicy.MembershipEnded.class)
public class Booking {

    private final Guest guest;

    private final @Nullable Long waiterNumber;

    @Personal
    private final String wish;

    @Personal
    @SubjectOf(kind = "waiter", id = "waiterNumber")
    private final String waiter;

    public Booking(Guest guest, @Nullable Long waiterNumber, String wish, String waiter) {
        this.guest = Objects.requireNonNull(guest);
        this.waiterNumber = waiterNumber;
        this.wish = wish;
        this.waiter = waiter;
    }

    public Guest guest() {
        return guest;
    }

    public @Nullable Long waiterNumber() {
        return waiterNumber;
    }

    public String wish() {
        return wish;
    }

    public String waiter() {
        return waiter;
    }
}
