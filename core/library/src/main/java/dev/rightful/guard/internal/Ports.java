// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard.internal;

import dev.rightful.audit.AuditSink;
import dev.rightful.subject.ActorSource;
import dev.rightful.subject.FactsSource;
import dev.rightful.subject.SubjectLedger;
import java.time.Clock;

/** What a guard asks, and where it writes. */
public record Ports(
        SubjectLedger subjects, FactsSource facts, ActorSource actors, AuditSink trail, Clock clock, String tenant) {}
