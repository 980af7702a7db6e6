// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

/**
 * One thing that a rule or the validation of the policy found.
 *
 * @param code what is wrong
 * @param place where: a class, {@code Class.member}, or a path inside the policy
 * @param text what is wrong there and what to write instead, in one or two sentences
 */
public record Finding(ErrorCode code, String place, String text) {

    /** {@code [CODE] place: text}. */
    @Override
    public String toString() {
        return "[" + code.code() + "] " + place + ": " + text;
    }
}
