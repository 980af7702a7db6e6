// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
/** A customer portal, as an example; not a part of the library. */
package dev.rightful.example.portal;
