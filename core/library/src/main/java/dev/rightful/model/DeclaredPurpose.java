// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

import dev.rightful.annotation.Channel;
import dev.rightful.annotation.LegalBasis;
import dev.rightful.annotation.PurposeKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A purpose of the policy, with what it inherits from the purposes above it filled in.
 *
 * <p>Immutable. Source: GDPR Articles 5(1)(b) and 6.
 *
 * @param ordinal position among the purposes of the policy, sorted by name; stable for one version of the policy
 * @param name stable name, such as {@code direct-marketing}
 * @param formerNames stable names that it had before
 * @param javaName binary name of the interface; never stored as evidence
 * @param ancestors stable names of all purposes above, without this one
 * @param basis the default basis of its uses; {@code UNSTATED} where each use states its own
 * @param reference the law of a legal obligation
 * @param interest the interest of a legitimate interest
 * @param assessment the balancing test of a legitimate interest
 * @param alternatives further bases
 * @param channels channels with a consent each; empty: consent has no channel
 * @param topics topics a person can choose among
 * @param kind what the law treats apart
 * @param stage stable name of the stage needed; empty: none
 * @param needs ids of the categories that it cannot do without, those below included; empty: not stated
 * @param recordType what the law calls its records, a constant of {@code RecordType}; empty: not stated
 * @param automation whether it leads to solely automated decisions, and what allows them; empty: it does not
 * @param description words for people by language; the key {@code ""} is the leading language
 * @param dpv term of the Data Privacy Vocabulary; empty: none
 * @param prohibited whether no code may use it
 */
public record DeclaredPurpose(
        int ordinal,

        String name,
        Set<String> formerNames,
        String javaName,
        Set<String> ancestors,
        LegalBasis basis,
        String reference,
        String interest,
        DeclaredAssessment assessment,
        List<DeclaredAlternative> alternatives,
        Set<Channel> channels,
        Set<String> topics,
        PurposeKind kind,
        String stage,
        Set<String> needs,
        String recordType,
        Optional<DeclaredAutomation> automation,
        Map<String, String> description,
        String dpv,
        boolean prohibited) {

    public DeclaredPurpose {
        formerNames = Set.copyOf(formerNames);
        ancestors = Set.copyOf(ancestors);
        needs = Set.copyOf(needs);
        alternatives = List.copyOf(alternatives);
        channels = Set.copyOf(channels);
        topics = Set.copyOf(topics);
        description = Map.copyOf(description);
    }

    /** The same purpose at another position. */
    public DeclaredPurpose at(int position) {
        return new DeclaredPurpose(
                position,
                name,
                formerNames,
                javaName,
                ancestors,
                basis,
                reference,
                interest,
                assessment,
                alternatives,
                channels,
                topics,
                kind,
                stage,
                needs,
                recordType,
                automation,
                description,
                dpv,
                prohibited);
    }

    /** Whether this is the named purpose or lies below it. */
    public boolean isWithin(String purpose) {
        return name.equals(purpose) || ancestors.contains(purpose);
    }

    /** Whether the purpose may rest on this basis: its own, or a declared alternative. */
    public boolean allows(LegalBasis candidate) {
        return basis == candidate || alternatives.stream().anyMatch(other -> other.basis() == candidate);
    }
}
