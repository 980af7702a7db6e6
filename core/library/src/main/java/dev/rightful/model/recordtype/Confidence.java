// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.recordtype;

import java.util.Locale;

/** How sure whoever reviewed a {@link RecordPeriod} was of it. */
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW;

    /** In lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
