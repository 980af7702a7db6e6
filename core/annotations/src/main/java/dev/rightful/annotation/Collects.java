// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds a form to the purposes for which what people fill in is collected: a request body, a form object, a message.
 *
 * <p>A form asks for no more than the purposes need ({@link ProcessingPurpose#needs()}), wherever they state it. It need not
 * lead to a person, who may not be known yet; then its members bear {@code @PersonalData(category = ...)} alone, basis and
 * retention are declared where the data is stored, and all that it holds is asked for, objects of persons included.
 *
 * <p>Source: GDPR Articles 5(1)(c) and 25(2).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Collects {

    /** The purposes; at least one. */
    Class<? extends Purpose>[] value();
}
