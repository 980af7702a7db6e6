// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.example.quickstart.company;

import dev.rightful.annotation.Category;
import dev.rightful.annotation.Content;
import dev.rightful.annotation.Encrypted;
import dev.rightful.annotation.LegalBasis;
import dev.rightful.annotation.Necessity;
import dev.rightful.annotation.PersonalData;
import dev.rightful.annotation.Use;

/** What a candidate hands in. The photo is the only part that nobody has to give. */
public record Papers(
        @PersonalData(category = Category.PICTURE, content = Content.PHOTO)
        @Use(purpose = VoorbeeldPolicy.PhotoOnFile.class, retention = "P6M")
        @Encrypted(scope = "candidate-photo")
        String photo,

        @PersonalData(
                category = Category.PROFESSIONAL_EXPERIENCE,
                retention = "P1Y",
                legalBasis = LegalBasis.CONTRACT,
                necessity = Necessity.CONTRACTUAL,
                content = Content.DOCUMENT)
        @Encrypted
        String cv,

        @PersonalData(
                category = Category.EMPLOYMENT_HISTORY,
                retention = "P1Y",
                legalBasis = LegalBasis.CONTRACT,
                necessity = Necessity.CONTRACTUAL,
                content = Content.DOCUMENT)
        @Encrypted
        String motivation,

        @PersonalData(
                category = Category.EDUCATION,
                retention = "P1Y",
                legalBasis = LegalBasis.CONTRACT,
                necessity = Necessity.CONTRACTUAL)
        String education,

        @PersonalData(
                category = Category.WORK_EXPERIENCE,
                retention = "P1Y",
                legalBasis = LegalBasis.CONTRACT,
                necessity = Necessity.CONTRACTUAL)
        String workExperience) {

    @Override
    public String toString() {
        return "Papers[hidden]";
    }
}
