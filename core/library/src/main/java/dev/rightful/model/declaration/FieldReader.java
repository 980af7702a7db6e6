// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.declaration;

import dev.rightful.annotation.Content;
import dev.rightful.annotation.LegalBasis;
import dev.rightful.annotation.Necessity;
import dev.rightful.annotation.Source;
import dev.rightful.annotation.SpecialCondition;
import dev.rightful.annotation.Stage;
import dev.rightful.model.DeclaredAnchor;
import dev.rightful.model.StableName;
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
            Found data, Optional<Found> further, Property property, String path, Optional<SubjectRoute> subject) {
        AnnotationUse use = data.use();
        Place place = new Place(Place.simple(root.name()) + "." + path, root, data.member(), data.written(), "");
        List<UseDeclaration> uses = new ArrayList<>();
        if (statesFirstUse(use) || further.isEmpty()) {
            uses.add(firstUse(use, place));
        }
        further.ifPresent(found -> found.uses().forEach(each -> uses.add(furtherUse(each, use, found, place))));
        refuseDoubles(uses);
        return new FieldDeclaration(
                path,
                use.text("name"),
                property.type().toString(),
                use.text("category"),
                use.constant("necessity", Necessity.class),
                use.constant("content", Content.class),
                use.text("authorisation"),
                stage(use.text("stage")),
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
                place);
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
                new Place(place.text(), root, found.member(), written ? use : found.written(), ""));
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

    private static String stage(String javaName) {
        return javaName.equals(Stage.class.getName()) ? "" : StableName.unstated(javaName);
    }
}
