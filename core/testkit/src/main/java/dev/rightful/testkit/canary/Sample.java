// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

import java.util.List;

/**
 * A value to plant, and how to recognise it.
 *
 * @param forms the first one is of this value alone; none where it cannot be recognised
 */
record Sample(Object value, List<Form> forms) {

    Sample {
        forms = List.copyOf(forms);
    }

    @Override
    public String toString() {
        return "Sample[hidden]";
    }
}
