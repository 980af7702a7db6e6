// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What one test planted, and where that was seen. Safe for use by many threads. */
final class Watch {

    private final Detector detector = new Detector();
    private final Sightings sightings = new Sightings();
    private final Set<String> claims = ConcurrentHashMap.newKeySet();

    /**
     * Looks out for a value from now on.
     *
     * @return false if another test that runs now has the same value, so that nobody could tell whose it is
     */
    boolean add(Planted planted, Sample sample) {
        String claim = sample.forms().get(0).text();
        if (!RunningTests.claim(claim)) {
            return false;
        }
        claims.add(claim);
        detector.learn(planted, sample.forms());
        return true;
    }

    void end() {
        RunningTests.release(claims);
    }

    boolean isIdle() {
        return detector.isEmpty();
    }

    List<Hit> find(Scanned text) {
        return detector.find(text);
    }

    /** Looks at the parts one after the other; of each value only the first part that holds it is noted. */
    boolean examine(List<Part> parts, List<Scanned> scanned, Supplier<Whereabouts> where) {
        Set<Planted> seen = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            for (Hit hit : detector.find(scanned.get(i))) {
                if (seen.add(hit.planted())) {
                    Whereabouts at = where.get();
                    String place = RunningTests.mask(parts.get(i).name() + at.place());
                    sightings.add(hit.planted(), place, at.caller(), at.echo());
                }
            }
        }
        return !seen.isEmpty();
    }

    /** What was seen since the last call. */
    List<Leak> take() {
        return new ArrayList<>(sightings.take());
    }
}
