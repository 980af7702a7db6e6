// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.source;

import java.util.Optional;

/** Finds types by name. */
public interface TypeLookup {

    /** The type with this binary name; empty if it is not on the class path or cannot be read. */
    Optional<TypeSource> find(String name);
}
