// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard.internal;

import dev.rightful.annotation.Channel;
import dev.rightful.model.DeclaredPolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is the same for all fields of a request.
 *
 * @param at the instant asked about
 * @param today the day of that instant, or the present day if that is later and the use follows, in the controller's
 *     zone
 * @param closedUntil up to when withdrawals, objections and restrictions count: the instant asked about, or without end
 *     where that is now or the use follows, so that what the ledger has acknowledged counts however the clocks differ
 */
record Circumstances(
        DeclaredPolicy policy,
        Acting acting,
        Optional<Channel> channel,
        Optional<String> topic,
        Instant at,
        LocalDate today,
        Instant closedUntil) {}
