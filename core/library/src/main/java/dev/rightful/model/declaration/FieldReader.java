// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.declaration;

import dev.rightful.annotation.Binding;
import dev.rightful.annotation.Content;
import dev.rightful.annotation.LegalBasis;
import dev.rightful.annotation.Necessity;
import dev.rightful.annotation.Search;
import dev.rightful.annotation.Source;
import dev.rightful.annotation.SpecialCondition;
import dev.rightful.model.DeclaredAnchor;
import dev.rightful.model.SubjectRoute;
import dev.rightful.model.declaration.AnnotationSearch.Found;
import dev.rightful.model.source.AnnotationUse;
import dev.rightful.model.source.TypeLookup;
import dev.rightful.model.source.TypeSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns the annotations of one member into its declaration. */
final class FieldReader {

    private final TypeSource root;
    private final Defaults defaults;
    private final TypeLookup types;
    private final List<Flaw> flaws;

    FieldReader(TypeSource root, Defaults defaults, TypeLookup types, List<Flaw> flaws) {
        this.root = root;
        this.defaults = defaults;
        this.types = types;
        this.flaws = flaws;
    }

    FieldDeclaration read(
            Found data,
            Optional<Found> further,
            Optional<Found> encrypted,
            Property property,
            String path,
            FieldName name,
            Optional<SubjectRoute> subject,
            String declaredIn) {
        AnnotationUse use = data.use();
        Place place = Place.of(root, data.member(), data.written(), path);
        List<UseDeclaration> uses = new ArrayList<>();
        if (statesFirstUse(use) || further.isEmpty()) {
            uses.add(firstUse(use, place));
        }
        further.ifPresent(found -> found.uses().forEach(each -> uses.add(furtherUse(each, use, found, place))));
        refuseDoubles(uses);
        return new FieldDeclaration(
                path,
                name,
                declaredIn,
                property.type().toString(),
                use.text("category"),
                use.constant("necessity", Necessity.class),
                use.constant("content", Content.class),
                use.text("authorisation"),
                Marker.STAGE.nameOf(use.text("stage"), types),
                encrypted.map(found -> encryption(found, path)),
                subject,
                List.copyOf(uses),
                place);
    }

    private static boolean statesFirstUse(AnnotationUse use) {
        return !use.text("retention").isEmpty() || basis(use) != LegalBasis.UNSTATED;
    }

    private UseDeclaration firstUse(AnnotationUse use, Place place) {
        return new UseDeclaration(
                defaults.purpose(),
                basis(use),
                use.text("retention"),
                defaults.anchor(),
                defaults.sources(),
                condition(use),
                use.text("recordType"),
                place);
    }

    private EncryptionDeclaration encryption(Found found, String path) {
        AnnotationUse use = found.use();
        return new EncryptionDeclaration(
                use.text("scope"),
                Set.copyOf(use.constants("search", Search.class)),
                use.number("prefixMin"),
                use.number("prefixMax"),
                use.number("bucketBits"),
                use.text("acceptGuessing"),
                use.constant("bind", Binding.class),
                Place.of(root, found.member(), found.written(), path));
    }

    private UseDeclaration furtherUse(AnnotationUse use, AnnotationUse data, Found found, Place place) {
        Set<Source> sources = Defaults.sources(use);
        Optional<DeclaredAnchor> anchor = Defaults.anchor(use.text("from"), types);
        SpecialCondition condition = condition(use);
        boolean written = found.written().type().equals(AnnotationSearch.USE);
        return new UseDeclaration(
                Defaults.stated(use.text("purpose"), Defaults.NO_PURPOSE),
                basis(use),
                use.text("retention"),
                anchor.isPresent() ? anchor : defaults.anchor(),
                sources.isEmpty() ? defaults.sources() : sources,
                condition == SpecialCondition.NONE ? condition(data) : condition,
                use.text("recordType"),
                Place.of(root, found.member(), written ? use : found.written(), place.path()));
    }

    private void refuseDoubles(List<UseDeclaration> uses) {
        Set<String> purposes = new HashSet<>();
        for (UseDeclaration use : uses) {
            if (!use.purpose().isEmpty() && !purposes.add(use.purpose())) {
                flaws.add(new Flaw(
                        Flaw.Kind.DIFFERENT,
                        use.place(),
                        "two uses for " + Place.simple(use.purpose()) + " are declared. Keep one."));
            }
        }
    }

    private static LegalBasis basis(AnnotationUse use) {
        return use.constant("legalBasis", LegalBasis.class);
    }

    private static SpecialCondition condition(AnnotationUse use) {
        return use.constant("condition", SpecialCondition.class);
    }
}
