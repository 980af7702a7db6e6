// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
/** Sets Rightful up in a Spring Boot application; it decides nothing itself. */
@NullMarked
package dev.rightful.spring;

import org.jspecify.annotations.NullMarked;
