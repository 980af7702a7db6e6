// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.model.PrivacyModel;
import dev.rightful.model.PrivacyModel.Origin;
import dev.rightful.model.PrivacyModel.Resolution;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.DeclarationReader;
import dev.rightful.model.index.Fingerprint;
import dev.rightful.model.index.Index;
import dev.rightful.model.index.IndexFormat;
import dev.rightful.model.source.ClassFiles;
import dev.rightful.model.source.ReflectedTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What the compiler saw, what the index says and what reflection sees are one and the same, for any classes. */
class IndexAndReflectionProperties {

    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void index_and_reflection_agree(
            @ForAll("plans") List<GeneratedClasses.Plan> plans,
            @ForAll("members") List<GeneratedClasses.Member> address)
            throws Exception {
        try (Workshop workshop = new Workshop()) {
            Path policy = workshop.compile(ShopPolicy.sources());
            Path output = workshop.compile(GeneratedClasses.sources(plans, address), policy);
            ClassLoader loader = Workshop.load(output, policy);
            Index index = index(output);

            assertDeclarationsAgree(output, index, loader);
            assertFingerprintsAgree(index, loader);
            assertModelsAgree(index, loader, Workshop.loadWithoutIndex(output, policy));
        }
    }

    /** Reflection finds in the module what the index lists, in the same words, and nothing else. */
    private static void assertDeclarationsAgree(Path output, Index index, ClassLoader loader) throws Exception {
        DeclarationReader reader = new DeclarationReader(new ReflectedTypes(loader));
        List<ClassDeclaration> reflected = new ArrayList<>();
        for (String name : Workshop.classNames(output)) {
            reader.read(ReflectedTypes.of(Class.forName(name, false, loader)))
                    .filter(read -> !read.isEmpty())
                    .ifPresent(reflected::add);
        }
        assertThat(reflected).allSatisfy(read -> assertThat(read.flaws()).isEmpty());
        assertThat(text(reflected)).isEqualTo(text(index.classes()));
    }

    /** What the compiler saw of a type is what its class file has. */
    private static void assertFingerprintsAgree(Index index, ClassLoader loader) {
        SortedMap<String, String> ofFiles = new TreeMap<>();
        ClassFiles files = new ClassFiles(loader);
        index.fingerprints()
                .keySet()
                .forEach(name ->
                        ofFiles.put(name, files.find(name).map(Fingerprint::of).orElse(Fingerprint.ABSENT)));
        assertThat(ofFiles).isEqualTo(index.fingerprints());
    }

    private static void assertModelsAgree(Index index, ClassLoader loader, ClassLoader withoutIndex) throws Exception {
        PrivacyModel fromIndex = Application.start(loader).model();
        PrivacyModel byReflection = Application.start(withoutIndex).model();
        assertThat(byReflection.classes()).isEmpty();
        for (ClassDeclaration type : index.classes()) {
            if (type.leadsToSubject() && !type.fields().isEmpty()) {
                assertThat(fromIndex.find(Class.forName(type.name(), false, loader)))
                        .isPresent()
                        .isEqualTo(byReflection.find(Class.forName(type.name(), false, withoutIndex)));
            }
        }
        assertThat(fromIndex.resolutions()).extracting(Resolution::origin).containsOnly(Origin.INDEX);
        assertThat(byReflection.resolutions()).extracting(Resolution::origin).containsOnly(Origin.REFLECTION);
        assertThat(byReflection.classes()).isNotEmpty().isEqualTo(fromIndex.classes());
    }

    @Property(tries = 3, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void the_model_does_not_depend_on_the_order_of_the_class_path(
            @ForAll("plans") List<GeneratedClasses.Plan> plans,
            @ForAll("members") List<GeneratedClasses.Member> address,
            @ForAll Random random)
            throws Exception {
        try (Workshop workshop = new Workshop()) {
            // given a module for the policy, one for the parts, and three that share the packages
            List<Map<String, String>> modules = List.of(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
            Map<String, String> parts = new TreeMap<>();
            GeneratedClasses.sources(plans, address).forEach((name, text) -> {
                String pack = name.substring(0, name.lastIndexOf('.'));
                (pack.equals("shop.parts") ? parts : modules.get(Math.floorMod(pack.hashCode(), 3))).put(name, text);
            });
            List<Path> places = new ArrayList<>();
            places.add(workshop.compile(ShopPolicy.sources()));
            places.add(workshop.compile(parts, places.get(0)));
            Path[] before = places.toArray(Path[]::new);
            modules.forEach(sources -> places.add(workshop.compile(sources, before)));
            PrivacyModel straight = Application.start(Workshop.load(places.toArray(Path[]::new)))
                    .model();

            for (int i = 0; i < 5; i++) {
                // when
                Collections.shuffle(places, random);
                PrivacyModel shuffled = Application.start(Workshop.load(places.toArray(Path[]::new)))
                        .model();

                // then
                assertThat(shuffled.policy().purposes())
                        .isEqualTo(straight.policy().purposes());
                assertThat(shuffled.classes()).isNotEmpty().isEqualTo(straight.classes());
                assertThat(shuffled.resolutions()).isEqualTo(straight.resolutions());
                assertThat(shuffled.dump()).isEqualTo(straight.dump());
            }
        }
    }

    @Provide
    Arbitrary<List<GeneratedClasses.Plan>> plans() {
        return Combinators.combine(
                        Arbitraries.of(GeneratedClasses.Form.class),
                        Arbitraries.of(GeneratedClasses.From.class),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.of(true, false),
                        members())
                .as(GeneratedClasses.Plan::new)
                .list()
                .ofMinSize(8)
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<GeneratedClasses.Member>> members() {
        return Combinators.combine(
                        Arbitraries.of(GeneratedClasses.Holder.class),
                        Arbitraries.of(GeneratedClasses.Bearer.class),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, 2))
                .as(GeneratedClasses.Member::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static Index index(Path output) throws IOException {
        Path file = Workshop.indexFile(output);
        return IndexFormat.read(Files.readString(file), file.toString());
    }

    private static String text(List<ClassDeclaration> classes) {
        return IndexFormat.write(new Index("any", new TreeMap<>(), classes, new TreeSet<>()));
    }
}
