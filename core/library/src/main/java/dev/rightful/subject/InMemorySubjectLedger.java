// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.subject;

import dev.rightful.model.ErrorCode;
import dev.rightful.model.RightfulException;
import dev.rightful.model.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A ledger in memory, for tests and demonstrations: it is empty again after a restart.
 *
 * <p>Safe for use by many threads; reading takes no lock.
 */
public final class InMemorySubjectLedger implements SubjectLedger {

    private final Map<UUID, LedgerEvent> byId = new HashMap<>();
    private final Map<Subject, List<LedgerEvent>> bySubject = new ConcurrentHashMap<>();

    /** An empty ledger. */
    public InMemorySubjectLedger() {}

    @Override
    public synchronized void append(LedgerEvent event) {
        LedgerEvent before = byId.putIfAbsent(event.id(), event);
        if (before == null) {
            bySubject.merge(event.subject(), List.of(event), InMemorySubjectLedger::joined);
        } else if (!before.equals(event)) {
            throw new RightfulException(
                    ErrorCode.LEDGER_EVENT_CONFLICT,
                    "Cannot append " + event.getClass().getSimpleName() + " " + event.id()
                            + ": the ledger holds another event with this id. Give each event an id of its own.");
        }
    }

    @Override
    public List<LedgerEvent> history(Subject subject) {
        return bySubject.getOrDefault(Objects.requireNonNull(subject, "subject"), List.of());
    }

    private static List<LedgerEvent> joined(List<LedgerEvent> before, List<LedgerEvent> added) {
        List<LedgerEvent> all = new ArrayList<>(before);
        all.addAll(added);
        return List.copyOf(all);
    }
}
