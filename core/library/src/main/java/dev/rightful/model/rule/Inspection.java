// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.model.Categories;
import dev.rightful.model.Finding;
import dev.rightful.model.RetentionPeriod;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.Place;
import dev.rightful.model.declaration.PolicyDeclaration;
import dev.rightful.model.declaration.PurposeDeclaration;
import dev.rightful.model.declaration.PurposeReader;
import dev.rightful.model.names.NamesComparison;
import dev.rightful.model.source.TypeLookup;
import dev.rightful.model.source.TypeSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One run of rules: what they may ask, and what they found. Not shared between threads. */
public final class Inspection {

    /**
     * A finding with the place it is about.
     *
     * @param finding for people
     * @param place for tools that can point at source
     */
    public record Located(Finding finding, Place place) {}

    private final Optional<PolicyDeclaration> policy;
    private final Optional<LocalDate> today;
    private final TypeLookup types;
    private final List<Rule> rules;
    private final PurposeReader purposes;
    private final Map<String, Optional<PurposeDeclaration>> known = new HashMap<>();
    private final Map<String, Optional<RetentionPeriod>> periods = new HashMap<>();
    private final List<Located> found = new ArrayList<>();

    /**
     * @param policy empty where it is not known, as in a module that compiles without it
     * @param today the day against which review dates are held; empty: none is
     * @param types finds purposes
     * @param rules which are asked
     */
    public Inspection(
            Optional<PolicyDeclaration> policy, Optional<LocalDate> today, TypeLookup types, List<Rule> rules) {
        this.policy = policy;
        this.today = today;
        this.types = types;
        this.rules = List.copyOf(rules);
        this.purposes = new PurposeReader(types);
    }

    Optional<PolicyDeclaration> policy() {
        return policy;
    }

    Optional<LocalDate> today() {
        return today;
    }

    Categories categories() {
        return policy.map(each -> each.policy().categories()).orElseGet(Categories::builtIn);
    }

    /** A purpose by binary name: as the policy has it, else as its interface reads alone; empty if there is none. */
    Optional<PurposeDeclaration> purpose(String javaName) {
        return known.computeIfAbsent(javaName, this::read);
    }

    private Optional<PurposeDeclaration> read(String javaName) {
        Optional<PurposeDeclaration> listed = policy.flatMap(each -> each.purpose(javaName));
        return listed.isPresent()
                ? listed
                : types.find(javaName)
                        .filter(purposes::isPurpose)
                        .map(type -> purposes.read(type, name -> name.equals(PurposeProhibited.SALE)));
    }

    /** A type by binary name; empty if it is not at hand. */
    Optional<TypeSource> type(String name) {
        return types.find(name);
    }

    /** The period that a text stands for; empty if it is none. */
    Optional<RetentionPeriod> period(String text) {
        return periods.computeIfAbsent(text, RetentionPeriod::parse);
    }

    void report(Rule rule, Place place, String text) {
        found.add(new Located(new Finding(rule.code(), place.text(), text), place));
    }

    /** Runs the rules about the source of a class. */
    public void inspect(TypeSource type, Optional<ClassDeclaration> declared) {
        rules.forEach(rule -> rule.checkSource(type, declared, this));
    }

    /** Runs the rules about a class. */
    public void inspect(ClassDeclaration type) {
        rules.forEach(rule -> rule.checkClass(type, this));
    }

    /** Runs the rules about the policy. */
    public void inspect(PolicyDeclaration declared) {
        rules.forEach(rule -> rule.checkPolicy(declared, this));
    }

    /** Runs the rules about all classes of a module. */
    public void inspect(List<ClassDeclaration> classes) {
        rules.forEach(rule -> rule.checkModule(classes, this));
    }

    /** Runs the rules about the names of a module. */
    public void inspect(NamesComparison names) {
        rules.forEach(rule -> rule.checkNames(names, this));
    }

    /** What was found so far. */
    public List<Located> found() {
        return List.copyOf(found);
    }
}
