// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard;

import dev.rightful.model.ReasonCode;
import java.util.Objects;

/**
 * One reason why a use is denied.
 *
 * @param code what kind of reason; it has an article, and says what to do
 * @param why the reason in this case, without capital and full stop; names no person and no value
 */
public record Reason(ReasonCode code, String why) {

    public Reason {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(why, "why");
    }

    /** {@code [CODE] why. What to do.} */
    @Override
    public String toString() {
        return "[" + code + "] " + why + ". " + code.whatToDo();
    }
}
