// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says whose data a class or a member holds, where it is not that of a {@link DataSubject} around it.
 *
 * <p>Exactly one way is stated: a {@link #path()} to an object of a {@code @DataSubject} class, a {@link #kind()} with
 * the member that holds the {@link #id()}, or {@link #embedding()}. On a member it overrides the class, so that one
 * object can hold data of several persons.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.TYPE,
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.RECORD_COMPONENT,
    ElementType.ANNOTATION_TYPE
})
public @interface SubjectOf {

    /** Members to follow from this object to the person's object, such as {@code order.customer}. */
    String path() default "";

    /** The kind of the person whose id this object holds. */
    String kind() default "";

    /** The member of this object that holds the id. */
    String id() default "";

    /** The person is that of the object that embeds this one; only on classes. */
    boolean embedding() default false;
}
