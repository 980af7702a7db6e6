// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary.club;

import dev.rightful.annotation.SubjectId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What members inherit. */
abstract class Person<T> {

    @SubjectId
    private @Nullable UUID id;

    @Personal
    private @Nullable T nickname;

    public @Nullable UUID id() {
        return id;
    }

    public @Nullable T nickname() {
        return nickname;
    }
}
