// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.annotation;

/** How sealed values can be found by what they say. */
public enum Search {
    /** By equality. Equal values of one field are seen to be equal. */
    EXACT,
    /** By equality, and no two rows have the same value. */
    UNIQUE,
    /** By how they begin. Values that begin alike are seen to. */
    PREFIX,
    /** By a hash that is cut short on purpose, so that unlike values share it; for lists, which are filtered after opening. */
    BUCKET
}
