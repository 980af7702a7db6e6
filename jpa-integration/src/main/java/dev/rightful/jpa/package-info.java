// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
/** Seals and opens the fields of JPA entities; it decides nothing itself. */
@NullMarked
package dev.rightful.jpa;

import org.jspecify.annotations.NullMarked;
