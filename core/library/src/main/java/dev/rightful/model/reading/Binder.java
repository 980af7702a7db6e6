// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.reading;

import dev.rightful.annotation.Content;
import dev.rightful.annotation.LegalBasis;
import dev.rightful.model.CategoryTerm;
import dev.rightful.model.DeclaredPurpose;
import dev.rightful.model.DeclaredUse;
import dev.rightful.model.PersonalClass;
import dev.rightful.model.PersonalField;
import dev.rightful.model.RetentionPeriod;
import dev.rightful.model.SubjectRoute;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.FieldDeclaration;
import dev.rightful.model.declaration.PolicyDeclaration;
import dev.rightful.model.declaration.UseDeclaration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Joins declarations, in which rules found no fault, with the policy. */
final class Binder {

    private final PolicyDeclaration policy;
    private final Map<String, DeclaredPurpose> purposes;

    Binder(PolicyDeclaration policy) {
        this.policy = policy;
        this.purposes = policy.policy().purposes().stream()
                .collect(Collectors.toUnmodifiableMap(DeclaredPurpose::javaName, purpose -> purpose));
    }

    PersonalClass bind(ClassDeclaration type) {
        return new PersonalClass(
                type.name(), type.fields().stream().map(this::bind).toList());
    }

    private PersonalField bind(FieldDeclaration field) {
        SubjectRoute subject = field.subject().orElseThrow();
        CategoryTerm category =
                policy.policy().categories().find(field.category()).orElseThrow();
        List<DeclaredUse> uses = new ArrayList<>();
        for (UseDeclaration use : field.uses()) {
            uses.add(bind(use, field));
        }
        uses.sort(Comparator.comparing(use -> use.purpose().name()));
        return new PersonalField(
                field.name().isEmpty() ? subject.kind() + "/" + field.path() : field.name(),
                field.path(),
                field.type(),
                category,
                category.nature(),
                field.content() == Content.STRUCTURED ? category.content() : field.content(),
                field.necessity(),
                field.authorisation(),
                field.stage(),
                subject,
                uses);
    }

    private DeclaredUse bind(UseDeclaration use, FieldDeclaration field) {
        DeclaredPurpose purpose = purposes.get(use.purpose());
        return new DeclaredUse(
                purpose,
                use.basis() == LegalBasis.UNSTATED ? purpose.basis() : use.basis(),
                RetentionPeriod.parse(retention(use, purpose, field)).orElseThrow(),
                use.anchor().orElseThrow(),
                use.sources(),
                use.condition());
    }

    /** The retention of a use: its own, or that of the use for the nearest purpose above. */
    private String retention(UseDeclaration use, DeclaredPurpose purpose, FieldDeclaration field) {
        if (!use.retention().isBlank()) {
            return use.retention();
        }
        return field.uses().stream()
                .filter(other -> !other.retention().isBlank())
                .filter(other -> purpose.isWithin(purposes.get(other.purpose()).name()))
                .max(Comparator.comparingInt(
                        other -> purposes.get(other.purpose()).ancestors().size()))
                .orElseThrow()
                .retention();
    }
}
