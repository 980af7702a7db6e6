// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.example.quickstart;

import dev.rightful.model.Actor;
import dev.rightful.subject.ActorSource;
import java.util.Optional;

/** Who is signed in; a real application asks its session. */
final class SignedIn implements ActorSource {

    private Optional<Actor> actor = Optional.empty();

    /** From now on a colleague with this role acts. */
    void as(String role) {
        actor = Optional.of(Actor.of("colleague-" + role, role));
    }

    /** From now on nobody does. */
    void nobody() {
        actor = Optional.empty();
    }

    @Override
    public Optional<Actor> current() {
        return actor;
    }
}
