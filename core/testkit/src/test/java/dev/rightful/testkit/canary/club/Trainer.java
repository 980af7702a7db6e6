// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary.club;

import dev.rightful.annotation.DataSubject;
import dev.rightful.annotation.Source;
import dev.rightful.annotation.SubjectId;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Someone with unusual members. */
@DataSubject(
        value = "trainer",
        purpose = ClubPolicy.Membership.class,
        source = Source.SUBJECT,
        from = ClubPolicy.MembershipEnded.class)
public class Trainer {

    /** How to reach a trainer. */
    public sealed interface Contact permits Phone {}

    /** By telephone. */
    public record Phone(String number) implements Contact {}

    @SubjectId
    public @Nullable Long number;

    @Personal
    public @Nullable SortedSet<String> languages;

    @Personal
    public @Nullable Deque<UUID> keys;

    @Personal
    public @Nullable AtomicReference<StringBuilder> notes;

    @Personal
    public OptionalLong account = OptionalLong.empty();

    @Personal
    public @Nullable List<? extends CharSequence> titles;

    @Personal
    public List<String> @Nullable [] courses;

    @Personal
    public @Nullable Map<String, Map<Level, String>> marks;

    @Personal
    public @Nullable Contact contact;

    private String telephone = "";

    @Personal
    public String getHotline() {
        return telephone;
    }

    public void setHotline(String hotline) {
        telephone = hotline;
    }

    @Personal
    public String getSpoken() {
        return String.valueOf(languages);
    }
}
