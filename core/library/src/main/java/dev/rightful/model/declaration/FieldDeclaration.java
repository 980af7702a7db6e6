// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.declaration;

import dev.rightful.annotation.Content;
import dev.rightful.annotation.Necessity;
import dev.rightful.model.DeclaredPurpose;
import dev.rightful.model.SubjectRoute;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One place with personal data as written.
 *
 * @param path members from the object, such as {@code home.street}
 * @param name stable name, now and before
 * @param declaredIn binary name of the class that declares the first member of the path
 * @param type Java type as text
 * @param category as written
 * @param stage stable name; empty: from the start
 * @param encryption empty: it is stored as it is
 * @param subject whose data it is; empty where that could not be found
 * @param uses in the order written, the first use first
 * @param place the annotation
 */
public record FieldDeclaration(
        String path,
        FieldName name,
        String declaredIn,
        String type,
        String category,
        Necessity necessity,
        Content content,
        String authorisation,
        String stage,
        Optional<EncryptionDeclaration> encryption,
        Optional<SubjectRoute> subject,
        List<UseDeclaration> uses,
        Place place) {

    /**
     * The use that says how long data is kept for a use: that one itself, else the one for the nearest purpose above it.
     *
     * @param use one of this field
     * @param purposes the purposes that exist, by binary name
     * @return empty if none says it
     */
    public Optional<UseDeclaration> retaining(
            UseDeclaration use, Function<String, Optional<DeclaredPurpose>> purposes) {
        if (!use.retention().isBlank()) {
            return Optional.of(use);
        }
        return purposes.apply(use.purpose())
                .flatMap(purpose -> uses.stream()
                        .filter(other -> !other.retention().isBlank())
                        .filter(other -> purposes.apply(other.purpose())
                                .map(above -> purpose.isWithin(above.name()))
                                .orElse(false))
                        .max(Comparator.comparingInt(other -> purposes.apply(other.purpose())
                                .map(above -> above.ancestors().size())
                                .orElse(0))));
    }

    /** The same field, stored sealed. */
    public FieldDeclaration encrypted(EncryptionDeclaration how) {
        return new FieldDeclaration(
                path,
                name,
                declaredIn,
                type,
                category,
                necessity,
                content,
                authorisation,
                stage,
                Optional.of(how),
                subject,
                uses,
                place);
    }

    /** The whole stable name; empty where the field leads to no person. */
    public Optional<String> stableName() {
        return subject.map(route -> name.in(route.kind()));
    }
}
