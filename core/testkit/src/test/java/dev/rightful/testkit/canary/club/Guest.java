// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary.club;

import dev.rightful.annotation.DataSubject;
import dev.rightful.annotation.Source;
import dev.rightful.annotation.SubjectId;

/** A record whose toString nobody masked. */
@DataSubject(
        value = "guest",
        purpose = ClubPolicy.Membership.class,
        source = Source.SUBJECT,
        from = ClubPolicy.MembershipEnded.class)
public record Guest(@SubjectId String id, @Personal String name, int table) {}
