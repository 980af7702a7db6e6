// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
/** An invented club whose members have a field of every type, and whose secretary cannot keep a secret. */
@NullMarked
package dev.rightful.testkit.canary.club;

import org.jspecify.annotations.NullMarked;
