// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.example.quickstart;

/** The smallest program that uses Rightful. */
public final class Quickstart {
    private Quickstart() {}

    /** Prints one line. */
    public static void main(String[] args) {
        System.out.println("Rightful quickstart: nothing is declared yet.");
    }
}
