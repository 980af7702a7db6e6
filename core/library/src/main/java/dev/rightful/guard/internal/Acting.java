// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard.internal;

import dev.rightful.model.Actor;

/** What is known of who acts. */
sealed interface Acting {

    /** Somebody known acts. */
    record Somebody(Actor actor) implements Acting {}

    /** Nobody is known to act. */
    record Nobody() implements Acting {}

    /** The actor source did not answer. */
    record Unanswered() implements Acting {}
}
