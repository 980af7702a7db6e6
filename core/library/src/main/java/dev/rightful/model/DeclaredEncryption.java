// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

import dev.rightful.annotation.Binding;
import dev.rightful.annotation.Search;
import java.util.Set;

/**
 * How a field is to be stored sealed.
 *
 * @param scope which of the person's keys seals it: fields of one scope become unreadable together
 * @param search how stored values can be found; empty: not at all
 * @param prefixMin shortest prefix that can be found, in characters
 * @param prefixMax longest prefix that can be found, in characters
 * @param bucketBits bits of a hash that stay, where values are found by buckets; else 0
 * @param bind what a value is bound to, besides the person
 */
public record DeclaredEncryption(
        String scope, Set<Search> search, int prefixMin, int prefixMax, int bucketBits, Binding bind) {

    public DeclaredEncryption {
        search = Set.copyOf(search);
    }
}
