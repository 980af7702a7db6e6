// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary.club;

import dev.rightful.annotation.Category;
import dev.rightful.annotation.DataSubject;
import dev.rightful.annotation.Necessity;
import dev.rightful.annotation.PersonalData;
import dev.rightful.annotation.Source;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Someone with a field of every kind, made through a constructor that knows none of them. */
@DataSubject(
        value = "member",
        purpose = ClubPolicy.Membership.class,
        source = Source.SUBJECT,
        from = ClubPolicy.MembershipEnded.class)
public class Member extends Person<String> {

    @PersonalData(category = Category.EMAIL_ADDRESS, retention = "P1Y", necessity = Necessity.CONTRACTUAL)
    public @Nullable String email;

    @Personal
    public final String name;

    @Personal
    public char @Nullable [] pin;

    @Personal
    public byte @Nullable [] photo;

    @Personal
    public @Nullable URI page;

    @Personal
    public @Nullable InetAddress host;

    @Personal
    public int locker;

    @Personal
    public long points;

    @Personal
    public @Nullable BigDecimal fee;

    @Personal
    public double weight;

    @Personal
    public @Nullable LocalDate born;

    @Personal
    public @Nullable Instant joined;

    @Personal
    public @Nullable Date seen;

    @Personal
    public boolean paid;

    @Personal
    public @Nullable Level level;

    @Personal
    public @Nullable Currency currency;

    @Personal
    public List<String> hobbies = List.of();

    @Personal
    public @Nullable Set<LocalDate> absences;

    @Personal
    public @Nullable Map<Level, List<String>> remarks;

    @Personal
    public String @Nullable [] aliases;

    @Personal
    public Optional<String> motto = Optional.empty();

    @Personal
    public @Nullable Badge badge;

    public @Nullable Address home;

    public List<Address> formerHomes = List.of();

    public String room = "hall";

    protected Member() {
        name = "nobody";
    }

    @Override
    public String toString() {
        return "Member[hidden]";
    }
}
