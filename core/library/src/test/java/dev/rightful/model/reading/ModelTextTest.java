// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.model.PrivacyModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ModelTextTest {

    @Test
    void a_dump_tells_a_data_protection_officer_all_that_was_declared() throws IOException {
        // given
        PrivacyModel model = ModelReader.read(Clinic.class, Clinic.class.getClassLoader());
        model.find(Clinic.Visit.class);
        model.find(Clinic.Patient.class);

        // when
        String dump = model.dump();

        // then
        assertThat(dump).isEqualTo(approved());
    }

    private static String approved() throws IOException {
        try (InputStream in = ModelTextTest.class.getResourceAsStream("clinic.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
