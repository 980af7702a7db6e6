// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.source;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A type where it is used: of a field, a return value, a superclass, an argument. Wildcards stand as their bound. */
public sealed interface TypeUse {

    /** The same type with type variables replaced; a variable without a replacement stays. */
    TypeUse with(Map<String, TypeUse> variables);

    /** A class or interface; {@code name} is its binary name. */
    record Named(String name, List<TypeUse> arguments) implements TypeUse {
        public Named {
            arguments = List.copyOf(arguments);
        }

        @Override
        public Named with(Map<String, TypeUse> variables) {
            return arguments.isEmpty()
                    ? this
                    : new Named(
                            name,
                            arguments.stream()
                                    .map(argument -> argument.with(variables))
                                    .toList());
        }

        @Override
        public String toString() {
            return arguments.isEmpty()
                    ? name
                    : name + arguments.stream().map(TypeUse::toString).collect(Collectors.joining(",", "<", ">"));
        }
    }

    /** A type variable. */
    record Variable(String name) implements TypeUse {
        @Override
        public TypeUse with(Map<String, TypeUse> variables) {
            return variables.getOrDefault(name, this);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** An array. */
    record ArrayOf(TypeUse component) implements TypeUse {
        @Override
        public TypeUse with(Map<String, TypeUse> variables) {
            return new ArrayOf(component.with(variables));
        }

        @Override
        public String toString() {
            return component + "[]";
        }
    }

    /** A primitive type, or {@code void}. */
    record Primitive(String name) implements TypeUse {
        @Override
        public TypeUse with(Map<String, TypeUse> variables) {
            return this;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
