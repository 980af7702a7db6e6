// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.detection;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Says of a sample that a member holds personal data; detection does not know this annotation. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Personal {}
