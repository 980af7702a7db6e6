// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.rightful.annotation.Anchor;
import dev.rightful.annotation.DataController;
import dev.rightful.annotation.LegalBasis;
import dev.rightful.annotation.PrivacyPolicy;
import dev.rightful.annotation.ProcessingPurpose;
import dev.rightful.annotation.Purpose;
import dev.rightful.annotation.RetentionAnchor;
import dev.rightful.annotation.SaleOfData;
import dev.rightful.annotation.Stage;
import dev.rightful.annotation.SubjectKind;
import dev.rightful.annotation.Territory;
import dev.rightful.model.reading.ModelReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class StableNameTest {

    @PrivacyPolicy(
            version = "1",
            effective = "2026-11-22",
            languages = "en",
            territory = Territory.EU_ONLY,
            controller = @DataController(name = "Shop", address = "Street 1, Ghent", dpo = "dpo@shop.example"),
            kinds =
                    @SubjectKind(
                            value = "candidate",
                            stages = {Policy.Applied.class, Policy.OnHRList.class},
                            anchors = {Policy.ContractEnded.class, Policy.Booked.class, Policy.EUVisit2.class}))
    private interface Policy {

        @ProcessingPurpose(basis = LegalBasis.CONTRACT)
        interface SMSNotice extends Purpose {}

        @ProcessingPurpose(basis = LegalBasis.CONTRACT, name = "parcels")
        interface Delivery extends Purpose {}

        /** States no name, and does not take that of the purpose above. */
        interface HomeDelivery extends Delivery {}

        interface Applied extends Stage {}

        interface OnHRList extends Stage {}

        interface ContractEnded extends Anchor {}

        @RetentionAnchor(name = "book-year")
        interface Booked extends Anchor {}

        @RetentionAnchor(counting = RetentionAnchor.Counting.FROM_YEAR_END)
        interface EUVisit2 extends Anchor {}
    }

    private final PrivacyModel model = ModelReader.read(Policy.class, StableNameTest.class.getClassLoader());
    private final DeclaredKind candidate = model.policy().kind("candidate").orElseThrow();

    @Test
    void a_purpose_has_the_name_that_the_model_reads() {
        for (Class<? extends Purpose> purpose :
                List.of(Policy.SMSNotice.class, Policy.Delivery.class, Policy.HomeDelivery.class)) {
            assertThat(model.purpose(purpose)).map(DeclaredPurpose::name).contains(StableName.of(purpose));
        }
        assertThat(StableName.of(Policy.SMSNotice.class)).isEqualTo("sms-notice");
        assertThat(StableName.of(Policy.Delivery.class)).isEqualTo("parcels");
        assertThat(StableName.of(Policy.HomeDelivery.class)).isEqualTo("home-delivery");
        assertThat(StableName.of(SaleOfData.class)).isEqualTo("sale-of-data");
    }

    @Test
    void a_stage_has_the_name_that_the_model_reads() {
        assertThat(candidate.stages())
                .containsExactly(StableName.ofStage(Policy.Applied.class), StableName.ofStage(Policy.OnHRList.class))
                .containsExactly("applied", "on-hr-list");
    }

    @Test
    void an_anchor_has_the_name_that_the_model_reads() {
        assertThat(candidate.anchors())
                .extracting(DeclaredAnchor::name)
                .containsExactly(
                        StableName.ofAnchor(Policy.ContractEnded.class),
                        StableName.ofAnchor(Policy.Booked.class),
                        StableName.ofAnchor(Policy.EUVisit2.class))
                .containsExactly("contract-ended", "book-year", "eu-visit2");
    }

    @Test
    void a_marker_itself_has_no_name() {
        assertThatIllegalArgumentException().isThrownBy(() -> StableName.of(Purpose.class));
        assertThatIllegalArgumentException().isThrownBy(() -> StableName.ofStage(Stage.class));
        assertThatIllegalArgumentException().isThrownBy(() -> StableName.ofAnchor(Anchor.class));
    }
}
