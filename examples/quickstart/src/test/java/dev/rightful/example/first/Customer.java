// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.example.first;

import dev.rightful.annotation.Category;
import dev.rightful.annotation.DataSubject;
import dev.rightful.annotation.LegalBasis;
import dev.rightful.annotation.Necessity;
import dev.rightful.annotation.PersonalData;
import dev.rightful.annotation.Source;
import dev.rightful.annotation.SubjectId;
import dev.rightful.annotation.Use;
import dev.rightful.example.first.ShopPolicy.ContractEnded;
import dev.rightful.example.first.ShopPolicy.Delivery;
import dev.rightful.example.first.ShopPolicy.Newsletter;
import java.util.UUID;

@DataSubject(value = "customer", purpose = Delivery.class, source = Source.SUBJECT, from = ContractEnded.class)
public record Customer(
        @SubjectId UUID id,

        @PersonalData(
                category = Category.EMAIL_ADDRESS,
                retention = "P7Y",
                legalBasis = LegalBasis.CONTRACT,
                necessity = Necessity.CONTRACTUAL)
        @Use(purpose = Newsletter.class, retention = "P3Y")
        String email) {

    @Override
    public String toString() {
        return "Customer[hidden]";
    }
}
