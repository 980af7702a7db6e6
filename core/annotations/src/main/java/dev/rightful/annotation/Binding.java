// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.annotation;

/** What a sealed value is bound to, besides the person's key: elsewhere it does not open. */
public enum Binding {
    /** Tenant and field: a value put back into the same field of the same person opens. */
    FIELD,
    /** Tenant, field and row, where the id of the row is known before it is inserted. */
    ROW
}
