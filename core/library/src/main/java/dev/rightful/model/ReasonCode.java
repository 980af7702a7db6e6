// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

/**
 * Why a use of personal data is refused, in the order in which the reasons are looked for.
 *
 * <p>A code is never given to a second meaning: trails keep it for years. What each means, its article and what to do
 * stand in {@code core/docs/reasons.md} in the same words.
 *
 * <p>Source: each constant's {@link #article()}.
 */
public enum ReasonCode {
    PURPOSE_UNDECLARED(
            "5(1)(b)",
            "The policy declares no such purpose.",
            "Use a purpose that the policy declares, or declare this one and publish it first."),
    PURPOSE_PROHIBITED(
            "5(1)(a) and (b)",
            "No code may use data for this purpose; selling data always counts among these.",
            "Leave the data alone; no setting opens it."),
    DATA_UNDECLARED(
            "5(2) and 30(1)(c)",
            "The class declares no personal data at this path, or its declarations are faulty.",
            "Correct the path, annotate the member with @PersonalData, or mend its declaration."),
    DATA_NOT_FOR_PURPOSE(
            "5(1)(b) and 13(3)",
            "The data was collected neither for this purpose nor for one above it.",
            "Use the data for a purpose it was collected for, or declare the use and announce it first."),
    NO_ACTOR("29 and 32(4)", "It is not known who acts.", "Let the ActorSource name the user or process that acts."),
    NEED_TO_KNOW(
            "25(2) and 32(4)",
            "None of the actor's roles needs this category for this purpose.",
            "Leave it to somebody whose role needs it, or extend the role in the policy."),
    OTHER_TENANT("5(1)(f)", "The person belongs to another tenant.", "Ask the guard of that tenant."),
    SUBJECT_UNIDENTIFIED(
            "5(2) and 24",
            "It is not known whose data it is.",
            "Fill the members that lead to the person and the person's id before the data is used."),
    RESTRICTED(
            "18(2)",
            "The person's data is restricted.",
            "Store the data only, until the restriction is lifted or the person consents to this use."),
    STAGE_NOT_REACHED(
            "5(1)(c)",
            "The person has not reached the stage from which the data may be used, or the stage is not known.",
            "Wait for the stage, and let the FactsSource report it."),
    CONSENT_MISSING(
            "6(1)(a) and 7(1)",
            "There is no consent to this purpose, channel and topic.",
            "Ask the person, and append the consent to the ledger before the use."),
    CONSENT_WITHDRAWN(
            "7(3)",
            "The person withdrew the consent to this purpose, channel or topic.",
            "Stop the use; only a new consent opens it."),
    CHANNEL_NOT_STATED(
            "4(11) and 13(1)(c)",
            "The policy does not state this channel for the purpose.",
            "Use a channel that the purpose states."),
    OBJECTED(
            "21(1) to (3)",
            "The person objects to this purpose.",
            "Stop the use of this person's data for the purpose."),
    ASSESSMENT_EXPIRED(
            "5(2) and 6(1)(f)",
            "No assessment of the legitimate interest holds on this day.",
            "Assess the interest again, and state the new date of review in the policy."),
    RETENTION_OVER(
            "5(1)(e)",
            "The period of this use has ended.",
            "Stop the use; erase the data when the period of its last use has ended."),
    NO_ANSWER("5(2)", "A store that had to be asked did not answer.", "Try again when it answers; the log names it."),
    TRAIL_SILENT(
            "5(2)",
            "The trail could not record the use, and what is not recorded is not permitted.",
            "Try again when the trail can write; the log says why it could not.");

    private final String article;
    private final String meaning;
    private final String whatToDo;

    ReasonCode(String article, String meaning, String whatToDo) {
        this.article = article;
        this.meaning = meaning;
        this.whatToDo = whatToDo;
    }

    /** The articles of the GDPR, such as {@code 7(3)}. */
    public String article() {
        return article;
    }

    /** What the code means, in one sentence. */
    public String meaning() {
        return meaning;
    }

    /** What to do about it, in one sentence. */
    public String whatToDo() {
        return whatToDo;
    }
}
