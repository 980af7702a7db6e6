// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.contact;

/**
 * Something that keeps people from reaching controller or authority.
 *
 * @param part attribute of {@code @PrivacyPolicy}: {@code controller} or {@code authority}
 * @param attribute the attribute of that part
 * @param problem what is wrong with it, without its value
 * @param remedy what to write; no full stop
 */
public record ContactFault(String part, String attribute, String problem, String remedy) {}
