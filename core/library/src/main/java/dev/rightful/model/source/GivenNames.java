// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.source;

import java.util.Map;
import java.util.Optional;

/** The annotations of other libraries that name a member or class in a table or document, and the attribute that does. */
final class GivenNames {

    private static final Map<String, String> ATTRIBUTES = Map.ofEntries(
            Map.entry("com.fasterxml.jackson.annotation.JsonProperty", "value"),
            Map.entry("com.google.gson.annotations.SerializedName", "value"),
            Map.entry("jakarta.json.bind.annotation.JsonbProperty", "value"),
            Map.entry("jakarta.persistence.Column", "name"),
            Map.entry("jakarta.persistence.Table", "name"),
            Map.entry("javax.persistence.Column", "name"),
            Map.entry("javax.persistence.Table", "name"),
            Map.entry("org.springframework.data.mongodb.core.mapping.Field", "value"),
            Map.entry("org.springframework.data.relational.core.mapping.Column", "value"),
            Map.entry("org.springframework.data.relational.core.mapping.Table", "value"));

    private GivenNames() {}

    static Optional<String> attribute(String annotation) {
        return Optional.ofNullable(ATTRIBUTES.get(annotation));
    }
}
