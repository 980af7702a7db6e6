// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary.club;

/** A part of others. */
public record Address(@Personal String street, @Personal String city, String country) {

    @Override
    public String toString() {
        return "Address[hidden]";
    }
}
