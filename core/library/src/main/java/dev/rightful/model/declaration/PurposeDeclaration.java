// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.declaration;

import dev.rightful.model.DeclaredPurpose;

/**
 * A purpose as written, with what it inherits filled in.
 *
 * @param purpose what it says
 * @param annotated whether it or a purpose above it bears {@code @ProcessingPurpose}
 * @param isPurpose whether the type extends {@code Purpose} at all
 * @param statesBasis whether it states a basis itself
 * @param place the annotation, or the interface
 */
public record PurposeDeclaration(
        DeclaredPurpose purpose, boolean annotated, boolean isPurpose, boolean statesBasis, Place place) {}
