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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The policies that a module knows, and which of them speaks of a class: the one around a purpose that the class names,
 * else the one of the option, else the only one that compiles with it.
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

    /** Runs all rules: about the policies that compile, and about classes, those of one policy together. */
    List<Inspection.Located> inspect(List<ClassDeclaration> classes) {
        List<Inspection.Located> found = new ArrayList<>();
        compiled.values().forEach(policy -> {
            Inspection inspection = inspection(Optional.of(policy));
            inspection.inspect(policy);
            found.addAll(inspection.found());
        });
        Map<Optional<PolicyDeclaration>, List<ClassDeclaration>> byPolicy = new LinkedHashMap<>();
        for (ClassDeclaration type : classes) {
            byPolicy.computeIfAbsent(of(type), policy -> new ArrayList<>()).add(type);
        }
        byPolicy.forEach((policy, together) -> {
            Inspection inspection = inspection(policy);
            together.forEach(inspection::inspect);
            inspection.inspect(together);
            found.addAll(inspection.found());
        });
        return found;
    }

    private Inspection inspection(Optional<PolicyDeclaration> policy) {
        return new Inspection(policy, Optional.of(today), types);
    }

    private Optional<PolicyDeclaration> of(ClassDeclaration type) {
        for (FieldDeclaration field : type.fields()) {
            for (UseDeclaration use : field.uses()) {
                Optional<PolicyDeclaration> around = around(use.purpose());
                if (around.isPresent()) {
                    return around;
                }
            }
        }
        if (!option.isEmpty()) {
            return named(option);
        }
        return compiled.size() == 1 ? Optional.of(compiled.values().iterator().next()) : Optional.empty();
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

    private Optional<PolicyDeclaration> named(String name) {
        return known.computeIfAbsent(name, each -> types.find(each).flatMap(new PolicyReader(types)::read));
    }
}
