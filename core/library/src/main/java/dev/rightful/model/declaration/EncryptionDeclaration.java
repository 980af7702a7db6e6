// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.declaration;

import dev.rightful.annotation.Binding;
import dev.rightful.annotation.Search;
import java.util.Set;

/**
 * {@code @Encrypted} of one field as written; not yet checked.
 *
 * @param scope empty: the kind of person
 * @param search empty: cannot be found by what it says
 * @param prefixMin in characters
 * @param prefixMax in characters
 * @param bucketBits 0: not stated
 * @param acceptGuessing empty: not accepted
 * @param place the annotation
 */
public record EncryptionDeclaration(
        String scope,
        Set<Search> search,
        int prefixMin,
        int prefixMax,
        int bucketBits,
        String acceptGuessing,
        Binding bind,
        Place place) {}
