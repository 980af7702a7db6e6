// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

/**
 * Every way in which a declaration, a policy or a call can be wrong, with the code that messages, suppressions and
 * documents use.
 *
 * <p>A code is never given to a second meaning. {@code RF-DEC} stands for declarations, found while compiling;
 * {@code RF-POL} for the policy as a whole; {@code RF-BLD} for what a build is
 * told and the files that it keeps; {@code RF-MOD} for the model of an application; {@code RF-USE} for calls;
 * {@code RF-TEST} for tests of an application.
 * What each means and what to do stands in {@code core/docs/rules.md} and {@code core/docs/errors.md}. Why a use of data
 * is refused is no error but a {@link ReasonCode}.
 */
public enum ErrorCode {
    BASIS_MISSING("RF-DEC-1"),
    BASIS_CONFLICT("RF-DEC-2"),
    RETENTION_MISSING("RF-DEC-3"),
    RETENTION_NOT_A_PERIOD("RF-DEC-4"),
    PURPOSE_MISSING("RF-DEC-5"),
    PURPOSE_UNDECLARED("RF-DEC-6"),
    PURPOSE_VAGUE("RF-DEC-7"),
    PURPOSE_BUNDLED("RF-DEC-8"),
    PURPOSE_PROHIBITED("RF-DEC-9"),
    SOURCE_MISSING("RF-DEC-10"),
    ANCHOR_MISSING("RF-DEC-11"),
    LEGAL_REFERENCE_MISSING("RF-DEC-12"),
    INTEREST_NOT_ASSESSED("RF-DEC-13"),
    CONTRACT_ON_OPTIONAL_FIELD("RF-DEC-14"),
    SPECIAL_CATEGORY_WITHOUT_CONDITION("RF-DEC-15"),
    AUTHORISATION_MISSING("RF-DEC-16"),
    NO_SUBJECT("RF-DEC-17"),
    SUBJECT_ID_MISSING("RF-DEC-18"),
    CANNOT_BE_PROTECTED("RF-DEC-19"),
    CATEGORY_UNKNOWN("RF-DEC-20"),
    DECLARATIONS_DIFFER("RF-DEC-21"),
    KIND_WITH_TWO_ID_SPACES("RF-DEC-22"),
    USE_WITHOUT_PERSONAL_DATA("RF-DEC-23"),
    STAGE_UNKNOWN("RF-DEC-24"),
    NAME_VANISHED("RF-DEC-25"),
    NAME_CHANGED("RF-DEC-26"),
    NAME_REUSED("RF-DEC-27"),
    NAME_MALFORMED("RF-DEC-28"),
    FIELD_NOT_IN_CATALOGUE("RF-DEC-29"),
    MORE_THAN_NEEDED("RF-DEC-30"),
    CONTENT_NOT_ENCRYPTED("RF-DEC-31"),
    TO_STRING_SHOWS_DATA("RF-DEC-32"),
    SUBJECT_ID_OF_THE_OUTSIDE_WORLD("RF-DEC-33"),
    SCOPE_ENDS_AT_DIFFERENT_TIMES("RF-DEC-34"),
    GUESSING_NOT_ACCEPTED("RF-DEC-35"),
    ENCRYPTION_UNUSABLE("RF-DEC-36"),
    AUTOMATED_DECISION_WITHOUT_GROUND("RF-DEC-37"),
    FOR_PURPOSE_UNKNOWN("RF-DEC-38"),
    BELOW_STATUTORY_MINIMUM("RF-DEC-39"),
    ABOVE_MAXIMUM("RF-DEC-40"),
    CONSENT_REQUIRED("RF-DEC-41"),
    REVIEW_NEAR("RF-DEC-42"),
    CONTACT_NOT_AN_ADDRESS("RF-DEC-43"),
    PLACEHOLDER_LEFT("RF-DEC-44"),
    LANGUAGE_MISSING("RF-DEC-45"),
    PERSONAL_LOOKING_FIELD("RF-DEC-46"),
    MARKETING_NOT_DECLARED("RF-DEC-47"),
    RECORD_TYPE_UNKNOWN("RF-DEC-48"),

    OPTION_INVALID("RF-BLD-1"),
    NAMES_UNREADABLE("RF-BLD-2"),
    NAMES_NOT_KEPT("RF-BLD-3"),
    BASELINE_UNREADABLE("RF-BLD-4"),
    BASELINE_ENTRY_SOLVED("RF-BLD-5"),

    POLICY_INVALID("RF-POL-1"),
    NOT_A_POLICY("RF-POL-2"),

    DECLARATION_BROKEN("RF-MOD-1"),
    INDEX_UNREADABLE("RF-MOD-2"),
    INDEX_MISSING("RF-MOD-3"),
    INDEX_OUTDATED("RF-MOD-4"),
    FIELD_UNDER_NO_PURPOSE("RF-MOD-5"),

    SUBJECT_ID_UNUSABLE("RF-USE-1"),
    SUBJECT_UNREACHABLE("RF-USE-2"),
    PART_MISSING("RF-USE-3"),
    CLOSED("RF-USE-4"),
    NO_PURPOSE_IN_FORCE("RF-USE-5"),
    CONSENT_UNUSABLE("RF-USE-6"),
    LEDGER_EVENT_CONFLICT("RF-USE-7"),
    TRAIL_NOT_WRITTEN("RF-USE-8"),

    LEAK_FOUND("RF-TEST-1"),
    CANNOT_PLANT("RF-TEST-2");

    private final String code;

    ErrorCode(String code) {
        this.code = code;
    }

    /** The code as it is written in messages, such as {@code RF-DEC-4}. */
    public String code() {
        return code;
    }
}
