// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.example.quickstart;

import dev.rightful.example.quickstart.company.Address;
import dev.rightful.example.quickstart.company.Candidate;
import dev.rightful.example.quickstart.company.Customer;
import dev.rightful.example.quickstart.company.Invoice;
import dev.rightful.example.quickstart.company.Papers;
import dev.rightful.example.quickstart.company.PayrollFile;
import dev.rightful.example.quickstart.company.Subscription;
import dev.rightful.example.quickstart.company.UserAccount;
import dev.rightful.example.quickstart.company.Visit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Invented people. None of what stands here is ever printed. */
final class SamplePeople {

    static final Visit VISIT = new Visit(id(1), "192.0.2.77");

    static final UserAccount ACCOUNT = new UserAccount(id(2), "mirabelle77", "argon2id-of-nothing");

    static final Subscription SUBSCRIPTION = new Subscription(id(3), "quirine@mail.example");

    static final Candidate CANDIDATE = new Candidate(
            id(4),
            "Odilon Verzonnen",
            "odilon@mail.example",
            "+32 470 00 00 04",
            new Address("Nergenslaan 404", "9999 Fabelgem"),
            new Papers(
                    "photo-of-odilon.jpg",
                    "cv-of-odilon.pdf",
                    "letter-of-odilon.pdf",
                    "Master of Fables",
                    "Six years of storytelling"),
            List.of("Came early", "Tells a good story"),
            "Scored 17 out of 20");

    static final PayrollFile PAYROLL = new PayrollFile(
            CANDIDATE,
            "91.04.17-000.00",
            LocalDate.of(2026, 12, 7),
            "legally cohabiting",
            "two children",
            LocalDate.of(1991, 4, 17),
            "BE00 0000 0000 0004",
            new BigDecimal("4321.09"));

    static final Customer CUSTOMER =
            new Customer(id(5), "Zenobia Denkbeeldig", "zenobia@mail.example", "+32 470 00 00 05");

    static final Customer LATEST_CUSTOMER =
            new Customer(id(6), "Wolfram Bedacht", "wolfram@mail.example", "+32 470 00 00 06");

    static final Customer FORMER_CUSTOMER =
            new Customer(id(7), "Ursula Gewezen", "ursula@mail.example", "+32 470 00 00 07");

    /** Not stored yet, so without an id. */
    static final Customer NEW_CUSTOMER =
            new Customer(null, "Thaddeus Naamloos", "thaddeus@mail.example", "+32 470 00 00 08");

    static final Invoice OLD_INVOICE = new Invoice(FORMER_CUSTOMER, "BE00 0000 0000 0007");

    private SamplePeople() {}

    private static UUID id(int number) {
        return UUID.fromString("7f3c0000-0000-4000-8000-00000000000" + number);
    }

    static List<Object> all() {
        return List.of(
                VISIT,
                ACCOUNT,
                SUBSCRIPTION,
                CANDIDATE,
                PAYROLL,
                CUSTOMER,
                LATEST_CUSTOMER,
                FORMER_CUSTOMER,
                NEW_CUSTOMER,
                OLD_INVOICE);
    }
}
