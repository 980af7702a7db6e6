// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.annotation;

/**
 * The purpose of selling personal data to third parties, which every policy prohibits.
 *
 * <p>It exists so that a request can name it and be refused; no class may declare a use for it or for a purpose below
 * it.
 */
public interface SaleOfData extends Purpose {}
