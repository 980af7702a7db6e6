// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

import jakarta.validation.constraints.NotBlank;
import java.util.List;

/**
 * A kind of data subject that the policy names, with its stages in order and its anchors.
 *
 * @param name such as {@code customer}
 * @param stages stable names, in the order in which a person reaches them
 * @param anchors events from which retention is counted; empty: not limited
 */
public record DeclaredKind(
        @NotBlank(message = "is blank; write the kind, as in @DataSubject")
        String name,

        List<String> stages,
        List<DeclaredAnchor> anchors) {

    public DeclaredKind {
        stages = List.copyOf(stages);
        anchors = List.copyOf(anchors);
    }

    /** Whether somebody at {@code stage} has reached {@code required}; false where either is not a stage of this kind. */
    public boolean hasReached(String stage, String required) {
        int needed = stages.indexOf(required);
        return needed >= 0 && stages.indexOf(stage) >= needed;
    }
}
