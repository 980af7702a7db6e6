// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

import dev.rightful.annotation.LegalBasis;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A second basis of a purpose.
 *
 * @param basis which
 * @param since the first day on which the notice named it; empty: not a date
 * @param reference the law, for a legal obligation
 */
public record DeclaredAlternative(LegalBasis basis, Optional<LocalDate> since, String reference) {}
