// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Stands before a standard stream: looks at each line, and passes it on.
 *
 * <p>A line is held until it ends, is flushed or grows over {@value #LONGEST} octets; lines of several threads do not
 * mix. It is passed on octet by octet as it was, or with names of fields for values. Safe for use by many threads.
 */
final class StreamTap extends OutputStream implements Tap {

    private static final int LONGEST = 1 << 16;

    private final String name;
    private final PrintStream destination;
    private final Charset charset;
    private final ConcurrentMap<Thread, ByteArrayOutputStream> lines = new ConcurrentHashMap<>();
    private final Runnable restore;

    /** What stands in the place of a standard stream. */
    private static final class Tapped extends PrintStream {
        Tapped(StreamTap tap) {
            super(tap, false, tap.charset);
        }
    }

    private StreamTap(String name, Supplier<PrintStream> current, Consumer<PrintStream> change) {
        this.name = name;
        this.destination = current.get();
        this.charset = charset(destination);
        PrintStream tapped = new Tapped(this);
        change.accept(tapped);
        this.restore = () -> {
            if (current.get() == tapped) {
                change.accept(destination);
            }
        };
    }

    /** Empty if that is tapped. */
    static Optional<Tap> ofOutput() {
        return System.out instanceof Tapped
                ? Optional.empty()
                : Optional.of(new StreamTap("System.out", () -> System.out, System::setOut));
    }

    /** Empty if that is tapped. */
    static Optional<Tap> ofErrors() {
        return System.err instanceof Tapped
                ? Optional.empty()
                : Optional.of(new StreamTap("System.err", () -> System.err, System::setErr));
    }

    /** A stream tells its character set since Java 18. */
    private static Charset charset(PrintStream stream) {
        try {
            return (Charset) PrintStream.class.getMethod("charset").invoke(stream);
        } catch (ReflectiveOperationException older) {
            return Charset.defaultCharset();
        }
    }

    @Override
    public void write(int octet) {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int from, int length) {
        int begin = from;
        for (int i = from; i < from + length; i++) {
            if (octets[i] == '\n') {
                hold(octets, begin, i + 1);
                pass(Thread.currentThread(), StreamTap::whereabouts);
                begin = i + 1;
            }
        }
        if (hold(octets, begin, from + length) >= LONGEST) {
            pass(Thread.currentThread(), StreamTap::whereabouts);
        }
    }

    /** At once with regard to {@link #drain()} in another thread, so that nothing is lost. */
    private int hold(byte[] octets, int from, int to) {
        int[] size = new int[1];
        lines.compute(Thread.currentThread(), (thread, held) -> {
            ByteArrayOutputStream line = held == null ? new ByteArrayOutputStream() : held;
            line.write(octets, from, to - from);
            size[0] = line.size();
            return line;
        });
        return size[0];
    }

    @Override
    public void flush() {
        pass(Thread.currentThread(), StreamTap::whereabouts);
        destination.flush();
    }

    @Override
    public void drain() {
        lines.keySet().forEach(thread -> pass(thread, () -> Whereabouts.of(", on a line that was not ended")));
    }

    private void pass(Thread thread, Supplier<Whereabouts> where) {
        ByteArrayOutputStream held = lines.remove(thread);
        if (held != null) {
            byte[] octets = held.toByteArray();
            String text = new String(octets, charset);
            if (RunningTests.examine(List.of(new Part(name, text)), where)) {
                octets = RunningTests.mask(text).getBytes(charset);
            }
            destination.write(octets, 0, octets.length);
        }
    }

    private static Whereabouts whereabouts() {
        String caller = Callers.nearest();
        return new Whereabouts(", written at " + caller, caller, Callers.isLogging());
    }

    @Override
    public void detach() {
        drain();
        restore.run();
    }
}
