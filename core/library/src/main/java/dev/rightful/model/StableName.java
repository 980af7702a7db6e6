// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

import dev.rightful.annotation.Anchor;
import dev.rightful.annotation.ProcessingPurpose;
import dev.rightful.annotation.Purpose;
import dev.rightful.annotation.RetentionAnchor;
import dev.rightful.annotation.Stage;
import dev.rightful.annotation.SubjectStage;
import java.util.Locale;
import java.util.Objects;

/**
 * The name of a purpose, stage or anchor that storage and evidence write in place of the Java name.
 *
 * <p>It is the one that the annotation of the interface states, else the simple name in kebab-case. Whether the policy
 * declares it is not looked at. Has no state; safe for use by many threads.
 */
public final class StableName {

    private StableName() {}

    /**
     * The name of a purpose, such as {@code direct-marketing}.
     *
     * @throws IllegalArgumentException if it is {@code Purpose} itself; name an interface that extends it
     */
    public static String of(Class<? extends Purpose> purpose) {
        requireNarrower(purpose, Purpose.class);
        ProcessingPurpose stated = purpose.getDeclaredAnnotation(ProcessingPurpose.class);
        return of(purpose, stated == null ? "" : stated.name());
    }

    /**
     * The name of a stage, such as {@code hired}.
     *
     * @throws IllegalArgumentException if it is {@code Stage} itself; name an interface that extends it
     */
    public static String ofStage(Class<? extends Stage> stage) {
        requireNarrower(stage, Stage.class);
        SubjectStage stated = stage.getDeclaredAnnotation(SubjectStage.class);
        return of(stage, stated == null ? "" : stated.name());
    }

    /**
     * The name of an anchor, such as {@code contract-ended}.
     *
     * @throws IllegalArgumentException if it is {@code Anchor} itself; name an interface that extends it
     */
    public static String ofAnchor(Class<? extends Anchor> anchor) {
        requireNarrower(anchor, Anchor.class);
        RetentionAnchor stated = anchor.getDeclaredAnnotation(RetentionAnchor.class);
        return of(anchor, stated == null ? "" : stated.name());
    }

    /**
     * The name where none is stated: {@code dev.shop.Policy$DirectMarketing} is {@code direct-marketing}, and
     * {@code SMSNotice} is {@code sms-notice}.
     *
     * @param javaName binary name of an interface
     */
    public static String unstated(String javaName) {
        String simple = javaName.substring(Math.max(javaName.lastIndexOf('.'), javaName.lastIndexOf('$')) + 1);
        return simple.replaceAll("([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])", "$1$3-$2$4")
                .toLowerCase(Locale.ROOT);
    }

    private static String of(Class<?> type, String stated) {
        return stated.isEmpty() ? unstated(type.getName()) : stated;
    }

    private static void requireNarrower(Class<?> type, Class<?> marker) {
        Objects.requireNonNull(type, marker.getSimpleName());
        if (type == marker) {
            throw new IllegalArgumentException(
                    marker.getSimpleName() + " itself has no name; name an interface that extends it");
        }
    }
}
