// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.audit;

import dev.rightful.annotation.LegalBasis;
import dev.rightful.model.ReasonCode;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One entry of the trail: a use that was permitted or denied, or a change of purpose.
 *
 * <p>It names purposes, fields, kinds and roles by the stable names of the policy, and what the policy does not declare
 * not at all. It names no person: neither the subject nor the actor, nor any value. All reasons are here, those that the
 * caller was not told included. Immutable.
 *
 * <p>Source: GDPR Articles 5(2) and 32(1).
 *
 * @param at when it was decided, by the guard's clock
 * @param asOf the moment that the question was about, where it was not {@code at}
 * @param act what was asked for
 * @param outcome whether it was permitted
 * @param purpose what for; empty: the policy does not declare it
 * @param changedFrom the purpose of the unit of work, where the purpose is neither that nor below it
 * @param kinds kinds of data subjects whose data was asked for; empty for a scope
 * @param fields stable names of the declared fields asked for; empty for a scope
 * @param roles roles of the actor that the policy knows
 * @param bases on which a permitted use rests; empty for a denial and for a scope
 * @param reasons why it was denied, in the order of {@link ReasonCode}; empty if it was permitted
 */
public record AuditRecord(
        Instant at,
        Optional<Instant> asOf,
        Act act,
        Outcome outcome,
        Optional<String> purpose,
        Optional<String> changedFrom,
        Set<String> kinds,
        List<String> fields,
        Set<String> roles,
        Set<LegalBasis> bases,
        List<ReasonCode> reasons) {

    /** What was asked for. */
    public enum Act {
        /** To use fields of a person. */
        USE,
        /** To work under a purpose other than the one in force, or under one that nothing may be used for. */
        SCOPE
    }

    /** The answer. */
    public enum Outcome {
        PERMITTED,
        DENIED
    }

    /**
     * Checks that outcome, reasons and bases fit.
     *
     * @throws IllegalArgumentException if a permitted record has reasons, or a denied one has none or names a basis
     */
    public AuditRecord {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(changedFrom, "changedFrom");
        kinds = Set.copyOf(kinds);
        fields = List.copyOf(fields);
        roles = Set.copyOf(roles);
        bases = Set.copyOf(bases);
        reasons = List.copyOf(reasons);
        boolean sound = outcome == Outcome.PERMITTED ? reasons.isEmpty() : !reasons.isEmpty() && bases.isEmpty();
        if (!sound) {
            throw new IllegalArgumentException("A permit has no reasons; a denial has some, and no basis");
        }
    }
}
