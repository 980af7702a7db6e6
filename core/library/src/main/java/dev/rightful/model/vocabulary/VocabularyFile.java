// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the tab-separated files of the model: UTF-8, {@code #} before comments, empty cells at the end left out.
 *
 * <p>They are found through the loader of the class that they stand beside, so an annotation processor finds its own.
 */
public final class VocabularyFile {

    private VocabularyFile() {}

    /**
     * The rows of a file, each with as many cells as there are columns.
     *
     * @param beside a class of the package in which the file stands
     * @throws IllegalStateException if the file is missing or a row has more cells: the library's jar is damaged
     */
    public static List<List<String>> rows(Class<?> beside, String name, int columns) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the library's jar");
            }
            List<List<String>> rows = new ArrayList<>();
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    rows.add(cells(name, line, columns));
                }
            }
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name + " cannot be read from the library's jar", unreadable);
        }
    }

    /** The ids in a cell, separated by semicolons. */
    public static List<String> ids(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(";", -1));
    }

    private static List<String> cells(String name, String line, int columns) {
        List<String> cells = new ArrayList<>(Arrays.asList(line.split("\t", -1)));
        if (cells.size() > columns) {
            throw new IllegalStateException(name + " has a row of more than " + columns + " cells: " + line);
        }
        while (cells.size() < columns) {
            cells.add("");
        }
        return cells;
    }
}
