// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.declaration;

import dev.rightful.annotation.AutomatedDecision;
import dev.rightful.annotation.Channel;
import dev.rightful.annotation.DecisionGround;
import dev.rightful.annotation.LegalBasis;
import dev.rightful.annotation.ProcessingPurpose;
import dev.rightful.annotation.PurposeKind;
import dev.rightful.model.DeclaredAlternative;
import dev.rightful.model.DeclaredAssessment;
import dev.rightful.model.DeclaredAutomation;
import dev.rightful.model.DeclaredPurpose;
import dev.rightful.model.source.AnnotationUse;
import dev.rightful.model.source.TypeLookup;
import dev.rightful.model.source.TypeSource;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Reads purposes: what an interface states, and what it takes from the purposes above it. */
public final class PurposeReader {

    private static final String ANNOTATION = ProcessingPurpose.class.getName();

    private static final String AUTOMATED = AutomatedDecision.class.getName();

    private final TypeLookup types;

    public PurposeReader(TypeLookup types) {
        this.types = types;
    }

    /**
     * Reads one purpose, without a place in a policy: its ordinal is -1.
     *
     * @param prohibited tells by binary name what no code may use; what lies below is prohibited as well
     */
    public PurposeDeclaration read(TypeSource type, Predicate<String> prohibited) {
        Hierarchy hierarchy = Hierarchy.of(type, Map.of(), types);
        List<Hierarchy.Level> purposes = hierarchy.levels().stream()
                .filter(level -> !Marker.PURPOSE.isRoot(level.type().name()))
                .toList();
        List<AnnotationUse> stated = purposes.stream()
                .flatMap(level -> Subjects.annotation(level, ANNOTATION).stream())
                .toList();
        Optional<AnnotationUse> own = Subjects.annotation(purposes.get(0), ANNOTATION);
        Set<String> ancestors = new HashSet<>();
        purposes.stream().skip(1).forEach(level -> ancestors.add(Marker.PURPOSE.nameOf(level.type())));
        DeclaredPurpose purpose = new DeclaredPurpose(
                -1,
                Marker.PURPOSE.nameOf(type),
                Set.copyOf(Marker.PURPOSE.formerNamesOf(type)),
                type.name(),
                ancestors,
                nearest(
                        stated,
                        use -> use.constant("basis", LegalBasis.class),
                        basis -> basis != LegalBasis.UNSTATED,
                        LegalBasis.UNSTATED),
                nearest(stated, use -> use.text("reference"), text -> !text.isBlank(), ""),
                nearest(stated, use -> use.text("interest"), text -> !text.isBlank(), ""),
                nearest(
                        stated,
                        PurposeReader::assessment,
                        each -> !each.reference().isBlank(),
                        NO_ASSESSMENT),
                alternatives(stated),
                Set.copyOf(nearest(
                        stated, use -> use.constants("channels", Channel.class), list -> !list.isEmpty(), List.of())),
                Set.copyOf(nearest(stated, use -> use.texts("topics"), list -> !list.isEmpty(), List.of())),
                kind(stated),
                nearest(stated, this::stage, text -> !text.isEmpty(), ""),
                Set.copyOf(nearest(stated, use -> use.texts("needs"), list -> !list.isEmpty(), List.of())),
                nearest(stated, use -> use.text("recordType"), text -> !text.isBlank(), ""),
                automation(purposes),
                own.map(PurposeReader::description).orElse(Map.of()),
                own.map(use -> use.text("dpv")).orElse(""),
                purposes.stream().anyMatch(level -> prohibited.test(level.type().name())));
        Place place = own.map(use -> Place.of(type, use)).orElseGet(() -> Place.of(type));
        boolean statesBasis = own.map(PurposeReader::statesBasis).orElse(false);
        return new PurposeDeclaration(purpose, !stated.isEmpty(), isPurpose(type), statesBasis, place);
    }

    private static final DeclaredAssessment NO_ASSESSMENT = new DeclaredAssessment("", Optional.empty());

    /** Whether a type extends {@code Purpose}, which itself is none. */
    public boolean isPurpose(TypeSource type) {
        return Marker.PURPOSE.isAbove(type, types) && !Marker.PURPOSE.isRoot(type.name());
    }

    private static <T> T nearest(
            List<AnnotationUse> stated, Function<AnnotationUse, T> attribute, Predicate<T> isStated, T otherwise) {
        return stated.stream().map(attribute).filter(isStated).findFirst().orElse(otherwise);
    }

    private static DeclaredAssessment assessment(AnnotationUse use) {
        AnnotationUse assessment = use.nested("assessment");
        return new DeclaredAssessment(assessment.text("reference"), date(assessment.text("reviewBy")));
    }

    /** What lies below an automated decision is one, on the nearest ground stated. */
    private static Optional<DeclaredAutomation> automation(List<Hierarchy.Level> purposes) {
        return purposes.stream()
                .flatMap(level -> Subjects.annotation(level, AUTOMATED).stream())
                .findFirst()
                .map(use -> new DeclaredAutomation(
                        use.constant("ground", DecisionGround.class), use.text("reviewer"), use.text("reference")));
    }

    private static boolean statesBasis(AnnotationUse use) {
        return use.constant("basis", LegalBasis.class) != LegalBasis.UNSTATED;
    }

    /** What lies below direct marketing is direct marketing, whatever it calls itself. */
    private static PurposeKind kind(List<AnnotationUse> stated) {
        List<PurposeKind> kinds = stated.stream()
                .map(use -> use.constant("kind", PurposeKind.class))
                .filter(kind -> kind != PurposeKind.NONE)
                .toList();
        if (kinds.contains(PurposeKind.DIRECT_MARKETING)) {
            return PurposeKind.DIRECT_MARKETING;
        }
        return kinds.isEmpty() ? PurposeKind.NONE : kinds.get(0);
    }

    /** Alternatives go with the basis beside which they are stated. */
    private static List<DeclaredAlternative> alternatives(List<AnnotationUse> stated) {
        return stated.stream()
                .filter(use ->
                        statesBasis(use) || !use.allNested("alternatives").isEmpty())
                .findFirst()
                .map(PurposeReader::alternatives)
                .orElse(List.of());
    }

    private static List<DeclaredAlternative> alternatives(AnnotationUse use) {
        return use.allNested("alternatives").stream()
                .map(each -> new DeclaredAlternative(
                        each.constant("basis", LegalBasis.class), date(each.text("since")), each.text("reference")))
                .toList();
    }

    private String stage(AnnotationUse use) {
        return Marker.STAGE.nameOf(use.text("stage"), types);
    }

    private static Map<String, String> description(AnnotationUse use) {
        Map<String, String> texts = new LinkedHashMap<>();
        use.allNested("description").forEach(text -> texts.putIfAbsent(text.text("language"), text.text("value")));
        return texts;
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
