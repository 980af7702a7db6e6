// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.declaration;

import dev.rightful.annotation.LegalBasis;
import dev.rightful.annotation.Source;
import dev.rightful.annotation.SpecialCondition;
import dev.rightful.model.DeclaredAnchor;
import java.util.Optional;
import java.util.Set;

/**
 * One use as written, completed from where defaults come from; not yet checked against a policy.
 *
 * @param purpose binary name of the purpose; empty: none was found
 * @param basis as written
 * @param retention as written; empty: none
 * @param anchor empty: none was found
 * @param sources empty: none were found
 * @param condition as written, or that of the field
 * @param recordType as written; empty: that of the purpose
 * @param place the annotation that declares it
 */
public record UseDeclaration(
        String purpose,
        LegalBasis basis,
        String retention,
        Optional<DeclaredAnchor> anchor,
        Set<Source> sources,
        SpecialCondition condition,
        String recordType,
        Place place) {}
