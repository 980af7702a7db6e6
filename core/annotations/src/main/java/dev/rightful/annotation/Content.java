// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.annotation;

/**
 * What a value looks like, as far as that changes what it may hold.
 *
 * <p>Whoever writes free text, or makes a document or a picture, decides what is in it: special categories of data can
 * stand there whatever the field is called.
 *
 * <p>Source: GDPR Articles 5(1)(c), 9(1) and 32; recital 51 for photographs.
 */
public enum Content {
    /** One value of a known form, such as a name, a date or a number; the ordinary case. */
    STRUCTURED,
    /** Words that somebody wrote as they liked, such as a remark, a message or notes of an interview. */
    FREE_TEXT,
    /** A file as a whole, such as a curriculum vitae, a letter, a scan or a sound recording. */
    DOCUMENT,
    /** A picture on which a person can be recognised. */
    PHOTO
}
