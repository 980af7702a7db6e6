// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.subject;

import dev.rightful.model.Actor;
import java.util.Optional;

/**
 * Who acts at this moment, as the application knows it: from its session, token or job.
 *
 * <p>Implementations are safe for use by many threads. Source: GDPR Articles 29 and 32(4).
 */
@FunctionalInterface
public interface ActorSource {

    /**
     * Who acts in the current thread; empty: nobody is known, and nothing is permitted.
     *
     * @throws RuntimeException if that cannot be found out; nothing is permitted
     */
    Optional<Actor> current();
}
