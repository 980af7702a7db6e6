// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.contact;

import java.util.regex.Pattern;

/**
 * Tells an e-mail address that a person can copy from a notice.
 *
 * <p>Narrower than the standard on purpose: no quoted local part, no address literal, no domain of one label; wider in
 * that letters of any script are allowed.
 *
 * <p>Source: RFC 5321, 4.1.2 and 4.5.3.1; RFC 5322, 3.2.3; RFC 1123, 2.1; RFC 6531, 3.3.
 */
final class MailAddress {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;

    private static final String ATOM = "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?";
    private static final Pattern LOCAL_PART = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*");
    private static final Pattern DOMAIN = Pattern.compile("(?:" + LABEL + "\\.)+(?!\\p{N}+$)" + LABEL);

    private MailAddress() {}

    static boolean isWellFormed(String text) {
        int at = text.lastIndexOf('@');
        return at >= 0
                && text.length() <= LONGEST
                && at <= LONGEST_LOCAL_PART
                && LOCAL_PART.matcher(text.substring(0, at)).matches()
                && DOMAIN.matcher(text.substring(at + 1)).matches();
    }
}
