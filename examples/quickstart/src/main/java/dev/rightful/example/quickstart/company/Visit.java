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

/** A visit to the website. */
@DataSubject(
        value = "visitor",
        purpose = VoorbeeldPolicy.WebsiteSecurity.class,
        source = Source.OBSERVED,
        from = VoorbeeldPolicy.LastVisit.class)
public record Visit(
        @SubjectId UUID visitor,

        @PersonalData(category = Category.IP_ADDRESS, retention = "P6M", legalBasis = LegalBasis.LEGITIMATE_INTEREST)
        String ipAddress) {

    @Override
    public String toString() {
        return "Visit[hidden]";
    }
}
