// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.declaration;

import dev.rightful.annotation.OwnCategory;
import dev.rightful.annotation.PrivacyPolicy;
import dev.rightful.annotation.SaleOfData;
import dev.rightful.annotation.Territory;
import dev.rightful.model.Categories;
import dev.rightful.model.CategoryTerm;
import dev.rightful.model.DeclaredAuthority;
import dev.rightful.model.DeclaredController;
import dev.rightful.model.DeclaredKind;
import dev.rightful.model.DeclaredPolicy;
import dev.rightful.model.DeclaredRole;
import dev.rightful.model.Finding;
import dev.rightful.model.source.AnnotationUse;
import dev.rightful.model.source.MemberSource;
import dev.rightful.model.source.TypeLookup;
import dev.rightful.model.source.TypeSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a policy from the type that bears {@code @PrivacyPolicy}. */
public final class PolicyReader {

    private static final String ANNOTATION = PrivacyPolicy.class.getName();

    private final TypeLookup types;
    private final PurposeReader purposes;

    public PolicyReader(TypeLookup types) {
        this.types = types;
        this.purposes = new PurposeReader(types);
    }

    /** The policy that a type declares; empty if it bears no {@code @PrivacyPolicy}. */
    public Optional<PolicyDeclaration> read(TypeSource type) {
        return type.annotations().stream()
                .filter(use -> use.type().equals(ANNOTATION))
                .findFirst()
                .map(use -> read(type, use));
    }

    private PolicyDeclaration read(TypeSource type, AnnotationUse use) {
        List<PurposeDeclaration> declared = purposes(type, use);
        List<CategoryTerm> own = ownCategories(use);
        List<Finding> faults = Categories.builtIn().faultsOf(own);
        DeclaredPolicy policy = new DeclaredPolicy(
                type.name(),
                use.text("version"),
                use.text("effective"),
                use.texts("languages"),
                use.constant("territory", Territory.class),
                controller(use.nested("controller")),
                authority(use.nested("authority")),
                declared.stream().map(PurposeDeclaration::purpose).toList(),
                use.allNested("roles").stream().map(this::role).toList(),
                use.allNested("kinds").stream().map(this::kind).toList(),
                faults.isEmpty() ? Categories.builtIn().with(own) : Categories.builtIn());
        return new PolicyDeclaration(policy, declared, faults, Place.of(type, use));
    }

    private List<PurposeDeclaration> purposes(TypeSource type, AnnotationUse use) {
        Set<String> prohibited = new HashSet<>(use.texts("prohibited"));
        prohibited.add(SaleOfData.class.getName());
        Map<String, TypeSource> found = new LinkedHashMap<>();
        nestedPurposes(type, found);
        for (String name : use.texts("purposes")) {
            named(name).ifPresent(each -> found.putIfAbsent(name, each));
        }
        for (String name : prohibited) {
            named(name).ifPresent(each -> found.putIfAbsent(name, each));
        }
        List<PurposeDeclaration> read = found.values().stream()
                .map(each -> purposes.read(each, prohibited::contains))
                .sorted(Comparator.comparing(
                                (PurposeDeclaration each) -> each.purpose().name())
                        .thenComparing(each -> each.purpose().javaName()))
                .toList();
        List<PurposeDeclaration> numbered = new ArrayList<>();
        for (PurposeDeclaration each : read) {
            numbered.add(new PurposeDeclaration(
                    each.purpose().at(numbered.size()),
                    each.annotated(),
                    each.isPurpose(),
                    each.statesBasis(),
                    each.place()));
        }
        return List.copyOf(numbered);
    }

    /** What an attribute names as a purpose; empty for {@code Purpose} itself, which says nothing. */
    private Optional<TypeSource> named(String javaName) {
        return types.find(javaName).filter(type -> !Marker.PURPOSE.isRoot(type.name()));
    }

    private void nestedPurposes(TypeSource type, Map<String, TypeSource> found) {
        for (TypeSource nested : type.nested()) {
            if (purposes.isPurpose(nested)) {
                found.put(nested.name(), nested);
            }
            nestedPurposes(nested, found);
        }
    }

    private static DeclaredController controller(AnnotationUse use) {
        return new DeclaredController(
                use.text("name"),
                use.text("address"),
                use.text("enterpriseNumber"),
                use.text("contact"),
                use.text("dpo"),
                use.text("zone"));
    }

    private static DeclaredAuthority authority(AnnotationUse use) {
        return new DeclaredAuthority(use.text("name"), use.text("address"), use.text("website"));
    }

    private DeclaredRole role(AnnotationUse use) {
        Set<String> names = use.texts("purposes").stream()
                .flatMap(javaName -> named(javaName).stream())
                .map(type -> purposes.read(type, name -> false).purpose().name())
                .collect(Collectors.toSet());
        return new DeclaredRole(
                use.text("value"), Set.copyOf(use.texts("formerly")), names, Set.copyOf(use.texts("categories")));
    }

    private DeclaredKind kind(AnnotationUse use) {
        return new DeclaredKind(
                use.text("value"),
                Set.copyOf(use.texts("catalogue")),
                use.texts("stages").stream()
                        .map(name -> Marker.STAGE.nameOf(name, types))
                        .toList(),
                use.texts("anchors").stream()
                        .flatMap(name -> Defaults.anchor(name, types).stream())
                        .toList());
    }

    private List<CategoryTerm> ownCategories(AnnotationUse use) {
        List<CategoryTerm> own = new ArrayList<>();
        for (String name : use.texts("categories")) {
            types.find(name).ifPresent(type -> type.members().forEach(member -> ownCategory(type, member, own)));
        }
        return own;
    }

    private static void ownCategory(TypeSource type, MemberSource member, List<CategoryTerm> own) {
        for (AnnotationUse use : member.annotations()) {
            if (use.type().equals(OwnCategory.class.getName())) {
                own.add(CategoryTerm.own(
                        type.constant(member.name()),
                        Place.simple(type.name()) + "." + member.name(),
                        use.text("label"),
                        use.text("parent")));
            }
        }
    }
}
