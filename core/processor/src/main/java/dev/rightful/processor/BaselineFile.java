// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import dev.rightful.model.DeclarationException;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.Finding;
import dev.rightful.model.baseline.Baseline;
import dev.rightful.model.baseline.BaselineFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The file in which a build keeps its baseline. */
final class BaselineFile {

    /** How the file is written anew. */
    static final String RENEW = "-A" + Options.RENEW + "=true";

    private final Path path;
    private final boolean renewed;

    /**
     * @param renewed whether it is about to be written anew
     */
    BaselineFile(Path path, boolean renewed) {
        this.path = path;
        this.renewed = renewed;
    }

    /**
     * What the file lists. One that is about to be written anew may be missing or damaged; a file that is no baseline at all
     * is left alone.
     *
     * @param faults takes why it cannot be read
     */
    Baseline read(List<Finding> faults) {
        boolean there = Files.exists(path);
        if (!there && renewed) {
            return Baseline.EMPTY;
        }
        try {
            String text = Files.readString(path);
            return read(text, faults);
        } catch (IOException unreadable) {
            String why = there
                    ? "it cannot be read as text in UTF-8. Name another file, or delete it."
                    : "there is no such file. Write it with " + RENEW + ", and commit it.";
            faults.add(fault(why));
            return Baseline.EMPTY;
        }
    }

    private Baseline read(String text, List<Finding> faults) {
        try {
            return BaselineFormat.read(text, path.toString());
        } catch (DeclarationException damaged) {
            if (!renewed || !BaselineFormat.isOne(text)) {
                faults.addAll(damaged.findings());
            }
            return Baseline.EMPTY;
        }
    }

    /**
     * Writes the file; one that lists the same already is not touched.
     *
     * @param faults takes why it cannot be written
     */
    void write(Baseline baseline, List<Finding> faults) {
        String text = BaselineFormat.write(baseline);
        try {
            if (!Files.exists(path) || !Files.readString(path).equals(text)) {
                Files.writeString(path, text);
            }
        } catch (IOException unwritable) {
            faults.add(fault("it cannot be written: " + unwritable.getClass().getSimpleName()
                    + ". See that its folder is there, and that the build may write into it."));
        }
    }

    private Finding fault(String why) {
        return new Finding(ErrorCode.BASELINE_UNREADABLE, path.toString(), why);
    }
}
