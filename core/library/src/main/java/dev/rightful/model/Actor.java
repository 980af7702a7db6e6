// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who acts: a user of the application or one of its own processes, with the roles that decide what they need to know.
 *
 * <p>The id points at a person as a rule, so {@link #toString()} shows the roles only. Immutable.
 *
 * <p>Source: GDPR Articles 29 and 32(4).
 *
 * @param id as the application knows the actor
 * @param roles names of roles, as the policy lists them
 */
public record Actor(String id, Set<String> roles) {

    public Actor {
        Objects.requireNonNull(id, "id");
        roles = Set.copyOf(roles);
    }

    /** An actor with these roles. */
    public static Actor of(String id, String... roles) {
        return new Actor(id, Set.of(roles));
    }

    @Override
    public String toString() {
        return "Actor[hidden, roles=" + new TreeSet<>(roles) + "]";
    }
}
