// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard.internal;

/** What is known of the person whom a field is about. */
sealed interface Whose {

    /** The person is known. */
    record Known(Person person) implements Whose {}

    /** The person is not known, for this reason. */
    record Unknown(String why) implements Whose {}

    /** The person belongs to another tenant; nothing of them is looked at. */
    record OfOtherTenant() implements Whose {}
}
