// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.names;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can have a stable name. A name is looked for among those of its sort alone. */
public enum NameSort {
    /** An event from which retention is counted. */
    ANCHOR("@RetentionAnchor"),
    /** A category of the application's own. */
    CATEGORY(""),
    /** A place with personal data. */
    FIELD("@PersonalData"),
    /** A kind of person. */
    KIND("@DataSubject"),
    PURPOSE("@ProcessingPurpose"),
    /** What somebody does who acts. */
    ROLE("@Role"),
    /** A set of fields that are sealed under one key of a person. */
    SCOPE(""),
    STAGE("@SubjectStage");

    private final String annotation;

    NameSort(String annotation) {
        this.annotation = annotation;
    }

    /** The word for it in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The annotation that states what it was called before; empty: it cannot be renamed. */
    public String annotation() {
        return annotation;
    }

    /** Whether a place in the source has at most one, so that a name that is found there instead is its new one. */
    boolean isOneAtItsPlace() {
        return this != ROLE && this != SCOPE;
    }

    static Optional<NameSort> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
