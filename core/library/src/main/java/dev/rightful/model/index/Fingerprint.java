// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.index;

import dev.rightful.model.source.AnnotationUse;
import dev.rightful.model.source.MemberSource;
import dev.rightful.model.source.TypeSource;
import dev.rightful.model.source.TypeUse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What of a type decides its declarations, as 32 hexadecimal digits.
 *
 * <p>Counted in: shape, type parameters, supertypes, annotations, and each member that could hold or read data, with its
 * type and annotations. Of Rightful's annotations the values that are written count, of others their types. What compilers
 * mark as their own (synthetic) does not count; a visible member that a tool adds to the class file does. The same for a
 * type that compiles and for its class file.
 *
 * <p>The text begins with a number; whoever changes how declarations are read raises it, so that older indexes no longer
 * fit.
 *
 * <p>Not a protection against somebody who forges class files: whoever can do that can run any code.
 */
public final class Fingerprint {

    /** Stands for a type that is not there. */
    public static final String ABSENT = "-";

    private Fingerprint() {}

    /** The fingerprint of a type. */
    public static String of(TypeSource type) {
        StringBuilder text = new StringBuilder("1\ntype");
        cell(text, type.name());
        cell(text, type.shape().name());
        cell(text, Boolean.toString(type.isAbstract()));
        text.append("\nparameters");
        type.typeParameters().forEach(each -> cell(text, each));
        text.append('\n');
        for (TypeUse each : type.supertypes()) {
            text.append("above");
            cell(text, each.toString());
            text.append('\n');
        }
        annotations(text, type.annotations());
        sorted(text, type.members(), member -> {
            if (counts(type, member)) {
                member(text, member);
            }
        });
        return Digest.of(text.toString());
    }

    private static boolean counts(TypeSource type, MemberSource member) {
        if (member.shape() != MemberSource.Shape.METHOD) {
            return true;
        }
        boolean accessor = type.shape() == TypeSource.Shape.INTERFACE && member.parameters() == 0 && !member.isStatic();
        return accessor || member.annotations().stream().anyMatch(Fingerprint::counts);
    }

    private static boolean counts(AnnotationUse use) {
        return use.isOwn() || !use.type().startsWith("java.");
    }

    private static void member(StringBuilder text, MemberSource member) {
        text.append(member.shape().name());
        cell(text, member.name());
        cell(text, member.type().toString());
        cell(text, Boolean.toString(member.isStatic()));
        cell(text, Integer.toString(member.parameters()));
        text.append('\n');
        annotations(text, member.annotations());
    }

    private static void annotations(StringBuilder text, List<AnnotationUse> uses) {
        sorted(text, uses, use -> {
            if (counts(use)) {
                text.append("annotation ");
                value(text, use);
                text.append('\n');
            }
        });
    }

    /** Appends what is written of each item, in an order that does not depend on that of the items. */
    private static <T> void sorted(StringBuilder text, List<T> items, Consumer<T> writing) {
        if (items.size() < 2) {
            items.forEach(writing);
            return;
        }
        int start = text.length();
        List<String> written = new ArrayList<>(items.size());
        for (T item : items) {
            writing.accept(item);
            written.add(text.substring(start));
            text.setLength(start);
        }
        Collections.sort(written);
        written.forEach(text::append);
    }

    private static void value(StringBuilder text, Object value) {
        if (value instanceof AnnotationUse use) {
            text.append('@').append(use.type()).append('(');
            for (Map.Entry<String, Object> attribute : use.stated().entrySet()) {
                text.append(attribute.getKey()).append('=');
                value(text, attribute.getValue());
            }
            text.append(')');
        } else if (value instanceof List<?> items) {
            text.append('[');
            items.forEach(item -> value(text, item));
            text.append(']');
        } else {
            String plain = value.toString();
            text.append(plain.length()).append(':').append(plain).append(',');
        }
    }

    /** The length goes before, so that no two rows of cells look alike. */
    private static void cell(StringBuilder text, String value) {
        text.append(' ').append(value.length()).append(':').append(value);
    }
}
