// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.declaration;

/**
 * Something that reading a class could not make sense of.
 *
 * @param kind which rule speaks of it
 * @param place where
 * @param text what is wrong and what to write
 */
public record Flaw(Kind kind, Place place, String text) {

    /** Sorts of flaws; each has a rule of its own. */
    public enum Kind {
        CANNOT_BE_PROTECTED,
        DIFFERENT,
        ENCRYPTED_WITHOUT_PERSONAL_DATA,
        NAME_UNUSABLE,
        NO_SUBJECT,
        USE_WITHOUT_PERSONAL_DATA
    }
}
