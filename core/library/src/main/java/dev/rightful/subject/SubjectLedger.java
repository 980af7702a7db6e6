// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.subject;

import dev.rightful.model.ErrorCode;
import dev.rightful.model.RightfulException;
import dev.rightful.model.Subject;
import java.util.List;

/**
 * What people said about the use of their data: a list of events for each person, to which one can only add.
 *
 * <p>Implementations are safe for use by many threads. {@code SubjectLedgerContract} of {@code rightful-testkit} says
 * what they keep to.
 *
 * <p>Source: GDPR Articles 5(2) and 7(1).
 */
public interface SubjectLedger {

    /**
     * Adds an event; to return is to say that it is kept, and that every later {@link #history} has it. An event that
     * is there already is not added again.
     *
     * @throws RightfulException {@link ErrorCode#LEDGER_EVENT_CONFLICT} if the ledger holds another event with this id;
     *     give each event an id of its own
     * @throws RuntimeException if the event may not have been kept; append the same event again
     */
    void append(LedgerEvent event);

    /**
     * The events of a person in the order in which they were added; empty if there are none. The list does not change.
     *
     * @throws RuntimeException if the ledger cannot answer; it never answers with a part
     */
    List<LedgerEvent> history(Subject subject);
}
