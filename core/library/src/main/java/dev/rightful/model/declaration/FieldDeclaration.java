// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.declaration;

import dev.rightful.annotation.Content;
import dev.rightful.annotation.Necessity;
import dev.rightful.model.SubjectRoute;
import java.util.List;
import java.util.Optional;

/**
 * One place with personal data as written.
 *
 * @param path members from the object, such as {@code home.street}
 * @param name stable name as overridden; empty: the default
 * @param type Java type as text
 * @param category as written
 * @param stage stable name; empty: from the start
 * @param subject whose data it is; empty where that could not be found
 * @param uses in the order written, the first use first
 * @param place the annotation
 */
public record FieldDeclaration(
        String path,
        String name,
        String type,
        String category,
        Necessity necessity,
        Content content,
        String authorisation,
        String stage,
        Optional<SubjectRoute> subject,
        List<UseDeclaration> uses,
        Place place) {}
