// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
/** The one door to the library; what the door leads to stands in the packages below. */
@NullMarked
package dev.rightful;

import org.jspecify.annotations.NullMarked;
