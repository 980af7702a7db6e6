// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.shop;

import dev.rightful.annotation.Category;
import dev.rightful.annotation.DataSubject;
import dev.rightful.annotation.LegalBasis;
import dev.rightful.annotation.Necessity;
import dev.rightful.annotation.PersonalData;
import dev.rightful.annotation.Source;
import dev.rightful.annotation.SubjectId;
import dev.rightful.annotation.Use;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A customer of the shop. */
@DataSubject(
        value = "customer",
        purpose = ShopPolicy.OrderFulfilment.class,
        source = Source.SUBJECT_ONLINE,
        from = ShopPolicy.ContractEnded.class)
public class Customer {

    @SubjectId
    private final @Nullable UUID id;

    @PersonalData(
            category = Category.EMAIL_ADDRESS,
            retention = "P1Y",
            legalBasis = LegalBasis.CONTRACT,
            necessity = Necessity.CONTRACTUAL)
    @Use(purpose = ShopPolicy.Accounting.class, retention = "P7Y", from = ShopPolicy.BookYear.class)
    @Use(purpose = ShopPolicy.DirectMarketing.class, retention = "P3Y", from = ShopPolicy.LastContact.class)
    @Use(purpose = ShopPolicy.CatalogueMailing.class, retention = "P3Y", from = ShopPolicy.LastContact.class)
    @Use(purpose = ShopPolicy.CustomerResearch.class, retention = "P1Y")
    @Use(purpose = ShopPolicy.FraudPrevention.class, retention = "P1Y")
    @Use(purpose = ShopPolicy.DisputeHandling.class, retention = "P10Y")
    @Use(purpose = ShopPolicy.ThirdPartyProtection.class, retention = "P10Y")
    @Use(purpose = ShopPolicy.PublicHealthReporting.class, retention = "P10Y")
    @Use(purpose = ShopPolicy.RoadSafety.class, retention = "P10Y")
    private final String email;

    @PersonalData(category = Category.TELEPHONE_NUMBER, retention = "P1Y", necessity = Necessity.CONTRACTUAL)
    private final String phone;

    @PersonalData(category = Category.NAME, retention = "P1Y", necessity = Necessity.CONTRACTUAL)
    @Use(purpose = ShopPolicy.Newsletter.class, retention = "P3Y")
    private final String name;

    public Customer(@Nullable UUID id, String email, String phone, String name) {
        this.id = id;
        this.email = email;
        this.phone = phone;
        this.name = name;
    }

    @Override
    public String toString() {
        return "Customer[hidden]";
    }

    String contact() {
        return name + email + phone;
    }

    public @Nullable UUID getId() {
        return id;
    }
}
