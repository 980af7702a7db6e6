// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.example.quickstart.company;

import dev.rightful.annotation.Category;
import dev.rightful.annotation.LegalBasis;
import dev.rightful.annotation.Necessity;
import dev.rightful.annotation.PersonalData;

/** A postal address. It is about whoever the object around it is about. */
public record Address(
        @PersonalData(
                category = Category.PHYSICAL_ADDRESS,
                retention = "P1Y",
                legalBasis = LegalBasis.CONTRACT,
                necessity = Necessity.CONTRACTUAL)
        String street,

        @PersonalData(
                category = Category.PHYSICAL_ADDRESS,
                retention = "P1Y",
                legalBasis = LegalBasis.CONTRACT,
                necessity = Necessity.CONTRACTUAL)
        String municipality) {

    @Override
    public String toString() {
        return "Address[hidden]";
    }
}
