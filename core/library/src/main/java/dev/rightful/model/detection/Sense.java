// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.detection;

/** What it means to meet a word of {@code detection-words.tsv}, which says more of each. */
enum Sense {
    /** Personal data, and a sign that the class is about a person. */
    ALWAYS,
    /** Personal data, unless the class or the word before names a thing. */
    USUALLY,
    /** Personal data where the class or a word beside it names a person. */
    BESIDE_PERSON,
    /** A person. */
    PERSON,
    /** A person where it is the whole name of a class. */
    PERSON_ALONE,
    /** What has names and addresses, but is no person. */
    THING,
    /** Changes nothing. */
    NEUTRAL,
    /** Changes nothing at the end of the name of a class. */
    SUFFIX,
    /** The member is about something else. */
    ELSEWHERE,
    /** The class works, and holds nobody's data. */
    MACHINERY,
    /** A type of values that are personal data. */
    TYPE,
    /** An annotation of classes that work. */
    COMPONENT;

    boolean isPersonal() {
        return this == ALWAYS || this == USUALLY || this == BESIDE_PERSON;
    }
}
