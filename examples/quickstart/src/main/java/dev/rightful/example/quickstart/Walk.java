// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.example.quickstart;

import static dev.rightful.example.quickstart.SamplePeople.CANDIDATE;
import static dev.rightful.example.quickstart.SamplePeople.CUSTOMER;
import static dev.rightful.example.quickstart.SamplePeople.FORMER_CUSTOMER;
import static dev.rightful.example.quickstart.SamplePeople.LATEST_CUSTOMER;
import static dev.rightful.example.quickstart.SamplePeople.OLD_INVOICE;
import static dev.rightful.example.quickstart.SamplePeople.PAYROLL;
import static dev.rightful.example.quickstart.SamplePeople.SUBSCRIPTION;

import dev.rightful.annotation.Channel;
import dev.rightful.annotation.Purpose;
import dev.rightful.annotation.SaleOfData;
import dev.rightful.example.quickstart.company.VoorbeeldPolicy.Accounting;
import dev.rightful.example.quickstart.company.VoorbeeldPolicy.ContractEnded;
import dev.rightful.example.quickstart.company.VoorbeeldPolicy.CustomerRelationship;
import dev.rightful.example.quickstart.company.VoorbeeldPolicy.CustomerSupport;
import dev.rightful.example.quickstart.company.VoorbeeldPolicy.DirectMarketing;
import dev.rightful.example.quickstart.company.VoorbeeldPolicy.Hired;
import dev.rightful.example.quickstart.company.VoorbeeldPolicy.Interviewed;
import dev.rightful.example.quickstart.company.VoorbeeldPolicy.InvoiceBooked;
import dev.rightful.example.quickstart.company.VoorbeeldPolicy.LegalClaims;
import dev.rightful.example.quickstart.company.VoorbeeldPolicy.Newsletter;
import dev.rightful.example.quickstart.company.VoorbeeldPolicy.PhotoOnFile;
import dev.rightful.example.quickstart.company.VoorbeeldPolicy.Quotation;
import dev.rightful.example.quickstart.company.VoorbeeldPolicy.Recruitment;
import dev.rightful.example.quickstart.company.VoorbeeldPolicy.SalaryPayment;
import dev.rightful.example.quickstart.company.VoorbeeldPolicy.ServiceQuality;
import dev.rightful.example.quickstart.company.VoorbeeldPolicy.SocialDeclaration;
import dev.rightful.guard.PurposeGuard;
import dev.rightful.guard.UseRequest;
import dev.rightful.model.Subject;
import dev.rightful.subject.InMemoryFacts;
import dev.rightful.subject.LedgerEvent.RestrictionPlaced;
import java.time.Instant;
import java.time.LocalDate;

/** Questions to the guard, one after the other, and what makes its answers change. */
final class Walk {

    private final PurposeGuard guard;
    private final PrivacyDesk desk;
    private final InMemoryFacts facts;
    private final SignedIn signedIn;
    private final Printer printer;

    Walk(Application application, Printer printer) {
        this.guard = application.guard();
        this.desk = application.desk();
        this.facts = application.facts();
        this.signedIn = application.signedIn();
        this.printer = printer;
    }

    void take() {
        consent();
        stages();
        time();
        objections();
        actorsAndPurposes();
        unitOfWork();
    }

    private void ask(String question, Object data, String field, Class<? extends Purpose> purpose) {
        ask(question, UseRequest.of(data, field, purpose));
    }

    private void ask(String question, UseRequest request) {
        printer.answer(question, guard.decide(request));
    }

    private void consent() {
        printer.section(
                "Consent: the newsletter",
                "Marketing rests on consent alone: to a purpose, through a channel, on a topic.");
        Subject subscriber = Subject.of("subscriber", SUBSCRIPTION.id());
        UseRequest letter =
                UseRequest.of(SUBSCRIPTION, "email", Newsletter.class).through(Channel.EMAIL);
        signedIn.as("marketing");

        ask("Send company news by e-mail; nobody asked the subscriber", letter.onTopic("company-news"));
        desk.consents(subscriber, Newsletter.class, Channel.EMAIL, "company-news");
        printer.event("The subscriber ticks an empty box: company news, by e-mail.");
        ask("Send company news by e-mail", letter.onTopic("company-news"));
        ask("Send an invitation to an event by e-mail", letter.onTopic("events"));
        ask("Send company news by text message", letter.through(Channel.SMS).onTopic("company-news"));
        desk.withdraws(subscriber, Newsletter.class);
        printer.event("The subscriber withdraws the consent.");
        ask("Send company news by e-mail", letter.onTopic("company-news"));
        ask(
                "Send the newsletter to a customer, who never asked for it: a contract is no consent",
                UseRequest.of(CUSTOMER, "email", Newsletter.class).through(Channel.EMAIL));
    }

    private void stages() {
        printer.section(
                "Stages: a candidate becomes a colleague",
                "What is needed to pay somebody is closed until that person is hired.");
        Subject candidate = Subject.of("candidate", CANDIDATE.id());
        facts.reached(candidate, Interviewed.class);
        signedIn.as("recruiter");
        ask("The recruiter reads the address of a candidate", CANDIDATE, "home.street", Recruitment.class);
        ask("The recruiter shows the photo", CANDIDATE, "papers.photo", PhotoOnFile.class);
        ask("The recruiter looks up the salary to compare candidates", PAYROLL, "salary", Recruitment.class);

        signedIn.as("hr");
        UseRequest declaration = UseRequest.of(PAYROLL, "nationalNumber", SocialDeclaration.class)
                .andField("salary")
                .andField("birthDate");
        ask("HR prepares the declaration to social security before the hire", declaration);
        facts.reached(candidate, Hired.class);
        printer.event("The candidate is hired.");
        ask("HR declares to social security", declaration);
        ask(
                "HR pays the wages",
                UseRequest.of(PAYROLL, "bankAccount", SalaryPayment.class).andField("salary"));
    }

