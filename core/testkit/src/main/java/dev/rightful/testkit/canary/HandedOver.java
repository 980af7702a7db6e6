// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

import dev.rightful.audit.AuditRecord;
import dev.rightful.testkit.RecordingSink;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Objects that a test gave to its canary, to be looked at. Safe for use by many threads. */
final class HandedOver {

    private final List<Object> objects = new CopyOnWriteArrayList<>();

    void add(Object object) {
        objects.add(object);
    }

    void clear() {
        objects.clear();
    }

    void examine() {
        objects.forEach(HandedOver::examine);
    }

    private static void examine(Object object) {
        String type = object.getClass().getName();
        if (object instanceof RecordingSink sink) {
            examine(sink);
        } else if (object instanceof Throwable thrown) {
            RunningTests.examine(Part.ofThrowable(thrown), () -> Whereabouts.of(", which was handed over"));
        } else if (object.getClass().isArray()) {
            RunningTests.examine(elements(object), () -> Whereabouts.of(" of an array, which was handed over"));
        } else {
            RunningTests.examine(said(object), () -> Whereabouts.of(" of " + type));
        }
    }

    private static void examine(RecordingSink sink) {
        List<AuditRecord> records = sink.records();
        for (int i = 0; i < records.size(); i++) {
            int number = i + 1;
            RunningTests.examine(
                    components(records.get(i)), () -> Whereabouts.of(" of record " + number + " of a RecordingSink"));
        }
    }

    static List<Part> components(AuditRecord record) {
        List<Part> parts = new ArrayList<>();
        for (RecordComponent component : AuditRecord.class.getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(record);
                parts.add(new Part("component " + component.getName(), String.valueOf(value)));
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return parts;
    }

    private static List<Part> elements(Object array) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < Array.getLength(array); i++) {
            Object element = Array.get(array, i);
            parts.add(new Part("element " + i, Part.text(() -> element)));
        }
        return parts;
    }

    /** Looks at what an object says of itself, and at what its other methods throw that people write. */
    static void examineBodies(Object object) {
        String type = object.getClass().getName();
        RunningTests.examine(said(object), () -> Whereabouts.of(" of " + type));
        examineThrown("equals", () -> object.equals(new Object()));
        examineThrown("hashCode", object::hashCode);
        if (object instanceof Comparable<?>) {
            examineThrown("compareTo", () -> compareToSomethingElse(object));
        }
    }

    @SuppressWarnings("unchecked") // It may throw, which is looked at.
    private static void compareToSomethingElse(Object object) {
        ((Comparable<Object>) object).compareTo(new Object());
    }

    private static List<Part> said(Object object) {
        try {
            return List.of(new Part("toString()", String.valueOf(object)));
        } catch (RuntimeException thrown) {
            return Part.ofThrowable(thrown).stream()
                    .map(part -> new Part(part.name() + ", thrown by toString()", part.text()))
                    .toList();
        }
    }

    private static void examineThrown(String method, Runnable call) {
        try {
            call.run();
        } catch (RuntimeException thrown) {
            RunningTests.examine(Part.ofThrowable(thrown), () -> Whereabouts.of(", which " + method + " threw"));
        }
    }
}
