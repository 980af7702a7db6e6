// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/**
 * A kind of data subject that the policy names, with its stages in order and its anchors.
 *
 * @param name such as {@code customer}
 * @param stages stable names, in the order in which a person reaches them
 * @param catalogue ids of all categories that are held about it, those below included; empty: not limited
 * @param anchors events from which retention is counted; empty: not limited
 */
public record DeclaredKind(String name, Set<String> catalogue, List<String> stages, List<DeclaredAnchor> anchors) {

    public DeclaredKind {
        catalogue = Set.copyOf(catalogue);
        stages = List.copyOf(stages);
        anchors = List.copyOf(anchors);
    }

    /** The names that two stages share, or under which one is listed twice. */
    @Size(max = 0, message = "may stand for one stage only; list each stage once, under a name of its own")
    public SortedSet<String> getSharedStageNames() {
        return SharedNames.of(stages, stage -> stage);
    }

    /** The names that two anchors share, or under which one is listed twice. */
    @Size(max = 0, message = "may stand for one anchor only; list each anchor once, under a name of its own")
    public SortedSet<String> getSharedAnchorNames() {
        return SharedNames.of(anchors, DeclaredAnchor::name);
    }

    /** Whether somebody at {@code stage} has reached {@code required}; false where either is not a stage of this kind. */
    public boolean hasReached(String stage, String required) {
        int needed = stages.indexOf(required);
        return needed >= 0 && stages.indexOf(stage) >= needed;
    }
}
