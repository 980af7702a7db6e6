// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

import dev.rightful.model.baseline.BaselineEntry;
import java.util.List;

/**
 * What was found where a whole application was examined.
 *
 * <p>Immutable.
 *
 * @param finding for people
 * @param severity as the rule has it, whatever a build made of it
 * @param className binary name of the class that it is about; that of the policy where it is about no class
 * @param listedAs how a baseline may list it, under the class that declares the place first; never empty
 */
public record ModelFinding(Finding finding, Severity severity, String className, List<BaselineEntry> listedAs) {

    public ModelFinding {
        listedAs = List.copyOf(listedAs);
    }
}
