// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary.club;

import dev.rightful.annotation.Category;
import dev.rightful.annotation.Necessity;
import dev.rightful.annotation.PersonalData;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Personal data that the club needs for a membership. */
@Retention(RetentionPolicy.RUNTIME)
@PersonalData(category = Category.NAME, retention = "P1Y", necessity = Necessity.CONTRACTUAL)
@interface Personal {}
