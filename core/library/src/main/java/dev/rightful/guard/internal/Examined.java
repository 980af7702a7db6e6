// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard.internal;

import dev.rightful.annotation.LegalBasis;
import dev.rightful.guard.Reason;
import dev.rightful.model.DeclaredPurpose;
import dev.rightful.model.RightfulException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the examination of a request brought to light.
 *
 * @param purposeName as the caller reads it
 * @param purpose the purpose; empty: the policy does not declare it
 * @param fields as the caller reads them
 * @param declaredFields stable names of those that are declared
 * @param kinds kinds of data subjects of the declared fields
 * @param roles roles of the actor that the policy knows
 * @param bases of the declared uses
 * @param reasons all reasons against the use, in order
 * @param fault what is wrong in the declarations or the way to the person, where that is among the reasons
 */
record Examined(
        String purposeName,
        Optional<DeclaredPurpose> purpose,
        List<String> fields,
        List<String> declaredFields,
        Set<String> kinds,
        Set<String> roles,
        Set<LegalBasis> bases,
        List<Reason> reasons,
        Optional<RightfulException> fault) {}
