// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.detection;

import java.text.Normalizer;

/**
 * The words of a Java name, a column or a phrase, in lower case and without accents.
 *
 * <p>Divided at camel case, at the end of an acronym ({@code IPAddress}: ip, address), and at all that is no letter.
 */
final class Words {

    private final String all;
    private final int[] ends;
    private final int count;

    private Words(String all, int[] ends, int count) {
        this.all = all;
        this.ends = ends;
        this.count = count;
    }

    static Words of(String name) {
        String plain = isAscii(name) ? name : withoutAccents(name);
        StringBuilder all = new StringBuilder(plain.length());
        int[] ends = new int[plain.length()];
        int count = 0;
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            if (Character.isLetter(letter)) {
                all.append(Character.toLowerCase(letter));
                if (isEnd(plain, i)) {
                    ends[count++] = all.length();
                }
            }
        }
        return new Words(all.toString(), ends, count);
    }

    private static boolean isEnd(String name, int at) {
        if (at + 1 == name.length() || !Character.isLetter(name.charAt(at + 1))) {
            return true;
        }
        boolean upperNext = Character.isUpperCase(name.charAt(at + 1));
        boolean acronym = Character.isUpperCase(name.charAt(at));
        boolean lowerAfter = at + 2 < name.length() && Character.isLowerCase(name.charAt(at + 2));
        return upperNext && (!acronym || lowerAfter);
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String withoutAccents(String name) {
        String decomposed = Normalizer.normalize(name.replace("ß", "ss"), Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(name.length());
        decomposed
                .codePoints()
                .filter(each -> Character.getType(each) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    int count() {
        return count;
    }

    /** The words from one to before another, joined. */
    String run(int from, int to) {
        return all.substring(from == 0 ? 0 : ends[from - 1], ends[to - 1]);
    }

    /** All words, joined. */
    String all() {
        return all;
    }

    @Override
    public String toString() {
        return all;
    }
}
