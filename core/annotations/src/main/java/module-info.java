// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
/** The annotations, free of any dependency. */
module dev.rightful.annotation {
    exports dev.rightful.annotation;
}
