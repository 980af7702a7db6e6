// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.example.quickstart.company;

import dev.rightful.annotation.Category;
import dev.rightful.annotation.LegalBasis;
import dev.rightful.annotation.Necessity;
import dev.rightful.annotation.PersonalData;
import dev.rightful.annotation.SubjectId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of every person by name.
 *
 * <p>For what the name is used, and from when its period is counted, the class below says.
 */
public abstract class Person {

    /** Null until the application has stored the person. */
    @SubjectId
    private final @Nullable UUID id;

    @PersonalData(
            category = Category.NAME,
            retention = "P1Y",
            legalBasis = LegalBasis.CONTRACT,
            necessity = Necessity.CONTRACTUAL)
    private final String name;

    protected Person(@Nullable UUID id, String name) {
        this.id = id;
        this.name = name;
    }

    public UUID id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public String name() {
        return name;
    }
}
