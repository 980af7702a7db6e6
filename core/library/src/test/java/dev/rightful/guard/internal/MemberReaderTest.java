// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.guard.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rightful.guard.internal.MemberReader.UnreadableException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MemberReaderTest {

    private final MemberReader reader = new MemberReader();

    private static class WithField {
        private final String id = "field";
    }

    private static class WithGetter extends WithField {
        private String getId() {
            return "getter";
        }
    }

    private static final class Inheriting extends WithGetter {}

    private static final class FieldBelowGetter extends WithGetter {
        private final String id = "nearer field";
    }

    private static final class InheritingField extends WithField {}

    private record WithComponent(String id) {
        private WithComponent {
            id = "component";
        }

        @SuppressWarnings("unused") // Not the accessor of the component.
        String getId() {
            return "getter";
        }
    }

    private interface Described {
        default String getId() {
            return "interface";
        }
    }

    private static final class Implementing implements Described {}

    private static final class WithPlainMethod {
        String id() {
            return "method";
        }
    }

    private static final class FieldBesidesMethod {
        private final String id = "field";

        @SuppressWarnings("unused") // Not an accessor: the class is no record, and has the field.
        String id() {
            return "method";
        }
    }

    private static final class Misleading {
        private final String id = "field";
        static String ignored = "static";

        @SuppressWarnings("unused") // Needs a parameter, so reads nothing.
        String getId(int number) {
            return "parameter";
        }
    }

    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of(new WithField(), "field"),
                Arguments.of(new InheritingField(), "field"),
                Arguments.of(new FieldBelowGetter(), "nearer field"),
                Arguments.of(new WithGetter(), "getter"),
                Arguments.of(new Inheriting(), "getter"),
                Arguments.of(new WithComponent(""), "component"),
                Arguments.of(new Implementing(), "interface"),
                Arguments.of(new WithPlainMethod(), "method"),
                Arguments.of(new FieldBesidesMethod(), "field"),
                Arguments.of(new Misleading(), "field"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void a_member_is_read_by_accessor_first_then_by_field(Object from, String expected) throws Exception {
        assertThat(reader.read(from, "id")).isEqualTo(expected);
        assertThat(reader.read(from, "id")).as("from the cache").isEqualTo(expected);
    }

    @Test
    void a_member_of_a_package_that_is_not_open_says_which_to_open() {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> reader.read("canary", "hash"))
                .withMessage("package java.lang is not open."
                        + " Write \"opens java.lang;\" in the module-info of java.base.");
    }

    @Test
    void a_member_that_does_not_exist_is_said_to() {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> reader.read(new Misleading(), "ignored"))
                .withMessageStartingWith("Misleading has no member ignored.");
    }
}
