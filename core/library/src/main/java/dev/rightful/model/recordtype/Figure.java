// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.recordtype;

/** Where the figure of a {@link RecordPeriod} comes from. */
public enum Figure {
    /** A law states it. */
    STATED,
    /** No law states it; an authority or practice gives it. */
    ADVISED,
    /** There is no figure. */
    NONE
}
