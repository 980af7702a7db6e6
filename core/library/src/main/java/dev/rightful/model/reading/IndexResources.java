// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.reading;

import dev.rightful.model.DeclarationException;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.index.Index;
import dev.rightful.model.index.IndexFormat;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The indexes on a class path: those that the lists name, wherever a path occurs. */
final class IndexResources {

    /** Far more than any module needs; a larger file is no index, or not meant well. */
    static final int LARGEST_BYTES = 16 * 1024 * 1024;

    private IndexResources() {}

    static List<Index> read(ClassLoader loader) {
        Set<String> paths = new LinkedHashSet<>();
        for (String list : texts(loader, Index.LIST)) {
            list.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(paths::add);
        }
        List<Index> indexes = new ArrayList<>();
        for (String path : paths) {
            List<String> found = texts(loader, path);
            if (found.isEmpty()) {
                throw unreadable(
                        path, Index.LIST + " lists it, but it is not on the class path. Keep it when jars are packed");
            }
            found.forEach(text -> indexes.add(IndexFormat.read(text, path)));
        }
        return indexes;
    }

    private static List<String> texts(ClassLoader loader, String path) {
        try {
            List<String> texts = new ArrayList<>();
            for (URL url : Collections.list(loader.getResources(path))) {
                texts.add(text(url, path));
            }
            return texts;
        } catch (IOException unreadable) {
            throw new DeclarationException(
                    ErrorCode.INDEX_UNREADABLE,
                    "Cannot read " + path + ": the class path does not give it. Check the jars.",
                    unreadable);
        }
    }

    private static String text(URL url, String path) throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        try (InputStream in = connection.getInputStream()) {
            byte[] bytes = in.readNBytes(LARGEST_BYTES + 1);
            if (bytes.length > LARGEST_BYTES) {
                throw unreadable(path, "it is longer than " + LARGEST_BYTES + " bytes. Compile the module again");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static DeclarationException unreadable(String path, String why) {
        return new DeclarationException(ErrorCode.INDEX_UNREADABLE, "Cannot read " + path + ": " + why + ".");
    }
}
