// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

/**
 * The supervisory authority that the policy names.
 *
 * @param name empty: none is named
 * @param address postal address
 * @param website web site
 */
public record DeclaredAuthority(String name, String address, String website) {}
