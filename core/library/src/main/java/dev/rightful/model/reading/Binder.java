// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.reading;

import dev.rightful.annotation.Content;
import dev.rightful.annotation.LegalBasis;
import dev.rightful.model.CategoryTerm;
import dev.rightful.model.DeclaredEncryption;
import dev.rightful.model.DeclaredPurpose;
import dev.rightful.model.DeclaredUse;
import dev.rightful.model.PersonalClass;
import dev.rightful.model.PersonalField;
import dev.rightful.model.RetentionPeriod;
import dev.rightful.model.SubjectRoute;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.EncryptionDeclaration;
import dev.rightful.model.declaration.FieldDeclaration;
import dev.rightful.model.declaration.PolicyDeclaration;
import dev.rightful.model.declaration.UseDeclaration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Joins declarations, in which rules found no fault, with the policy. For one thread at a time. */
final class Binder {

    private final PolicyDeclaration policy;
    private final Map<String, DeclaredPurpose> purposes;
    private final Map<String, RetentionPeriod> periods = new HashMap<>();
    private final Map<String, Set<String>> formerKinds = new HashMap<>();

    Binder(PolicyDeclaration policy) {
        this.policy = policy;
        this.purposes = policy.policy().purposes().stream()
                .collect(Collectors.toUnmodifiableMap(DeclaredPurpose::javaName, purpose -> purpose));
    }

    /** Keeps in mind what a kind was called before, for all classes that are bound from now on. */
    void meet(ClassDeclaration type) {
        formerKinds.computeIfAbsent(type.kind(), kind -> new HashSet<>()).addAll(type.formerKinds());
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
                field.name().in(subject.kind()),
                field.name().formerlyIn(subject.kind(), formerKinds.getOrDefault(subject.kind(), Set.of())),
                field.path(),
                field.type(),
                category,
                category.nature(),
                field.content() == Content.STRUCTURED ? category.content() : field.content(),
                field.necessity(),
                field.authorisation(),
                field.stage(),
                field.encryption().map(written -> bind(written, subject)),
                subject,
                uses);
    }

    private DeclaredUse bind(UseDeclaration use, FieldDeclaration field) {
        DeclaredPurpose purpose = purpose(use);
        return new DeclaredUse(
                purpose,
                use.basis() == LegalBasis.UNSTATED ? purpose.basis() : use.basis(),
                periods.computeIfAbsent(
                        retention(use, field),
                        text -> RetentionPeriod.parse(text).orElseThrow()),
                use.anchor().orElseThrow(),
                use.sources(),
                use.condition(),
                use.recordType().isEmpty() ? purpose.recordType() : use.recordType());
    }

    private static DeclaredEncryption bind(EncryptionDeclaration written, SubjectRoute subject) {
        return new DeclaredEncryption(
                written.scope().isEmpty() ? subject.kind() : written.scope(),
                written.search(),
                written.prefixMin(),
                written.prefixMax(),
                written.bucketBits(),
                written.bind());
    }

    /** The retention of a use: its own, or that of the use for the nearest purpose above. */
    private String retention(UseDeclaration use, FieldDeclaration field) {
        return field.retaining(use, name -> Optional.ofNullable(purposes.get(name)))
                .orElseThrow()
                .retention();
    }

    private DeclaredPurpose purpose(UseDeclaration use) {
        return Objects.requireNonNull(purposes.get(use.purpose()), use.purpose());
    }
}
