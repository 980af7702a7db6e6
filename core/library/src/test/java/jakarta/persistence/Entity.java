// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package jakarta.persistence;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Stands in for the annotation of Jakarta Persistence, which core does not know. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Entity {}
