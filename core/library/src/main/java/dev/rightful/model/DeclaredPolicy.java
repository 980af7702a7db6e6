// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

import dev.rightful.annotation.Territory;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A privacy policy as declared.
 *
 * <p>Made from {@code @PrivacyPolicy}; its constraints say what a policy must state before anything runs on it.
 * Immutable.
 *
 * <p>Source: GDPR Articles 12 to 14 and 30.
 *
 * @param javaName binary name of the annotated type
 * @param version version of the published text
 * @param effective ISO date from which it applies
 * @param languages ISO 639-1 codes, the leading one first
 * @param territory where data may go
 * @param controller who is responsible
 * @param authority where to complain
 * @param purposes all purposes, by ordinal
 * @param roles who needs to know what
 * @param kinds kinds of data subjects with stages or anchors
 * @param categories the built-in vocabulary and the policy's own categories
 */
public record DeclaredPolicy(
        String javaName,

        @NotBlank(message = "is empty; write the version of the published text")
        String version,

        String effective,

        @NotEmpty(message = "is empty; write the languages of the published text")
        List<@Pattern(regexp = "[a-z]{2}", message = "is not a language code such as nl") String> languages,

        Territory territory,
        @Valid DeclaredController controller,
        DeclaredAuthority authority,

        @NotEmpty(message = "is empty; nest at least one Purpose in the policy")
        List<@Valid DeclaredPurpose> purposes,

        List<@Valid DeclaredRole> roles,
        List<@Valid DeclaredKind> kinds,
        Categories categories) {

    public DeclaredPolicy {
        languages = List.copyOf(languages);
        purposes = List.copyOf(purposes);
        roles = List.copyOf(roles);
        kinds = List.copyOf(kinds);
    }

    /** Whether {@link #effective()} is an ISO date. */
    @AssertTrue(message = "is not a date; write one such as 2026-11-22")
    public boolean isEffectiveAsExpected() {
        try {
            LocalDate.parse(effective);
            return true;
        } catch (DateTimeException notADate) {
            return false;
        }
    }

    /** The names that two kinds share. */
    @Size(max = 0, message = "may stand for one kind only; describe each kind once")
    public SortedSet<String> getSharedKindNames() {
        return SharedNames.of(kinds, DeclaredKind::name);
    }

    /** The purpose with this stable name. */
    public Optional<DeclaredPurpose> purpose(String name) {
        return purposes.stream().filter(purpose -> purpose.name().equals(name)).findFirst();
    }

    /** The purpose that has this stable name or had it before. */
    public Optional<DeclaredPurpose> purposeEverNamed(String name) {
        Optional<DeclaredPurpose> now = purpose(name);
        return now.isPresent()
                ? now
                : purposes.stream()
                        .filter(purpose -> purpose.formerNames().contains(name))
                        .findFirst();
    }

    /** The kind with this name, if the policy says anything of it. */
    public Optional<DeclaredKind> kind(String name) {
        return kinds.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }
}
