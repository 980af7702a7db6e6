// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

import dev.rightful.annotation.Content;
import dev.rightful.model.vocabulary.VocabularyFile;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The categories of personal data that an application may name: the built-in vocabulary and its own terms.
 *
 * <p>The built-in terms are those of the extension {@code pd} of the Data Privacy Vocabulary, and
 * {@code rightful:NationalNumber}. A term may have several parents; what is said of a term holds for all below it.
 *
 * <p>Immutable, safe for use by many threads. {@link #find} and {@link #isA} take at most two hash look-ups.
 *
 * <p>Source: W3C Data Privacy Vocabulary 2.3, {@code https://w3id.org/dpv/pd}; Fideslang default taxonomy.
 */
public final class Categories {

    private static final Pattern RESERVED = Pattern.compile("(pd|dpv|rightful):.*");
    private static final Pattern QUALIFIER = Pattern.compile(".*[:#.]");
    private static final Categories BUILT_IN =
            new Categories(VocabularyFile.rows(Categories.class, "categories.tsv", 7).stream()
                    .map(Categories::term)
                    .toList());

    private final List<CategoryTerm> terms;
    private final Map<String, CategoryTerm> byId;
    private final Ancestry ancestry;

    private Categories(Collection<CategoryTerm> stated) {
        SortedMap<String, CategoryTerm> sorted = new TreeMap<>();
        Map<String, List<String>> parents = new HashMap<>();
        for (CategoryTerm term : stated) {
            sorted.put(term.id(), term);
            parents.put(term.id(), term.parents());
        }
        ancestry = new Ancestry(parents);
        terms = sorted.values().stream()
                .map(term -> term.inheriting(ancestry.of(term.id()).stream()
                        .flatMap(id -> Stream.ofNullable(sorted.get(id)))
                        .toList()))
                .toList();
        byId = terms.stream().collect(Collectors.toUnmodifiableMap(CategoryTerm::id, Function.identity()));
    }

    /** The built-in vocabulary; read once, when this class is first used. */
    public static Categories builtIn() {
        return BUILT_IN;
    }

    /** Whether an id has a prefix of the vocabulary, which no own term may have. */
    public static boolean isReserved(String id) {
        return RESERVED.matcher(id).matches();
    }

    /**
     * These terms and those of an application.
     *
     * @param own in any order; each parent is a term of this vocabulary or another own one
     * @throws DeclarationException if {@link #faultsOf} finds any; mend all that the message lists
     */
    public Categories with(Collection<CategoryTerm> own) {
        if (own.isEmpty()) {
            return this;
        }
        List<Finding> faults = faultsOf(own);
        if (!faults.isEmpty()) {
            throw new DeclarationException(
                    ErrorCode.POLICY_INVALID, "Cannot add the application's own categories. Mend these:", faults);
        }
        return new Categories(Stream.concat(terms.stream(), own.stream()).toList());
    }

    /**
     * Why {@link #with} would refuse these terms, in their order: at most one finding a term, placed at its constant;
     * empty if it would not.
     *
     * <p>Wrong are an id not of the form {@code own:Badge}, with a prefix of the vocabulary, or declared before; no
     * parent, or an unknown one; and a term above itself.
     */
    public List<Finding> faultsOf(Collection<CategoryTerm> own) {
        return new OwnTerms(this, own).faults();
    }

    /** The term with this id, such as {@code pd:EmailAddress}. */
    public Optional<CategoryTerm> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Whether a category is another one or lies below it, through whichever parent; false if it is unknown. */
    public boolean isA(String id, String ancestor) {
        return ancestry.isA(id, ancestor);
    }

    /**
     * What to write instead of an unknown id: {@code Category.EMAIL_ADDRESS}, or the constant of an own term.
     *
     * @param wrong an id, IRI, name of a constant or label; what stands before its last colon, hash or dot is left out
     * @return empty if no id, constant or label is near, as {@link NearestName} has it
     */
    public Optional<String> nearest(String wrong) {
        return nearest(wrong, terms);
    }

    /** All terms, sorted by id. */
    public List<CategoryTerm> terms() {
        return terms;
    }

    static Optional<String> nearest(String wrong, Collection<CategoryTerm> among) {
        Map<String, String> inCode = new HashMap<>();
        for (CategoryTerm term : among) {
            inCode.put(local(term.id()), term.inCode());
            inCode.put(local(term.constant()), term.inCode());
            inCode.put(term.label(), term.inCode());
        }
        return NearestName.of(local(wrong), inCode.keySet()).map(inCode::get);
    }

    private static String local(String name) {
        return QUALIFIER.matcher(name).replaceFirst("");
    }

    private static CategoryTerm term(List<String> cells) {
        return new CategoryTerm(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                VocabularyFile.ids(cells.get(3)),
                CategoryNature.valueOf(cells.get(4)),
                cells.get(5).isEmpty() ? Content.STRUCTURED : Content.valueOf(cells.get(5)),
                cells.get(6));
    }
}
