// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit;

import dev.rightful.subject.InMemorySubjectLedger;
import dev.rightful.subject.SubjectLedger;

class InMemorySubjectLedgerTest extends SubjectLedgerContract {

    @Override
    protected SubjectLedger emptyLedger() {
        return new InMemorySubjectLedger();
    }
}
