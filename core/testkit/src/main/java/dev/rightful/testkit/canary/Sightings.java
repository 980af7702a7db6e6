// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Where the values of one canary were seen and not told yet. Safe for use by many threads. */
final class Sightings {

    /**
     * A value was seen.
     *
     * @param caller the line that wrote it; empty where it was not written
     * @param echo whether a logging library wrote it to the console
     */
    private record Sighting(Planted planted, String place, String caller, boolean echo) {}

    private final Set<Sighting> all = new LinkedHashSet<>();

    synchronized void add(Planted planted, String place, String caller, boolean echo) {
        all.add(new Sighting(planted, place, caller, echo));
    }

    /** What was seen since the last call; what a log showed and then printed counts once. */
    synchronized List<Leak> take() {
        List<Leak> leaks = new ArrayList<>();
        for (Sighting seen : all) {
            boolean told = seen.echo()
                    && all.stream()
                            .anyMatch(other -> !other.echo()
                                    && other.planted().equals(seen.planted())
                                    && other.caller().equals(seen.caller()));
            if (!told) {
                leaks.add(new Leak(seen.planted().toString(), seen.place()));
            }
        }
        all.clear();
        return leaks.stream().distinct().toList();
    }
}
