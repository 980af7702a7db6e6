// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.detection.business;

import dev.rightful.model.detection.Personal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Invoices, payments and the books. */
final class Invoicing {

    private Invoicing() {}

    static class Invoice {
        String number;
        LocalDate issued;
        LocalDate due;

        @Personal
        String customerName;

        @Personal
        String billingAddress;

        String vatNumber;
        String companyName;
        BigDecimal net;
        BigDecimal tax;
        List<InvoiceLine> lines;
        String pdfName;
        String note;
    }

    record InvoiceLine(String description, int quantity, BigDecimal price, String accountName) {}

    record CreditNote(String number, String invoiceNumber, String reason, BigDecimal amount) {}

    record PaymentTerm(String name, int days, String description) {}

    static class CardPayment {
        UUID id;
        BigDecimal amount;

        @Personal
        String cardNumber;

        @Personal
        String cardHolder;

        String cardBrand;
        String authorisationCode;

        @Personal
        String payerEmail;
    }

    static class DirectDebitMandate {
        String reference;

        @Personal
        String debtorName;

        @Personal
        String iban;

        String bic;
        LocalDate signed;

        @Personal
        byte[] signature;
    }

    record BankStatementLine(
            String reference,
            @Personal String counterpartyName,
            @Personal String counterpartyIban,
            BigDecimal amount,
            LocalDate booked) {}

    record LedgerAccount(String number, String name, String type, BigDecimal balance) {}

    record JournalEntry(
            String account,
            BigDecimal debit,
            BigDecimal credit,
            String description,
            @Personal String postedBy) {}

    record TaxRate(String name, String country, BigDecimal percentage, LocalDate from) {}

    record Bank(String name, String bic, String address, String phone, String city) {}

    record Reminder(String invoiceNumber, int level, LocalDate sent, String emailTemplate, String language) {}

    record ExchangeRate(String from, String to, BigDecimal rate, String source) {}

    record CompanyProfile(
            String name,
            String legalForm,
            String street,
            String postalCode,
            String city,
            String phone,
            String email,
            String iban,
            byte[] logo) {}

    record Budget(
            String department,
            int year,
            BigDecimal amount,
            @Personal String ownerName) {}
}
