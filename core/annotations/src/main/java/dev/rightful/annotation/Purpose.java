// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.annotation;

/**
 * Marks an interface as a purpose of processing; sub-interfaces are narrower purposes.
 *
 * <p>A purpose is declared when it or an ancestor bears {@link ProcessingPurpose} and the {@link PrivacyPolicy} names
 * it. {@code Purpose} itself stands for "not said here" in attributes.
 *
 * <p>Source: GDPR Article 5(1)(b).
 */
public interface Purpose {}
