// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.declaration;

import java.util.List;
import java.util.Set;

/**
 * A class with personal data, as written.
 *
 * @param name binary name
 * @param kind the kind of person if the class is a data subject; empty otherwise
 * @param rootOfKind binary name of the class that declares the kind for its hierarchy; empty without a kind
 * @param part whether the class need not lead to a person by itself: abstract, or declared as embedded
 * @param embeds binary names of the classes whose fields are among its own through members
 * @param fields sorted by path
 * @param flaws what could not be made sense of; empty where the class was read from an index
 * @param consulted binary names of all types that decided what this says, itself included; package-infos too
 * @param place the class
 */
public record ClassDeclaration(
        String name,
        String kind,
        String rootOfKind,
        boolean part,
        Set<String> embeds,
        List<FieldDeclaration> fields,
        List<Flaw> flaws,
        Set<String> consulted,
        Place place) {

    /** Whether each field leads to a person. */
    public boolean leadsToSubject() {
        return fields.stream().allMatch(field -> field.subject().isPresent());
    }

    /** Whether there is anything to say of the class. */
    public boolean isEmpty() {
        return fields.isEmpty() && flaws.isEmpty() && kind.isEmpty();
    }
}
