// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.contact;

import dev.rightful.model.DeclaredAuthority;
import dev.rightful.model.DeclaredController;
import dev.rightful.model.DeclaredPolicy;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what keeps people from reaching those whom a policy names. Has no state; safe for use by many threads.
 *
 * <p>An address is looked at as text: nobody is written to, and no site is opened.
 *
 * <p>Source: GDPR Articles 13(1)(a) and (b), 13(2)(d).
 */
public final class ContactFaults {

    private static final String CONTROLLER = "controller";
    private static final String AUTHORITY = "authority";

    private ContactFaults() {}

    /** All faults, those of the controller first. */
    public static List<ContactFault> of(DeclaredPolicy policy) {
        List<ContactFault> faults = new ArrayList<>();
        check(policy.controller(), faults);
        check(policy.authority(), faults);
        return List.copyOf(faults);
    }

    private static void check(DeclaredController controller, List<ContactFault> faults) {
        if (controller.name().isBlank()) {
            faults.add(new ContactFault(CONTROLLER, "name", "is empty", "write the legal name"));
        }
        if (controller.address().isBlank()) {
            faults.add(new ContactFault(CONTROLLER, "address", "is empty", "write the postal address"));
        }
        checkMailbox("contact", controller.contact(), faults);
        checkMailbox("dpo", controller.dpo(), faults);
        if (controller.contact().isEmpty() && controller.dpo().isEmpty()) {
            faults.add(
                    new ContactFault(CONTROLLER, "contact", "is empty, and so is dpo", "write at least one of them"));
        }
    }

    private static void checkMailbox(String attribute, String address, List<ContactFault> faults) {
        if (!address.isEmpty() && !MailAddress.isWellFormed(address)) {
            faults.add(new ContactFault(
                    CONTROLLER,
                    attribute,
                    "is not an e-mail address",
                    "write the address alone, such as privacy@voorbeeld.example"));
        }
    }

    /** A policy that says nothing of the authority has no fault there. */
    private static void check(DeclaredAuthority authority, List<ContactFault> faults) {
        boolean isNamed = !authority.name().isBlank();
        if (!isNamed && !(authority.address().isEmpty() && authority.website().isEmpty())) {
            faults.add(new ContactFault(AUTHORITY, "name", "is empty", "write the name of the authority"));
        }
        if (!authority.website().isEmpty() && !isWebsite(authority.website())) {
            faults.add(new ContactFault(
                    AUTHORITY,
                    "website",
                    "is not the address of a web site",
                    "write it with https, such as https://authority.example"));
        }
    }

    private static boolean isWebsite(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && uri.getHost().contains(".");
        } catch (URISyntaxException none) {
            return false;
        }
    }
}
