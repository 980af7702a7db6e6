// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.declaration;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A class with personal data, as written.
 *
 * @param name binary name
 * @param kind the kind of person if the class is a data subject; empty otherwise
 * @param formerKinds names that the kind had before
 * @param rootOfKind binary name of the class that declares the kind for its hierarchy; empty without a kind
 * @param part whether the class need not lead to a person by itself: abstract, declared as embedded, or a form
 * @param collects binary names of the purposes for which the class is a form; empty: it is none
 * @param embeds binary names of the classes whose fields are among its own through members
 * @param fields sorted by path
 * @param flaws what could not be made sense of; empty where the class was read from an index
 * @param consulted binary names of all types that decided what this says, itself included; package-infos too
 * @param place the class
 */
public record ClassDeclaration(
        String name,
        String kind,
        List<String> formerKinds,
        String rootOfKind,
        boolean part,
        List<String> collects,
        Set<String> embeds,
        List<FieldDeclaration> fields,
        List<Flaw> flaws,
        Set<String> consulted,
        Place place) {

    /** Whether each field leads to a person. */
    public boolean leadsToSubject() {
        return fields.stream().allMatch(field -> field.subject().isPresent());
    }

    /** Whether the class is a form of somebody who may not be known yet. */
    public boolean isForm() {
        return !collects.isEmpty();
    }

    /** Whether it is a form and nothing else, so that what it holds is stored, and has its names, in other classes. */
    public boolean isOnlyForm() {
        return isForm() && kind.isEmpty();
    }

    /** Binary names of the purposes that it names, as a form or in uses; each once. */
    public List<String> purposes() {
        return Stream.concat(
                        collects.stream(),
                        fields.stream().flatMap(field -> field.uses().stream()).map(UseDeclaration::purpose))
                .filter(purpose -> !purpose.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether there is anything to say of the class. */
    public boolean isEmpty() {
        return fields.isEmpty() && flaws.isEmpty() && kind.isEmpty() && collects.isEmpty();
    }
}
