// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.names;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * The right to change a file, which one build has at a time: whoever could make a second file beside it. The new text is
 * written into that one, which then takes the place of the first, so that the turn ends as the text appears.
 *
 * <p>Not by locks of the operating system: some lose them as soon as anything in the same process closes the file.
 */
final class Turn implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Path file;
    private final Path next;
    private boolean over;

    private Turn(Path file, Path next) {
        this.file = file;
        this.next = next;
    }

    /**
     * Waits for the turn.
     *
     * @param patience for how long, about
     * @throws IOException if nothing can be written beside the file, or another build does not end its turn
     */
    static Turn at(Path file, Duration patience) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".lock");
        for (long i = 0; i <= patience.dividedBy(PAUSE); i++) {
            try {
                return new Turn(file, Files.createFile(next));
            } catch (FileAlreadyExistsException held) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
        throw new IOException("another build has made " + next.getFileName() + " and not removed it for "
                + patience.toSeconds() + " seconds; if none runs, delete it");
    }

    /** Replaces the file in one step, and ends the turn. */
    void write(String text) throws IOException {
        Files.writeString(next, text);
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        over = true;
    }

    @Override
    public void close() throws IOException {
        if (!over) {
            over = true;
            Files.delete(next);
        }
    }
}
