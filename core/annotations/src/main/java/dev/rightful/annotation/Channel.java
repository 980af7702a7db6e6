// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.annotation;

/** A way to reach a person, for which consent is asked separately. */
public enum Channel {
    EMAIL,
    SMS,
    POST,
    PHONE,
    /** A message inside an application or a browser notification. */
    IN_APP
}
