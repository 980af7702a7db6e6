// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.detection;

/** What values look like: nobody is called 7, and a byte array is no e-mail address. */
enum Form {
    TEXT,
    NUMBER,
    DATE,
    BYTES
}
