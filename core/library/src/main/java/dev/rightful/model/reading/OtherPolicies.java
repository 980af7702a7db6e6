// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.reading;

import dev.rightful.annotation.PrivacyPolicy;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.PolicyDeclaration;
import dev.rightful.model.source.TypeLookup;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Leaves out the classes of other policies on the same class path, such as those of tests.
 *
 * <p>A class is another policy's if it is used for no purpose of this one, and for one that is nested in another. Whoever
 * asks about such a class all the same is told what this policy lacks.
 */
final class OtherPolicies {

    private final PolicyDeclaration policy;
    private final TypeLookup types;

    OtherPolicies(PolicyDeclaration policy, TypeLookup types) {
        this.policy = policy;
        this.types = types;
    }

    /** The classes of this policy, in the same order. */
    List<ClassDeclaration> without(List<ClassDeclaration> classes) {
        Set<String> foreign = classes.stream()
                .filter(this::isForeign)
                .map(ClassDeclaration::name)
                .collect(Collectors.toSet());
        Set<String> theirParts = embedded(classes.stream().filter(each -> foreign.contains(each.name())));
        Set<String> ourParts = embedded(classes.stream().filter(each -> !foreign.contains(each.name())));
        return classes.stream()
                .filter(each -> !foreign.contains(each.name()))
                .filter(each ->
                        each.leadsToSubject() || ourParts.contains(each.name()) || !theirParts.contains(each.name()))
                .toList();
    }

    private static Set<String> embedded(Stream<ClassDeclaration> classes) {
        return classes.flatMap(each -> each.embeds().stream()).collect(Collectors.toSet());
    }

    private boolean isForeign(ClassDeclaration type) {
        List<String> purposes = type.purposes();
        return purposes.stream().noneMatch(each -> policy.purpose(each).isPresent())
                && purposes.stream().anyMatch(this::liesInAnother);
    }

    private boolean liesInAnother(String purpose) {
        for (int end = purpose.lastIndexOf('$'); end > 0; end = purpose.lastIndexOf('$', end - 1)) {
            String around = purpose.substring(0, end);
            boolean isPolicy = types.find(around).stream()
                    .flatMap(type -> type.annotations().stream())
                    .anyMatch(use -> use.type().equals(PrivacyPolicy.class.getName()));
            if (isPolicy) {
                return !around.equals(policy.policy().javaName());
            }
        }
        return false;
    }
}
