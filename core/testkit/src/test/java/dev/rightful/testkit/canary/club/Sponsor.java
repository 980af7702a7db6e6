// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary.club;

import dev.rightful.annotation.DataSubject;
import dev.rightful.annotation.Source;
import dev.rightful.annotation.SubjectId;

/** A record that takes only account numbers of a certain form. */
@DataSubject(
        value = "sponsor",
        purpose = ClubPolicy.Membership.class,
        source = Source.SUBJECT,
        from = ClubPolicy.MembershipEnded.class)
public record Sponsor(@SubjectId long number, @Personal String account) {

    public Sponsor {
        if (!account.startsWith("BE00")) {
            throw new IllegalArgumentException("not an account: " + account);
        }
    }
}
