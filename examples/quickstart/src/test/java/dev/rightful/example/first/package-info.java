// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
/** The first example of the project's README. Not here: the walk of the quickstart. */
@NullMarked
package dev.rightful.example.first;

import org.jspecify.annotations.NullMarked;
