// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.declaration;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a field is called and was called before: below its kind of person, as {@code home.street}, or whole, as
 * {@code customer/home.street}.
 *
 * <p>A name below the kind stands under the kind and under each of its former kinds. So does a whole one that begins
 * with the kind. Any other whole name stays as it is written. Immutable.
 *
 * @param name as declared, else the members from the object
 * @param formerly names that it had before, in either form
 */
public record FieldName(String name, Set<String> formerly) {

    static final FieldName NONE = new FieldName("", Set.of());

    public FieldName {
        formerly = Set.copyOf(formerly);
    }

    /**
     * What a member adds to names.
     *
     * @param stated empty: the member's own name
     */
    static FieldName of(String member, String stated, Collection<String> formerly) {
        return new FieldName(stated.isEmpty() ? member : stated, Set.copyOf(formerly));
    }

    /** The name of a member of the object that this one leads to: it had each name of the one below each of the other. */
    FieldName then(FieldName member) {
        if (name.isEmpty()) {
            return member;
        }
        Set<String> before = new TreeSet<>();
        for (String above : all()) {
            for (String below : member.all()) {
                before.add(above + "." + below);
            }
        }
        String now = name + "." + member.name;
        before.remove(now);
        return new FieldName(now, before);
    }

    /** The same name, with all that it was under the former names of its kind. */
    FieldName within(String kind, Collection<String> formerKinds) {
        Set<String> before = new TreeSet<>(formerly);
        for (String formerKind : formerKinds) {
            all().stream()
                    .map(each -> below(kind, each))
                    .filter(each -> !isWhole(each))
                    .forEach(each -> before.add(formerKind + "/" + each));
        }
        return new FieldName(name, before);
    }

    /** The whole name. */
    public String in(String kind) {
        return isWhole(name) ? name : kind + "/" + name;
    }

    /**
     * The whole names that it had before.
     *
     * @param formerKinds names that the kind had before, as far as they are known
     */
    public SortedSet<String> formerlyIn(String kind, Collection<String> formerKinds) {
        SortedSet<String> before = new TreeSet<>();
        for (String each : within(kind, formerKinds).all()) {
            before.add(isWhole(each) ? each : kind + "/" + each);
        }
        before.remove(in(kind));
        return Collections.unmodifiableSortedSet(before);
    }

    private Set<String> all() {
        Set<String> all = new LinkedHashSet<>(formerly);
        all.add(name);
        return all;
    }

    private static String below(String kind, String name) {
        return name.startsWith(kind + "/") ? name.substring(kind.length() + 1) : name;
    }

    private static boolean isWhole(String name) {
        return name.indexOf('/') >= 0;
    }
}
