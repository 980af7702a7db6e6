// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.FieldDeclaration;
import dev.rightful.model.declaration.PolicyDeclaration;
import dev.rightful.model.declaration.PolicyReader;
import dev.rightful.model.declaration.UseDeclaration;
import dev.rightful.model.rule.Inspection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The policies that a module knows, and which of them speaks of a class: the one around a purpose that the class names,
 * else that of a class that embeds it, else the one of the option, else the only one that compiles with it or that other
 * classes of the module lead to.
 */
final class Policies {

    private final MirrorTypes types;
    private final LocalDate today;
    private final String option;
    private final Map<String, PolicyDeclaration> compiled = new TreeMap<>();
    private final Map<String, Optional<PolicyDeclaration>> known = new TreeMap<>();

    Policies(MirrorTypes types, LocalDate today, String option) {
        this.types = types;
        this.today = today;
        this.option = option;
    }

    /** A policy that is being compiled. */
    void add(PolicyDeclaration policy) {
        compiled.put(policy.policy().javaName(), policy);
        known.put(policy.policy().javaName(), Optional.of(policy));
    }

    /**
     * Runs all rules: about the policies that compile, about each class, and about all classes together.
     *
     * @param passedOver the classes that could not be read, because they mention what does not exist; takes more of them.
     *     If there are any, nothing is said of classes together: one that is missing may embed another
     */
    List<Inspection.Located> inspect(List<ClassDeclaration> classes, Set<String> passedOver) {
        List<Inspection.Located> found = new ArrayList<>();
        compiled.values().forEach(policy -> {
            Inspection inspection = inspection(Optional.of(policy));
            inspection.inspect(policy);
            found.addAll(inspection.found());
        });
        Map<String, PolicyDeclaration> embedding = embedding(classes);
        Optional<PolicyDeclaration> otherwise = otherwise(classes);
        for (ClassDeclaration type : classes) {
            Inspection inspection = inspection(aroundPurposes(type)
                    .or(() -> Optional.ofNullable(embedding.get(type.name())))
                    .or(() -> otherwise));
            try {
                inspection.inspect(type);
                found.addAll(inspection.found());
            } catch (UnresolvedTypeException saidByCompiler) {
                passedOver.add(type.name());
            }
        }
        if (passedOver.isEmpty()) {
            Inspection together = inspection(Optional.empty());
            together.inspect(classes);
            found.addAll(together.found());
        }
        return found;
    }

    private Inspection inspection(Optional<PolicyDeclaration> policy) {
        return new Inspection(policy, Optional.of(today), types);
    }

    /** The policies of embedding classes, by the names of the classes that they embed. */
    private Map<String, PolicyDeclaration> embedding(List<ClassDeclaration> classes) {
        Map<String, PolicyDeclaration> policies = new TreeMap<>();
        for (ClassDeclaration type : classes) {
            aroundPurposes(type).ifPresent(policy -> type.embeds().forEach(part -> policies.putIfAbsent(part, policy)));
        }
        return policies;
    }

    /** The policy of classes that name no purpose of any. */
    private Optional<PolicyDeclaration> otherwise(List<ClassDeclaration> classes) {
        if (!option.isEmpty()) {
            return named(option);
        }
        Map<String, PolicyDeclaration> met = new TreeMap<>(compiled);
        classes.forEach(type ->
                aroundPurposes(type).ifPresent(policy -> met.put(policy.policy().javaName(), policy)));
        return met.size() == 1 ? Optional.of(met.values().iterator().next()) : Optional.empty();
    }

    private Optional<PolicyDeclaration> aroundPurposes(ClassDeclaration type) {
        for (FieldDeclaration field : type.fields()) {
            for (UseDeclaration use : field.uses()) {
                Optional<PolicyDeclaration> around = around(use.purpose());
                if (around.isPresent()) {
                    return around;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<PolicyDeclaration> around(String purpose) {
        int end = purpose.lastIndexOf('$');
        while (end > 0) {
            Optional<PolicyDeclaration> policy = named(purpose.substring(0, end));
            if (policy.isPresent()) {
                return policy;
            }
            end = purpose.lastIndexOf('$', end - 1);
        }
        return Optional.empty();
    }

    /** The policy of this name; empty if there is none. */
    Optional<PolicyDeclaration> named(String name) {
        return known.computeIfAbsent(name, this::read);
    }

    private Optional<PolicyDeclaration> read(String name) {
        try {
            return types.find(name).flatMap(new PolicyReader(types)::read);
        } catch (UnresolvedTypeException saidByCompiler) {
            return Optional.empty();
        }
    }
}
