// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

/** Why a value or an object could not be made, in words that hold no value. */
final class CannotPlantException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotPlantException(String why) {
        super(why);
    }

    /** @param thrown only its class is kept: it may say anything */
    CannotPlantException(String why, Throwable thrown) {
        super(why + " (" + thrown.getClass().getName() + ")");
    }
}
