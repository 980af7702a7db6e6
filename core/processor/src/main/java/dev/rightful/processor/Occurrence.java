// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import dev.rightful.model.Finding;
import dev.rightful.model.baseline.BaselineEntry;

/**
 * A finding once, however many classes inherit or embed what it is about.
 *
 * @param spot where it is printed
 * @param entry how a baseline lists it
 */
record Occurrence(Finding finding, Spot spot, BaselineEntry entry) {}
