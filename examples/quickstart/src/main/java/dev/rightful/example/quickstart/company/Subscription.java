// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.example.quickstart.company;

import dev.rightful.annotation.Category;
import dev.rightful.annotation.DataSubject;
import dev.rightful.annotation.LegalBasis;
import dev.rightful.annotation.PersonalData;
import dev.rightful.annotation.Source;
import dev.rightful.annotation.SubjectId;
import java.util.UUID;

/** A subscription to the newsletter: one field is all it needs. */
@DataSubject(
        value = "subscriber",
        purpose = VoorbeeldPolicy.Newsletter.class,
        source = Source.SUBJECT_ONLINE,
        from = VoorbeeldPolicy.LastContact.class)
public record Subscription(
        @SubjectId UUID id,

        @PersonalData(category = Category.EMAIL_ADDRESS, retention = "P3Y", legalBasis = LegalBasis.CONSENT)
        String email) {

    @Override
    public String toString() {
        return "Subscription[hidden]";
    }
}
