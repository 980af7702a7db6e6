// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares one more use of a {@link PersonalData} member.
 *
 * <p>Source and anchor that are not stated are those of the first use; basis and condition those of the purpose and of
 * {@code @PersonalData}; retention that of a use for an ancestor of the purpose.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
@Repeatable(Use.List.class)
public @interface Use {

    /** What the data is used for. */
    Class<? extends Purpose> purpose();

    /** The basis; unstated: that of the purpose. */
    LegalBasis legalBasis() default LegalBasis.UNSTATED;

    /** How long: an ISO-8601 period of days, weeks, months or years. */
    String retention() default "";

    /** The event from which retention is counted. */
    Class<? extends Anchor> from() default Anchor.class;

    /** Where the data used comes from. */
    Source[] source() default {};

    /** The condition for a special category. */
    SpecialCondition condition() default SpecialCondition.NONE;

    /**
     * What the law calls the record that the value stands in: a constant of {@link RecordType}; empty: that of the purpose.
     */
    String recordType() default "";

    /** Several uses of one member. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
    @interface List {

        /** The uses, in the order written. */
        Use[] value();
    }
}
