// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.index;

import dev.rightful.model.source.AnnotationUse;
import dev.rightful.model.source.MemberSource;
import dev.rightful.model.source.TypeSource;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

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
        StringBuilder text = new StringBuilder("1\n");
        line(text, "type", type.name(), type.shape().name(), Boolean.toString(type.isAbstract()));
        line(text, "parameters", type.typeParameters().toArray(String[]::new));
        type.supertypes().forEach(each -> line(text, "above", each.toString()));
        annotations(text, type.annotations());
        TreeSet<String> members = new TreeSet<>();
        for (MemberSource member : type.members()) {
            if (counts(type, member)) {
                members.add(member(member));
            }
        }
        members.forEach(text::append);
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

    private static String member(MemberSource member) {
        StringBuilder text = new StringBuilder();
        line(
                text,
                member.shape().name(),
                member.name(),
                member.type().toString(),
                Boolean.toString(member.isStatic()),
                Integer.toString(member.parameters()));
        annotations(text, member.annotations());
        return text.toString();
    }

    private static void annotations(StringBuilder text, List<AnnotationUse> uses) {
        TreeSet<String> sorted = new TreeSet<>();
        for (AnnotationUse use : uses) {
            if (counts(use)) {
                StringBuilder one = new StringBuilder();
                value(one, use);
                sorted.add(one.toString());
            }
        }
        sorted.forEach(each -> line(text, "annotation", each));
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

    private static void line(StringBuilder text, String key, String... values) {
        text.append(key);
        for (String value : values) {
            text.append(' ').append(value.length()).append(':').append(value);
        }
        text.append('\n');
    }
}
