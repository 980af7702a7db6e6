// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

/**
 * How to get from an object to the person whom its data is about.
 *
 * <p>Members are named as in Java; a dot separates steps.
 */
public sealed interface SubjectRoute {

    /** The kind of the person. */
    String kind();

    /** The object itself is about the person and holds the id. */
    record Self(String kind, String idMember) implements SubjectRoute {}

    /** Members lead to an object that is about the person and holds the id. */
    record Path(String kind, String path, String idMember) implements SubjectRoute {}

    /** The object holds the id of a person of another kind. */
    record Reference(String kind, String idMember) implements SubjectRoute {}
}
