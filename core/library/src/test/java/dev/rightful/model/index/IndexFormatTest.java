// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rightful.annotation.Binding;
import dev.rightful.annotation.Content;
import dev.rightful.annotation.LegalBasis;
import dev.rightful.annotation.Necessity;
import dev.rightful.annotation.RetentionAnchor.Counting;
import dev.rightful.annotation.Search;
import dev.rightful.annotation.Source;
import dev.rightful.annotation.SpecialCondition;
import dev.rightful.model.DeclarationException;
import dev.rightful.model.DeclaredAnchor;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.SubjectRoute;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.EncryptionDeclaration;
import dev.rightful.model.declaration.FieldDeclaration;
import dev.rightful.model.declaration.FieldName;
import dev.rightful.model.declaration.Place;
import dev.rightful.model.declaration.UseDeclaration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexFormatTest {

    private static final String STREET = "field\thome.street\t\t\tc\tString\town:Street\tOPTIONAL\tSTRUCTURED\t\t";

    @Test
    void what_is_written_is_read_again() {
        // given
        Index index = new Index(
                "shop",
                new TreeMap<>(Map.of("shop.Customer", "0123456789abcdef0123456789abcdef", "shop.Gone", "-")),
                List.of(
                        customer(Optional.of(new SubjectRoute.Self("customer\\1", "id"))),
                        customer(Optional.of(new SubjectRoute.Path("customer", "order.owner", "id"))),
                        customer(Optional.of(new SubjectRoute.Reference("customer", "number"))),
                        customer(Optional.empty())),
                new TreeSet<>(Set.of("shop.Parcel", "shop.Letter")));

        // when
        Index read = IndexFormat.read(IndexFormat.write(index), "shop.index");

        // then
        assertThat(read).isEqualTo(index);
    }

    private static ClassDeclaration customer(Optional<SubjectRoute> route) {
        Place place = Place.named("shop.Customer", "home.street");
        UseDeclaration first = new UseDeclaration(
                "shop.Policy$Care",
                LegalBasis.UNSTATED,
                "P7Y",
                Optional.of(new DeclaredAnchor("contract-ended", Counting.FROM_YEAR_END)),
                Set.of(Source.OBSERVED, Source.DERIVED),
                SpecialCondition.NONE,
                "be:ACC-DOCS",
                place);
        UseDeclaration further = new UseDeclaration(
                "shop.Policy$News",
                LegalBasis.CONSENT,
                "",
                Optional.empty(),
                Set.of(),
                SpecialCondition.EXPLICIT_CONSENT,
                "",
                place);
        FieldDeclaration field = new FieldDeclaration(
                "home.street",
                new FieldName("own\tname\r\n", Set.of("customer/house.street", "customer/road")),
                "shop.Person",
                "java.util.List<java.lang.String>",
                "own:Street",
                Necessity.STATUTORY,
                Content.DOCUMENT,
                "a \\ law\nof two lines",
                "hired",
                Optional.of(new EncryptionDeclaration(
                        "payroll", Set.of(Search.EXACT, Search.PREFIX), 2, 9, 12, "few are", Binding.ROW, place)),
                route,
                List.of(first, further),
                place);
        return new ClassDeclaration(
                "shop.Customer",
                "customer",
                List.of("buyer", "client"),
                "shop.Person",
                true,
                List.of("shop.Policy$Care"),
                Set.of("shop.Address", "shop.Home"),
                List.of(field),
                List.of(),
                Set.of("shop.Customer", "shop.Gone"),
                Place.named("shop.Customer", ""));
    }

    @Test
    void an_index_ends_with_a_digest_of_what_stands_before() {
        String text = IndexFormat.write(new Index("shop", new TreeMap<>(), List.of(), new TreeSet<>()));

        assertThat(text).isEqualTo("rightful-index\t1\tshop\nend\t" + Digest.of("rightful-index\t1\tshop\n") + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "garbage",
                "type\tshop.Customer",
                "class\tshop.Customer",
                STREET,
                "use\tshop.Policy$Care\tCONSENT\tP7Y\t\t\tSUBJECT\tNONE\t",
                "class\tc\t\t\t\ttrue\t\t\t\n" + STREET + "\tsideways\tcustomer\tid",
                "class\tc\t\t\t\ttrue\t\t\t\n" + STREET + "\nuse\tp\tWHIM\tP7Y\t\t\t\tNONE\t",
                "type\tshop.Customer\tone\\x"
            })
    void a_line_that_is_none_makes_an_index_unreadable_even_under_the_right_digest(String line) {
        String lines = "rightful-index\t1\tshop\n" + line + "\n";

        assertThatThrownBy(() -> IndexFormat.read(lines + "end\t" + Digest.of(lines) + "\n", "shop.index"))
                .isInstanceOf(DeclarationException.class)
                .hasMessage("[" + ErrorCode.INDEX_UNREADABLE.code()
                        + "] Cannot read shop.index: a line is damaged. Compile the module again with this"
                        + " version of the processor.");
    }
}
