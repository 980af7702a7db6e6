// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.model.names.KeptName;

/** What to write where a name has no successor. */
final class Retirement {

    private Retirement() {}

    /** Goes on after a semicolon. */
    static String text(KeptName kept, String file) {
        return "if nothing is stored under it any more, write \"retired "
                + kept.sort().word() + " " + kept.name() + " <reason>\" in " + file
                + " instead; if nothing ever was, delete its line.";
    }
}
