// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.example.quickstart.company;

import dev.rightful.annotation.Category;
import dev.rightful.annotation.Necessity;
import dev.rightful.annotation.PersonalData;
import dev.rightful.annotation.PersonalDataDefaults;
import dev.rightful.annotation.Source;
import dev.rightful.annotation.SubjectOf;
import dev.rightful.annotation.Use;

/**
 * An invoice. The law has it kept for ten years, counted from the end of the year in which it was booked: the type of record
 * on the purpose has the build see to that.
 */
@SubjectOf(path = "customer")
@PersonalDataDefaults(source = Source.SUBJECT, from = VoorbeeldPolicy.InvoiceBooked.class)
public record Invoice(
        Customer customer,

        @PersonalData(category = Category.FINANCIAL_ACCOUNT_NUMBER, necessity = Necessity.CONTRACTUAL)
        @Use(purpose = VoorbeeldPolicy.Collection.class, retention = "P2Y")
        @Use(purpose = VoorbeeldPolicy.Accounting.class, retention = "P10Y")
        String accountNumber) {

    @Override
    public String toString() {
        return "Invoice[hidden]";
    }
}
