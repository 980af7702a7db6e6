// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import dev.rightful.annotation.ForPurpose;
import dev.rightful.model.Finding;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.PolicyDeclaration;
import dev.rightful.model.declaration.PolicyReader;
import dev.rightful.model.rule.Inspection;
import dev.rightful.model.source.TypeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The policies that a module knows, and which of them speaks of a class: the one around a purpose that the class names,
 * else that of a class that embeds it, else the one of the option, else the only one that compiles with it or that other
 * classes of the module lead to.
 */
final class Policies {

    private final MirrorTypes types;
    private final Options options;
    private final Map<String, PolicyDeclaration> compiled = new TreeMap<>();
    private final Map<String, Optional<PolicyDeclaration>> known = new TreeMap<>();

    Policies(MirrorTypes types, Options options) {
        this.types = types;
        this.options = options;
    }

    /** A policy that is being compiled. */
    void add(PolicyDeclaration policy) {
        compiled.put(policy.policy().javaName(), policy);
        known.put(policy.policy().javaName(), Optional.of(policy));
    }

    /** What is wrong with the option that names a policy; empty: nothing. */
    Optional<Finding> fault() {
        String option = options.policy();
        return option.isEmpty() || named(option).isPresent()
                ? Optional.empty()
                : Optional.of(Options.fault(
                        Options.POLICY + "=" + option,
                        "it names no type with @PrivacyPolicy. Write its binary name, and see that it is on the class"
                                + " path."));
    }

    /**
     * Runs all rules that the build asks: about the policies that compile, about each class and its source, and about all classes together.
     *
     * <p>If classes were passed over, nothing is said of classes together: one that is missing may embed another.
     *
     * @param module takes the names of further classes that mention what does not exist
     */
    List<Inspection.Located> inspect(CompiledModule module) {
        List<ClassDeclaration> classes = List.copyOf(module.declared().values());
        List<Inspection.Located> found = new ArrayList<>();
        compiled.values().forEach(policy -> {
            Inspection inspection = inspection(Optional.of(policy));
            inspection.inspect(policy);
            found.addAll(inspection.found());
        });
        Map<String, PolicyDeclaration> embedding = embedding(classes);
        Optional<PolicyDeclaration> otherwise = otherwise(classes);
        module.sources().forEach((name, source) -> {
            Optional<ClassDeclaration> type =
                    Optional.ofNullable(module.declared().get(name));
            try {
                Inspection inspection = inspection(type.flatMap(this::aroundPurposes)
                        .or(() -> Optional.ofNullable(embedding.get(name)))
                        .or(() -> aroundWork(source))
                        .or(() -> otherwise));
                inspection.inspect(source, type);
                type.ifPresent(inspection::inspect);
                found.addAll(inspection.found());
            } catch (UnresolvedTypeException saidByCompiler) {
                module.passedOver().add(name);
            }
        });
        if (module.passedOver().isEmpty()) {
            Inspection together = inspection(Optional.empty());
            together.inspect(classes);
            found.addAll(together.found());
        }
        return found;
    }

    private Inspection inspection(Optional<PolicyDeclaration> policy) {
        return new Inspection(
                policy,
                Optional.of(options.today()),
                types,
                options.severities().asked());
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
        if (!options.policy().isEmpty()) {
            return named(options.policy());
        }
        Map<String, PolicyDeclaration> met = new TreeMap<>(compiled);
        classes.forEach(type ->
                aroundPurposes(type).ifPresent(policy -> met.put(policy.policy().javaName(), policy)));
        return met.size() == 1 ? Optional.of(met.values().iterator().next()) : Optional.empty();
    }

    private Optional<PolicyDeclaration> aroundPurposes(ClassDeclaration type) {
        return type.purposes().stream()
                .flatMap(purpose -> around(purpose).stream())
                .findFirst();
    }

    /** The policy of the purposes for which a class or its methods work. */
    private Optional<PolicyDeclaration> aroundWork(TypeSource type) {
        return Stream.concat(
                        type.annotations().stream(),
                        type.members().stream().flatMap(member -> member.annotations().stream()))
                .filter(use -> use.type().equals(ForPurpose.class.getName()))
                .flatMap(use -> around(use.text("value")).stream())
                .findFirst();
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
