// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/**
 * The tests that run now, each with its watch.
 *
 * <p>Streams and logs belong to the whole virtual machine, and so does this. What any thread writes is shown to every
 * watch; a value belongs to one test, which is how it is known whom to tell, whichever thread wrote it. Safe for use by
 * many threads.
 */
final class RunningTests {

    private static final List<Watch> WATCHES = new CopyOnWriteArrayList<>();
    private static final Set<String> CLAIMS = ConcurrentHashMap.newKeySet();

    private RunningTests() {}

    /** From now on streams and logs are listened to. */
    static synchronized void begin(Watch watch) {
        Taps.attach();
        WATCHES.add(watch);
    }

    /** The last watch that ends leaves streams and logs as they were. */
    static synchronized void end(Watch watch) {
        Taps.drain();
        if (WATCHES.remove(watch) && WATCHES.isEmpty()) {
            Taps.detach();
        }
        watch.end();
    }

    /** Whether nobody has this value; from now on somebody has. */
    static boolean claim(String value) {
        return CLAIMS.add(value);
    }

    static void release(Collection<String> values) {
        CLAIMS.removeAll(values);
    }

    /** Whether any part holds a value; if so that is noted. */
    static boolean examine(List<Part> parts, Supplier<Whereabouts> where) {
        List<Watch> watching = watching();
        if (watching.isEmpty()) {
            return false;
        }
        List<Scanned> scanned =
                parts.stream().map(part -> new Scanned(part.text())).toList();
        boolean held = false;
        for (Watch watch : watching) {
            held |= watch.examine(parts, scanned, where);
        }
        return held;
    }

    /** The text with names of fields for values. */
    static String mask(String text) {
        List<Watch> watching = watching();
        if (watching.isEmpty()) {
            return text;
        }
        Scanned scanned = new Scanned(text);
        List<Hit> hits = new ArrayList<>();
        watching.forEach(watch -> hits.addAll(watch.find(scanned)));
        return hits.isEmpty() ? text : Hit.mask(text, hits);
    }

    /** Whether anything is looked out for. */
    static boolean areWatching() {
        return !watching().isEmpty();
    }

    private static List<Watch> watching() {
        return WATCHES.stream().filter(watch -> !watch.isIdle()).toList();
    }
}
