// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.reading;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rightful.annotation.Anchor;
import dev.rightful.annotation.DataController;
import dev.rightful.annotation.LegalBasis;
import dev.rightful.annotation.PrivacyPolicy;
import dev.rightful.annotation.ProcessingPurpose;
import dev.rightful.annotation.Purpose;
import dev.rightful.annotation.Stage;
import dev.rightful.annotation.SubjectKind;
import dev.rightful.annotation.Territory;
import dev.rightful.model.DeclarationException;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.RightfulException;
import org.junit.jupiter.api.Test;

class SharedNamesTest {

    interface One {
        interface Hired extends Stage {}

        interface Ended extends Anchor {}
    }

    interface Two {
        interface Hired extends Stage {}

        interface Ended extends Anchor {}
    }

    @PrivacyPolicy(
            version = "1",
            effective = "2026-01-01",
            languages = "en",
            territory = Territory.EU_ONLY,
            controller = @DataController(name = "Voorbeeld", address = "Street 1", dpo = "dpo@voorbeeld.example"),
            kinds =
                    @SubjectKind(
                            value = "candidate",
                            stages = {Two.Hired.class, One.Hired.class},
                            anchors = {One.Ended.class, Two.Ended.class}))
    interface Policy {
        @ProcessingPurpose(basis = LegalBasis.CONSENT)
        interface Recruitment extends Purpose {}
    }

    @Test
    void two_stages_or_anchors_of_one_name_are_refused_because_one_would_open_what_waits_for_the_other() {
        assertThatThrownBy(() -> ModelReader.read(Policy.class, Policy.class.getClassLoader()))
                .isInstanceOf(DeclarationException.class)
                .extracting(thrown -> ((RightfulException) thrown).code())
                .isEqualTo(ErrorCode.POLICY_INVALID);
        assertThatThrownBy(() -> ModelReader.read(Policy.class, Policy.class.getClassLoader()))
                .hasMessageContaining("hired may stand for one stage only")
                .hasMessageContaining("ended may stand for one anchor only");
    }
}
