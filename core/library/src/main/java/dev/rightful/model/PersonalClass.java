// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

import java.util.List;
import java.util.Optional;

/**
 * A class with personal data, as declared.
 *
 * <p>Immutable.
 *
 * @param className binary name
 * @param fields sorted by path; never empty
 */
public record PersonalClass(String className, List<PersonalField> fields) {

    public PersonalClass {
        fields = List.copyOf(fields);
    }

    /** The field at this path, such as {@code email} or {@code home.street}. */
    public Optional<PersonalField> field(String path) {
        for (PersonalField field : fields) {
            if (field.path().equals(path)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
