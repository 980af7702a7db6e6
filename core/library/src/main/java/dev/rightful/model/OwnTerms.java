// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what is wrong with the categories of an application, before they join a vocabulary. */
final class OwnTerms {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*:[A-Za-z][A-Za-z0-9]*");

    private final Categories vocabulary;
    private final Collection<CategoryTerm> own;
    private final Map<String, List<String>> parents = new HashMap<>();
    private final Set<String> declaredTwice = new HashSet<>();

    OwnTerms(Categories vocabulary, Collection<CategoryTerm> own) {
        this.vocabulary = vocabulary;
        this.own = own;
        for (CategoryTerm term : own) {
            if (parents.put(term.id(), term.parents()) != null
                    || vocabulary.find(term.id()).isPresent()) {
                declaredTwice.add(term.id());
            }
        }
    }

    /** At most one finding a term, in the order of the terms. */
    List<Finding> faults() {
        return own.stream().flatMap(term -> fault(term).stream()).toList();
    }

    private Optional<Finding> fault(CategoryTerm term) {
        String id = term.id();
        if (!ID.matcher(id).matches()) {
            return invalid(
                    term, "\"" + id + "\" is not the id of a category. Write prefix and name, such as own:Badge.");
        }
        if (Categories.isReserved(id)) {
            return invalid(term, id + " has a prefix of the vocabulary. Take another, such as own.");
        }
        if (declaredTwice.contains(id)) {
            return invalid(term, id + " is declared more than once. Declare it once.");
        }
        if (term.parents().isEmpty()) {
            return invalid(term, id + " has no parent. Name the nearest category above it.");
        }
        if (Ancestry.above(id, parents).contains(id)) {
            return invalid(term, id + " lies above itself. Give it, or a category in between, another parent.");
        }
        return term.parents().stream().filter(this::isUnknown).findFirst().map(parent -> unknown(term, parent));
    }

    private boolean isUnknown(String id) {
        return vocabulary.find(id).isEmpty() && !parents.containsKey(id);
    }

    private Finding unknown(CategoryTerm term, String parent) {
        List<CategoryTerm> known = Stream.concat(
                        vocabulary.terms().stream(),
                        own.stream().filter(other -> !other.id().equals(term.id())))
                .toList();
        String hint = Categories.nearest(parent, known)
                .map(nearest -> ", perhaps " + nearest)
                .orElse("");
        return new Finding(
                ErrorCode.CATEGORY_UNKNOWN,
                term.constant(),
                term.id() + " has the unknown parent " + parent + hint
                        + ". Name a constant of Category, or another own category.");
    }

    private static Optional<Finding> invalid(CategoryTerm term, String text) {
        return Optional.of(new Finding(ErrorCode.POLICY_INVALID, term.constant(), text));
    }
}
