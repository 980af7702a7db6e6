// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stands for an exception whose messages hold planted values: the same stack trace, the same chain, masked messages. */
final class MaskedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String original;

    private MaskedException(Throwable thrown, @Nullable Throwable cause) {
        super(RunningTests.mask(Part.text(thrown::getMessage)), cause);
        original = thrown.getClass().getName();
        setStackTrace(thrown.getStackTrace());
    }

    static MaskedException of(Throwable thrown) {
        return of(thrown, new IdentityHashMap<>());
    }

    private static MaskedException of(Throwable thrown, Map<Throwable, MaskedException> made) {
        made.put(thrown, new MaskedException(thrown, null)); // For a chain that leads back here.
        MaskedException masked = new MaskedException(thrown, part(thrown.getCause(), made));
        made.put(thrown, masked);
        for (Throwable suppressed : thrown.getSuppressed()) {
            masked.addSuppressed(part(suppressed, made));
        }
        return masked;
    }

    private static @Nullable Throwable part(@Nullable Throwable thrown, Map<Throwable, MaskedException> made) {
        MaskedException known = made.get(thrown);
        return thrown == null ? null : known == null ? of(thrown, made) : known;
    }

    /** The class that it stands for, and the masked message. */
    @Override
    public String toString() {
        return original + ": " + getMessage();
    }
}
