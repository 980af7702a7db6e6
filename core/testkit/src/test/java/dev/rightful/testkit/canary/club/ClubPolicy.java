// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary.club;

import dev.rightful.annotation.Anchor;
import dev.rightful.annotation.DataController;
import dev.rightful.annotation.LegalBasis;
import dev.rightful.annotation.PrivacyPolicy;
import dev.rightful.annotation.ProcessingPurpose;
import dev.rightful.annotation.Purpose;
import dev.rightful.annotation.Role;
import dev.rightful.annotation.Territory;

/** The policy of the club: one purpose. */
@PrivacyPolicy(
        version = "1",
        effective = "2026-01-01",
        languages = "en",
        territory = Territory.EU_ONLY,
        controller = @DataController(name = "Club", address = "Street 1, Ghent", dpo = "dpo@club.example"),
        roles = @Role(value = "secretary", purposes = ClubPolicy.Membership.class))
public interface ClubPolicy {

    @ProcessingPurpose(basis = LegalBasis.CONTRACT)
    interface Membership extends Purpose {}

    interface MembershipEnded extends Anchor {}
}
