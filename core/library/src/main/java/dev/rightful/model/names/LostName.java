// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.names;

import dev.rightful.model.declaration.Place;
import java.util.Optional;

/**
 * A name that a file keeps, and that nothing in the source has or had.
 *
 * @param successor what stands at its place under another name; empty: nothing does
 * @param candidate what is new and could be its successor, by its looks or because nothing else is new there
 * @param place where to write what is missing, or what is nearest to where it was
 */
public record LostName(KeptName kept, Optional<NameClaim> successor, Optional<NameClaim> candidate, Place place) {}
