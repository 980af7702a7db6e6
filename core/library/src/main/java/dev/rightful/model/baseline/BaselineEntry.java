// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.baseline;

import dev.rightful.model.ErrorCode;
import java.util.Objects;

/**
 * A finding as a baseline lists it: what is wrong and where, not in which words.
 *
 * <p>Immutable.
 *
 * @param className binary name of the class
 * @param path members from an object of that class, such as {@code home.street}; empty: the class itself
 * @param code what is wrong there
 */
public record BaselineEntry(String className, String path, ErrorCode code) implements Comparable<BaselineEntry> {

    public BaselineEntry {
        Objects.requireNonNull(className, "className");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(code, "code");
    }

    @Override
    public int compareTo(BaselineEntry other) {
        return toString().compareTo(other.toString());
    }

    /** As in the file: {@code shop.Customer#home.street RF-DEC-31}. */
    @Override
    public String toString() {
        return className + (path.isEmpty() ? "" : "#" + path) + " " + code.code();
    }
}
