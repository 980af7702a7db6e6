// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.names;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.UnaryOperator;

/**
 * The file of a module's names on disk.
 *
 * <p>It is replaced in one step. Of builds that change it at the same time
 * none undoes what another one added. A symbolic link stays one.
 */
public final class NamesStore {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path file;
    private final Duration patience;

    public NamesStore(Path file) {
        this(file, PATIENCE);
    }

    /** A file for which other builds are waited for no longer than this. */
    NamesStore(Path file, Duration patience) {
        this.file = file.toAbsolutePath();
        this.patience = patience;
    }

    /** The name of the file, without the folders around it. */
    public String fileName() {
        return String.valueOf(file.getFileName());
    }

    /** Whether there is such a file. */
    public boolean exists() {
        return Files.exists(file);
    }

    /**
     * What the file says; where there is none, that no name is kept.
     *
     * @throws UnreadableNamesException if it cannot be read or understood
     */
    public NamesFile read() throws UnreadableNamesException {
        try {
            return NamesFile.read(Files.readString(file));
        } catch (NoSuchFileException absent) {
            return NamesFile.empty();
        } catch (CharacterCodingException other) {
            throw new UnreadableNamesException("it is not in UTF-8. Restore it from version control.");
        } catch (IOException unreadable) {
            throw new UnreadableNamesException("the file system does not give it ("
                    + unreadable.getClass().getSimpleName() + "). Name a file that can be read.");
        }
    }

    /**
     * Changes the file, unless the change leaves its names as they are.
     *
     * @param change of what the file says by then, which may be more than what was read before
     * @throws UnreadableNamesException if it cannot be understood; it stays as it is
     * @throws IOException if it cannot be written, or another build does not finish with it for 10 seconds
     */
    public void update(UnaryOperator<NamesFile> change) throws IOException, UnreadableNamesException {
        if (isUnchanged(change, read())) {
            return;
        }
        Path target = exists() ? file.toRealPath() : file;
        try (Turn turn = Turn.at(target, patience)) {
            NamesFile latest = read();
            if (!isUnchanged(change, latest)) {
                turn.write(change.apply(latest).text());
            }
        }
    }

    private static boolean isUnchanged(UnaryOperator<NamesFile> change, NamesFile file) {
        return change.apply(file).text().equals(file.text());
    }
}
