// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

import dev.rightful.annotation.Purpose;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that an application declared: its policy, and the personal data of its classes.
 *
 * <p>A class is resolved when it is met: at start where an index lists it, else at the first question about it. Answers
 * about one class are final; answers about all classes grow as more are met. Safe for use by many threads.
 */
public interface PrivacyModel {

    /** The policy. */
    DeclaredPolicy policy();

    /** The purpose that an interface stands for; empty if the policy does not declare it. */
    Optional<DeclaredPurpose> purpose(Class<? extends Purpose> purpose);

    /**
     * The personal data of a class; empty if it has none.
     *
     * @throws DeclarationException if its declarations are faulty; nothing of it can be used until they are mended
     */
    Optional<PersonalClass> find(Class<?> type);

    /** All classes that have been met, by name. */
    List<PersonalClass> classes();

    /** How each class was resolved, by name. */
    List<Resolution> resolutions();

    /** The fields of all classes that have been met. */
    default Stream<PersonalField> fields() {
        return classes().stream().flatMap(type -> type.fields().stream());
    }

    /** The fields about a kind of person. */
    default Stream<PersonalField> fieldsOfKind(String kind) {
        return fields().filter(field -> field.subject().kind().equals(kind));
    }

    /** The fields that may be used for a purpose: declared for it or for a purpose above it. */
    default Stream<PersonalField> fieldsFor(DeclaredPurpose purpose) {
        return fields().filter(field -> field.useFor(purpose).isPresent());
    }

    /** The fields of a category or of a category below it. */
    default Stream<PersonalField> fieldsOfCategory(String category) {
        Categories vocabulary = policy().categories();
        return fields().filter(field -> vocabulary.isA(field.category().id(), category));
    }

    /** The policy and all fields met so far as text that a data protection officer can read. Holds no personal data. */
    String dump();

    /**
     * How a class was resolved.
     *
     * @param className binary name
     * @param origin from where
     * @param why in a few words
     */
    record Resolution(String className, Origin origin, String why) {}

    /** From where a class was resolved. */
    enum Origin {
        /** From an index whose fingerprint matches the class that is loaded. */
        INDEX,
        /** By reflection. */
        REFLECTION
    }
}
