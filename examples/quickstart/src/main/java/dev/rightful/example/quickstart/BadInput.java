// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.example.quickstart;

import static dev.rightful.example.quickstart.SamplePeople.CUSTOMER;
import static dev.rightful.example.quickstart.SamplePeople.NEW_CUSTOMER;

import dev.rightful.Rightful;
import dev.rightful.example.quickstart.company.Customer;
import dev.rightful.example.quickstart.company.VoorbeeldPolicy.CustomerRelationship;
import dev.rightful.example.quickstart.company.VoorbeeldPolicy.Newsletter;
import dev.rightful.guard.PurposeGuard;
import dev.rightful.guard.UseDeniedException;
import dev.rightful.model.RightfulException;
import dev.rightful.model.Subject;
import dev.rightful.subject.ConsentEvidence;
import dev.rightful.subject.ConsentMethod;
import dev.rightful.subject.LedgerEvent.ConsentGiven;
import java.util.UUID;

/** Mistakes of a developer, and the errors that say what to do. */
final class BadInput {

    private final PurposeGuard guard;
    private final SignedIn signedIn;
    private final Printer printer;

    BadInput(Application application, Printer printer) {
        this.guard = application.guard();
        this.signedIn = application.signedIn();
        this.printer = printer;
    }

    void show() {
        printer.section(
                "Mistakes end in an error that says what to do", "All faults at once; never a value in a message.");
        attempt(
                "Run on a policy with faults",
                () -> Rightful.model(FaultyPolicy.class, getClass().getClassLoader()));
        attempt(
                "Run on a class that is no policy",
                () -> Rightful.model(Customer.class, getClass().getClassLoader()));
        attempt("Leave parts out", () -> Rightful.builder().build());

        signedIn.as("sales");
        attempt(
                "Check for a purpose that is not declared",
                () -> guard.check(CUSTOMER, "email", Walk.CreditScoring.class));
        attempt("Misspell a field", () -> guard.check(CUSTOMER, "emial", CustomerRelationship.class));
        attempt("Check outside a unit of work without naming a purpose", () -> guard.check(CUSTOMER, "email"));

        attempt(
                "Use data of a person without id",
                () -> guard.check(NEW_CUSTOMER, "email", CustomerRelationship.class));
        attempt("Name a person by a blank id", () -> Subject.of("customer", " "));

        attempt("Take the use of a site for consent", () -> consent(ConsentMethod.USE_OF_SERVICE));
    }

    private static ConsentGiven consent(ConsentMethod method) {
        ConsentEvidence evidence = ConsentEvidence.of("By using this site you agree.", "1", method);
        Subject visitor = Subject.of("subscriber", SamplePeople.SUBSCRIPTION.id());
        return ConsentGiven.of(UUID.randomUUID(), visitor, Quickstart.CLOCK.instant(), Newsletter.class, evidence);
    }

    private void attempt(String mistake, Runnable call) {
        try {
            call.run();
        } catch (UseDeniedException | RightfulException error) {
            printer.error(mistake, error);
            return;
        }
        throw new IllegalStateException("Nothing refused this: " + mistake);
    }
}
