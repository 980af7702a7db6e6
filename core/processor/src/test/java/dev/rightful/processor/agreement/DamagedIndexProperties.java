// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rightful.model.DeclarationException;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.PersonalClass;
import dev.rightful.model.index.Index;
import dev.rightful.model.index.IndexFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** A damaged index is refused, with its name: never is it taken for another one. */
class DamagedIndexProperties {

    private static final String UNREADABLE = "[" + ErrorCode.INDEX_UNREADABLE.code() + "] ";
    private static final Workshop WORKSHOP = new Workshop();
    private static Path policy;
    private static Path crm;
    private static byte[] index;
    private static byte[] list;
    private static List<PersonalClass> classes;

    @BeforeContainer
    static void compileTheModule() throws IOException {
        policy = WORKSHOP.compile(ShopPolicy.sources());
        crm = WORKSHOP.compile(Crm.sources(), policy);
        index = Files.readAllBytes(Workshop.indexFile(crm));
        list = Files.readAllBytes(crm.resolve(Index.LIST));
        classes = Application.start(Workshop.load(crm, policy)).model().classes();
    }

    @AfterContainer
    static void cleanUp() {
        WORKSHOP.close();
    }

    /** What happens to bytes: some are replaced by others. */
    record Damage(double at, int removed, List<Byte> inserted) {

        byte[] to(byte[] bytes) {
            int start = (int) (at * bytes.length);
            int end = Math.min(bytes.length, start + removed);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(bytes, 0, start);
            inserted.forEach(out::write);
            out.write(bytes, end, bytes.length - end);
            return out.toByteArray();
        }
    }

    @Provide
    Arbitrary<Damage> damage() {
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(0, 2),
                                Arbitraries.integers().between(0, 100_000)),
                        Arbitraries.oneOf(
                                        Arbitraries.bytes(),
                                        Arbitraries.of((byte) '\t', (byte) '\n', (byte) 'P', (byte) ';', (byte) 'e'))
                                .list()
                                .ofMaxSize(3))
                .as(Damage::new);
    }

    @Property(tries = 1000)
    void an_index_with_other_bytes_is_unreadable(@ForAll("damage") Damage damage) {
        byte[] damaged = damage.to(index);
        Optional<Index> read = read(damaged);

        assertThat(read.isPresent()).isEqualTo(Arrays.equals(damaged, index));
    }

    private static Optional<Index> read(byte[] bytes) {
        try {
            return Optional.of(IndexFormat.read(new String(bytes, StandardCharsets.UTF_8), "crm.index"));
        } catch (DeclarationException unreadable) {
            assertThat(unreadable.code()).isEqualTo(ErrorCode.INDEX_UNREADABLE);
            assertThat(unreadable).hasMessageContaining("crm.index");
            return Optional.empty();
        }
    }

    @Property(tries = 20)
    void a_damaged_list_ends_in_an_error_or_in_reflection_and_never_in_another_model(@ForAll("damage") Damage damage)
            throws IOException {
        try {
            Files.write(crm.resolve(Index.LIST), damage.to(list));
            Application shop = Application.start(Workshop.load(crm, policy));

            assertThat(List.of(shop.personal(Crm.CUSTOMER), shop.personal(Crm.SUPPLIER)))
                    .isEqualTo(classes);
        } catch (DeclarationException unreadable) {
            assertThat(unreadable.code()).isEqualTo(ErrorCode.INDEX_UNREADABLE);
        } finally {
            Files.write(crm.resolve(Index.LIST), list);
        }
    }

    @Example
    void an_application_does_not_start_on_an_index_with_a_changed_retention() throws IOException {
        String changed = new String(index, StandardCharsets.UTF_8).replace("P4Y", "P40Y");

        assertUnreadable(changed.getBytes(StandardCharsets.UTF_8), "it is cut short or damaged");
    }

    @Example
    void an_application_does_not_start_on_an_index_that_was_cut() throws IOException {
        assertUnreadable(Arrays.copyOf(index, index.length / 2), "it is cut short or damaged");
    }

    @Example
    void an_application_does_not_start_on_an_index_of_another_version() throws IOException {
        String later = new String(index, StandardCharsets.UTF_8).replaceFirst("\t1\t", "\t2\t");

        assertUnreadable(later.getBytes(StandardCharsets.UTF_8), "it is not of version 1");
    }

    @Example
    void an_application_does_not_start_on_what_is_no_index() throws IOException {
        assertUnreadable("<html>".getBytes(StandardCharsets.UTF_8), "it is no index");
    }

    @Example
    void an_application_does_not_start_on_an_absurdly_long_index() throws IOException {
        assertUnreadable(new byte[16 * 1024 * 1024 + 1], "it is longer than 16777216 bytes");
    }

    private static void assertUnreadable(byte[] bytes, String why) throws IOException {
        Path file = Workshop.indexFile(crm);
        try {
            Files.write(file, bytes);
            assertThatThrownBy(() -> Application.start(Workshop.load(crm, policy)))
                    .isInstanceOf(DeclarationException.class)
                    .hasMessageStartingWith(UNREADABLE + "Cannot read META-INF/rightful/crm.index: " + why);
        } finally {
            Files.write(file, index);
        }
    }

    @Example
    void an_application_does_not_start_without_an_index_that_is_listed() throws IOException {
        try {
            Files.writeString(crm.resolve(Index.LIST), "META-INF/rightful/lost.index\n");

            assertThatThrownBy(() -> Application.start(Workshop.load(crm, policy)))
                    .isInstanceOf(DeclarationException.class)
                    .hasMessageStartingWith(UNREADABLE + "Cannot read META-INF/rightful/lost.index: META-INF/services");
        } finally {
            Files.write(crm.resolve(Index.LIST), list);
        }
    }
}
