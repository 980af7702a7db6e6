// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.annotation.PersonalData;
import dev.rightful.model.PersonalClass;
import dev.rightful.model.PersonalField;
import dev.rightful.model.PrivacyModel.Origin;
import dev.rightful.model.PrivacyModel.Resolution;
import dev.rightful.model.SubjectRoute;
import dev.rightful.model.index.Index;
import dev.rightful.processor.RightfulProcessor;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.Data;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Classes whose members another tool writes. */
class ForeignCompilersTest {

    private final Workshop workshop = new Workshop();
    private Path policy;

    @BeforeEach
    void compileThePolicy() {
        policy = workshop.compile(ShopPolicy.sources());
    }

    @AfterEach
    void cleanUp() {
        workshop.close();
    }

    /**
     * What Kotlin's compiler (2.4) makes of this, in Java:
     *
     * <pre>{@code
     * @DataSubject("member", purpose = Policy.OrderFulfilment::class, source = [Source.SUBJECT],
     *     from = Policy.ContractEnded::class)
     * data class Member(
     *     @SubjectId val id: Long,
     *     @PersonalData(category = Category.EMAIL_ADDRESS, retention = "P7Y", necessity = Necessity.CONTRACTUAL)
     *     @Use(purpose = Policy.Newsletter::class, retention = "P3Y", from = Policy.LastContact::class)
     *     val email: String,
     *     @get:PersonalData(category = Category.NAME, retention = "P1Y", necessity = Necessity.CONTRACTUAL)
     *     var name: String?,
     *     @PersonalData(category = Category.NAME, retention = "P1Y", necessity = Necessity.CONTRACTUAL)
     *     val isVip: Boolean,
     *     val addresses: List<Address>)
     * }</pre>
     */
    private static final String KOTLIN_DATA_CLASS = """
            package kt;

            import dev.rightful.annotation.*;
            import java.util.List;
            import shop.Policy;

            @DataSubject(value = "member", purpose = Policy.OrderFulfilment.class, source = Source.SUBJECT,
                    from = Policy.ContractEnded.class)
            public final class Member {
                @SubjectId private final long id;

                @PersonalData(category = Category.EMAIL_ADDRESS, retention = "P7Y", necessity = Necessity.CONTRACTUAL)
                @Use(purpose = Policy.Newsletter.class, retention = "P3Y", from = Policy.LastContact.class)
                private final String email;

                private String name;

                @PersonalData(category = Category.NAME, retention = "P1Y", necessity = Necessity.CONTRACTUAL)
                private final boolean isVip;

                private final List<Address> addresses;

                public Member(long id, String email, String name, boolean isVip, List<Address> addresses) {
                    this.id = id;
                    this.email = email;
                    this.name = name;
                    this.isVip = isVip;
                    this.addresses = addresses;
                }

                public final long getId() { return id; }
                public final String getEmail() { return email; }
                @PersonalData(category = Category.NAME, retention = "P1Y", necessity = Necessity.CONTRACTUAL)
                public final String getName() { return name; }
                public final void setName(String name) { this.name = name; }
                public final boolean isVip() { return isVip; }
                public final List<Address> getAddresses() { return addresses; }
                public final long component1() { return id; }
                public final String component2() { return email; }
                public final String component3() { return name; }
                public final boolean component4() { return isVip; }
                public final List<Address> component5() { return addresses; }
                public final Member copy(long id, String email, String name, boolean isVip, List<Address> addresses) {
                    return new Member(id, email, name, isVip, addresses);
                }
            }

            final class Address {
                @PersonalData(category = Category.PHYSICAL_ADDRESS, retention = "P2Y", necessity = Necessity.CONTRACTUAL)
                private final String street;

                public Address(String street) { this.street = street; }
                public final String getStreet() { return street; }
                public final String component1() { return street; }
            }
            """;

    @Test
    void a_kotlin_data_class_is_resolved_by_reflection() {
        // given what no annotation processor saw
        Path output = workshop.newPlace();
        workshop.recompile(output, Map.of("kt.Member", KOTLIN_DATA_CLASS), policy);

        // when
        Application club = Application.start(Workshop.load(output, policy));
        PersonalClass member = club.personal("kt.Member");

        // then
        assertThat(member.fields())
                .extracting(PersonalField::path)
                .containsExactly("addresses.street", "email", "isVip", "name");
        assertThat(member.fields())
                .extracting(PersonalField::subject)
                .containsOnly(new SubjectRoute.Self("member", "id"));
        assertThat(member.field("email").orElseThrow().uses())
                .extracting(use -> use.purpose().name())
                .containsExactly("newsletter", "order-fulfilment");
        assertThat(club.model().resolutions()).extracting(Resolution::origin).containsExactly(Origin.REFLECTION);
    }

    @Test
    void a_lombok_class_is_resolved_from_the_index_and_by_reflection_alike() {
        // given
        Map<String, String> sources = Map.of("club.Member", """
                package club;

                import dev.rightful.annotation.*;
                import shop.Policy;

                @lombok.Data
                @lombok.Builder
                @DataSubject(value = "member", purpose = Policy.OrderFulfilment.class, source = Source.SUBJECT,
                        from = Policy.ContractEnded.class)
                public class Member {
                    @SubjectId private final long id;

                    @PersonalData(category = Category.EMAIL_ADDRESS, retention = "P7Y", necessity = Necessity.CONTRACTUAL)
                    @lombok.ToString.Exclude
                    private String email;

                    @PersonalData(category = Category.NAME, retention = "P1Y", necessity = Necessity.CONTRACTUAL)
                    @lombok.ToString.Exclude
                    @lombok.Getter(lazy = true, onMethod_ = @Deprecated)
                    private final String name = "none";

                    @lombok.Synchronized
                    public void rest() {}
                }
                """);
        Path output = workshop.newPlace();
        String processors = path(Data.class, RightfulProcessor.class, PersonalData.class, Index.class);

        // when
        workshop.compile(
                output,
                sources,
                List.of(),
                List.of("-processorpath", processors),
                policy,
                Workshop.location(Data.class));
        Application fromIndex = Application.start(Workshop.load(output, policy));
        Application byReflection = Application.start(Workshop.loadWithoutIndex(output, policy));

        // then
        PersonalClass member = fromIndex.personal("club.Member");
        assertThat(member).isEqualTo(byReflection.personal("club.Member"));
        assertThat(member.fields()).extracting(PersonalField::path).containsExactly("email", "name");
        assertThat(fromIndex.resolution("club.Member").origin()).isEqualTo(Origin.INDEX);
    }

    private static String path(Class<?>... types) {
        return path(Arrays.stream(types).map(Workshop::location).toArray(Path[]::new));
    }

    private static String path(Path... places) {
        return Stream.of(places).map(Path::toString).collect(Collectors.joining(separator(), "", separator()));
    }

    private static String separator() {
        return System.getProperty("path.separator");
    }
}
