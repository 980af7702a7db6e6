// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.shop;

import dev.rightful.annotation.Category;
import dev.rightful.annotation.Necessity;
import dev.rightful.annotation.PersonalData;
import dev.rightful.annotation.PersonalDataDefaults;
import dev.rightful.annotation.Source;
import dev.rightful.annotation.SubjectOf;
import org.jspecify.annotations.Nullable;

/** A parcel with data of two people: who ordered it, and who delivers it. */
@PersonalDataDefaults(
        purpose = ShopPolicy.OrderFulfilment.class,
        source = Source.SUBJECT,
        from = ShopPolicy.ContractEnded.class)
@SubjectOf(path = "order.customer")
public class Parcel {

    private final @Nullable Order order;
    private final @Nullable Long courierNumber;

    @PersonalData(category = Category.PHYSICAL_ADDRESS, retention = "P1Y", necessity = Necessity.CONTRACTUAL)
    private final String address;

    @PersonalData(category = Category.NAME, retention = "P1Y", necessity = Necessity.CONTRACTUAL)
    @SubjectOf(kind = "courier", id = "courierNumber")
    private final String courierName;

    public Parcel(@Nullable Order order, @Nullable Long courierNumber, String address, String courierName) {
        this.order = order;
        this.courierNumber = courierNumber;
        this.address = address;
        this.courierName = courierName;
    }

    /** The same for another order. */
    public Parcel of(@Nullable Order other) {
        return new Parcel(other, courierNumber, address, courierName);
    }

    String label() {
        return courierName + courierNumber + address + order;
    }

    /** An order, which itself holds no personal data. */
    public record Order(@Nullable Customer customer) {}
}
