// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard;

import dev.rightful.model.Subject;
import dev.rightful.shop.Customer;
import dev.rightful.shop.Shop;
import dev.rightful.subject.FactsSource;
import dev.rightful.subject.LedgerEvent;
import dev.rightful.subject.SubjectLedger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Ports that do not answer, and say more than they should. */
final class SilentPorts {

    private SilentPorts() {}

    static final class Ledger implements SubjectLedger {

        @Override
        public void append(LedgerEvent event) {
            throw silent();
        }

        @Override
        public List<LedgerEvent> history(Subject subject) {
            throw silent();
        }
    }

    static final class Facts implements FactsSource {

        @Override
        public Optional<String> stage(Subject subject) {
            throw silent();
        }

        @Override
        public Optional<LocalDate> dayOf(Subject subject, String anchor) {
            throw silent();
        }
    }

    static RuntimeException silent() {
        String mail = Shop.canary().value(Customer.class, "email", String.class);
        return new IllegalStateException("no connection for " + mail);
    }
}
