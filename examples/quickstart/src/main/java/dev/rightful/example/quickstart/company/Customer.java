// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.example.quickstart.company;

import dev.rightful.annotation.Category;
import dev.rightful.annotation.DataSubject;
import dev.rightful.annotation.LegalBasis;
import dev.rightful.annotation.Necessity;
import dev.rightful.annotation.PersonalData;
import dev.rightful.annotation.Source;
import dev.rightful.annotation.Use;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A customer. One e-mail address has four uses, and each has a basis and an end of its own. */
@DataSubject(
        value = "customer",
        purpose = VoorbeeldPolicy.CustomerRelationship.class,
        source = Source.SUBJECT,
        from = VoorbeeldPolicy.ContractEnded.class)
public final class Customer extends Person {

    @PersonalData(
            category = Category.EMAIL_ADDRESS,
            retention = "P2Y",
            legalBasis = LegalBasis.CONTRACT,
            necessity = Necessity.CONTRACTUAL)
    @Use(purpose = VoorbeeldPolicy.DirectMarketing.class, retention = "P3Y", from = VoorbeeldPolicy.LastContact.class)
    @Use(purpose = VoorbeeldPolicy.ServiceQuality.class, retention = "P1Y")
    @Use(purpose = VoorbeeldPolicy.LegalClaims.class, retention = "P10Y")
    private final String email;

    @PersonalData(
            category = Category.TELEPHONE_NUMBER,
            retention = "P2Y",
            legalBasis = LegalBasis.CONTRACT,
            necessity = Necessity.CONTRACTUAL)
    @Use(purpose = VoorbeeldPolicy.DirectMarketing.class, retention = "P3Y", from = VoorbeeldPolicy.LastContact.class)
    private final String phone;

    public Customer(@Nullable UUID id, String name, String email, String phone) {
        super(id, name);
        this.email = email;
        this.phone = phone;
    }

    public String email() {
        return email;
    }

    public String phone() {
        return phone;
    }
}
