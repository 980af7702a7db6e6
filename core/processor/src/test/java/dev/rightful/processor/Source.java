// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import java.util.ArrayList;
import java.util.List;

/**
 * A compilation unit.
 *
 * @param path such as {@code fixture/Customer.java}
 */
record Source(String path, String text) {

    List<String> lines() {
        return text.lines().toList();
    }

    /** Whether a character stands inside an annotation: from its {@code @} to the parenthesis that closes it. */
    boolean isInAnnotation(long position) {
        return annotations().stream().anyMatch(span -> span.start <= position && position < span.end);
    }

    private record Span(int start, int end) {}

    private List<Span> annotations() {
        List<Span> spans = new ArrayList<>();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            if (!text.startsWith("@interface", at)) {
                spans.add(new Span(at, endOfAnnotation(at)));
            }
        }
        return spans;
    }

    private int endOfAnnotation(int start) {
        int at = start + 1;
        while (at < text.length() && (Character.isJavaIdentifierPart(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        if (at == text.length() || text.charAt(at) != '(') {
            return at;
        }
        int open = 0;
        boolean quoted = false;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            quoted = c == '"' != quoted;
            open += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open == 0) {
                return at + 1;
            }
        }
        return at;
    }
}
