// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

import dev.rightful.Rightful;
import dev.rightful.model.PrivacyModel;
import dev.rightful.testkit.canary.club.ClubPolicy;

/** The club while a test runs: its model, and a canary that a test opens and closes by hand. */
final class Club implements AutoCloseable {

    static final PrivacyModel MODEL = Rightful.model(ClubPolicy.class, ClubPolicy.class.getClassLoader());

    final Canary canary;

    Club() {
        this("club");
    }

    /** @param seed the same seed, the same values */
    Club(String seed) {
        canary = new Canary(seed, () -> MODEL);
        canary.begin();
    }

    @Override
    public void close() {
        canary.end();
    }
}
