// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.declaration;

import java.util.Locale;

/** Default stable names: the simple name of a type in kebab-case. */
final class StableNames {

    private StableNames() {}

    /** {@code dev.shop.Policy$DirectMarketing} is {@code direct-marketing}; {@code SMSNotice} is {@code sms-notice}. */
    static String of(String binaryName) {
        String simple = binaryName.substring(Math.max(binaryName.lastIndexOf('.'), binaryName.lastIndexOf('$')) + 1);
        return simple.replaceAll("([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])", "$1$3-$2$4")
                .toLowerCase(Locale.ROOT);
    }
}
