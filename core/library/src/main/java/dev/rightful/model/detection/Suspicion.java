// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.detection;

import dev.rightful.model.source.MemberSource;

/**
 * A member that looks like personal data.
 *
 * @param member a field, a record component, or the getter of an interface
 * @param why a clause for messages, such as {@code its name says birth date ("geboortedatum", Dutch)}
 * @param category id of the category that fits, such as {@code pd:BirthDate}; a term of the built-in vocabulary
 * @param language of the word that was found, ISO 639-1; {@code mul} where several languages spell it so, or for a type
 */
public record Suspicion(MemberSource member, String why, String category, String language) {}