    private void time() {
        printer.section(
                "Time: each use has its own end",
                "Periods are counted from an event: here the end of a contract, and an invoice that was booked. It is "
                        + LocalDate.ofInstant(Quickstart.CLOCK.instant(), Quickstart.CLOCK.getZone()) + ".");
        Subject former = Subject.of("customer", FORMER_CUSTOMER.id());
        facts.happened(former, ContractEnded.class, LocalDate.of(2019, 5, 31));
        facts.happened(former, InvoiceBooked.class, LocalDate.of(2016, 3, 15));
        printer.event("A customer's contract ended on 2019-05-31; the last invoice was booked on 2016-03-15.");
        signedIn.as("sales");
        ask(
                "Sales writes to the former customer: two years at most",
                FORMER_CUSTOMER,
                "email",
                CustomerRelationship.class);
        signedIn.as("legal");
        ask("Legal defends a claim of that customer: ten years", FORMER_CUSTOMER, "email", LegalClaims.class);
        signedIn.as("accounting");
        UseRequest books = UseRequest.of(OLD_INVOICE, "accountNumber", Accounting.class);
        ask("Accounting looks up the invoice: ten years, counted from the end of 2016", books);
        ask("The same on 2027-01-01", books.at(Instant.parse("2027-01-01T09:00:00Z")));
        signedIn.as("sales");
        ask(
                "A question to another customer on 2028-04-01, the day after an assessment expired",
                UseRequest.of(LATEST_CUSTOMER, "email", ServiceQuality.class)
                        .at(Instant.parse("2028-04-01T09:00:00Z")));
    }

    private void objections() {
        printer.section(
                "Objection and restriction",
                "A person can say no to a legitimate interest and to marketing, and can have everything put on hold.");
        Subject customer = Subject.of("customer", CUSTOMER.id());
        signedIn.as("sales");
        ask("Ask the customer how the order went", CUSTOMER, "email", ServiceQuality.class);
        desk.objects(customer, ServiceQuality.class);
        printer.event("The customer objects to that.");
        ask("Ask the customer how the order went", CUSTOMER, "email", ServiceQuality.class);

        UseRequest call =
                UseRequest.of(CUSTOMER, "phone", DirectMarketing.class).through(Channel.PHONE);
        signedIn.as("marketing");
        desk.consents(customer, DirectMarketing.class, Channel.PHONE);
        printer.event("The customer agrees to offers by telephone.");
        ask("Call the customer with an offer", call);
        desk.objects(customer, DirectMarketing.class);
        printer.event("The customer objects to marketing.");
        ask("Call the customer with an offer", call);

        RestrictionPlaced restriction = desk.restrict(customer);
        printer.event("The customer disputes what we hold, and has its use restricted.");
        signedIn.as("support");
        ask("Support calls the customer back", CUSTOMER, "phone", CustomerSupport.class);
        signedIn.as("legal");
        ask("Legal defends a claim: a restriction leaves that open", CUSTOMER, "email", LegalClaims.class);
        desk.lift(restriction);
        printer.event("The dispute is settled, and the restriction lifted.");
        signedIn.as("support");
        ask("Support calls the customer back", CUSTOMER, "phone", CustomerSupport.class);
    }

    private void actorsAndPurposes() {
        printer.section(
                "Who asks, and what for",
                "Roles need what the policy says they need. Whoever does not need to know learns that, and no more.");
        signedIn.as("marketing");
        ask("Marketing looks into the payroll", PAYROLL, "maritalStatus", SocialDeclaration.class);
        signedIn.nobody();
        ask("A job runs, and nobody is signed in", CUSTOMER, "email", CustomerRelationship.class);
        signedIn.as("sales");
        ask("Sales sells the addresses", CUSTOMER, "email", SaleOfData.class);
        ask("Sales tries a purpose that the policy does not declare", CUSTOMER, "email", CreditScoring.class);
    }

    /** A purpose that somebody made up, outside the policy. */
    interface CreditScoring extends Purpose {}

    private void unitOfWork() {
        printer.section(
                "A unit of work has a purpose",
                "forPurpose says once what the work is for. A narrower purpose inside is no change; another one is,"
                        + " and the trail shows it.");
        signedIn.as("sales");
        guard.forPurpose(CustomerRelationship.class, () -> {
            printer.event("Inside customer-relationship:");
            printer.answer("Read the e-mail address", guard.check(LATEST_CUSTOMER, "email"));
            guard.forPurpose(Quotation.class, () -> {
                printer.event("Inside quotation, which is part of it:");
                printer.answer("Read the name", guard.check(LATEST_CUSTOMER, "name"));
            });
            guard.forPurpose(ServiceQuality.class, () -> {
                printer.event("Inside service-quality, which is another purpose:");
                printer.answer("Read the e-mail address", guard.check(LATEST_CUSTOMER, "email"));
            });
        });
    }
}
