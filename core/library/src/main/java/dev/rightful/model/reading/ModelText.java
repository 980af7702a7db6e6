// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.reading;

import dev.rightful.annotation.SpecialCondition;
import dev.rightful.model.Categories;
import dev.rightful.model.CategoryTerm;
import dev.rightful.model.DeclaredAuthority;
import dev.rightful.model.DeclaredController;
import dev.rightful.model.DeclaredKind;
import dev.rightful.model.DeclaredPolicy;
import dev.rightful.model.DeclaredPurpose;
import dev.rightful.model.DeclaredRole;
import dev.rightful.model.DeclaredUse;
import dev.rightful.model.PersonalField;
import dev.rightful.model.PrivacyModel;
import dev.rightful.model.PrivacyModel.Origin;
import dev.rightful.model.PrivacyModel.Resolution;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A model as text for people: who is responsible, for what data is used, by whom, which data of whom, and how all that is
 * known. Articles are those of the GDPR.
 */
final class ModelText {

    private final StringBuilder text = new StringBuilder();
    private final PrivacyModel model;
    private final DeclaredPolicy policy;

    private ModelText(PrivacyModel model) {
        this.model = model;
        this.policy = model.policy();
    }

    static String of(PrivacyModel model) {
        ModelText text = new ModelText(model);
        text.policy();
        text.purposes();
        text.roles();
        text.kinds();
        text.fields();
        text.resolutions();
        return text.text.toString();
    }

    private void policy() {
        DeclaredController controller = policy.controller();
        line("Privacy policy of " + controller.name() + ", version " + policy.version() + ", in force from "
                + policy.effective());
        line("Articles are those of the GDPR.");
        line("");
        line("  Controller: " + joined(controller.name(), controller.address(), controller.enterpriseNumber()));
        stated("  Contact: ", controller.contact());
        stated("  Data protection officer: ", controller.dpo());
        DeclaredAuthority authority = policy.authority();
        stated("  Complaints to: ", joined(authority.name(), authority.address(), authority.website()));
        line("  Data may go to: " + PlainWords.of(policy.territory()));
        line("  Published in: " + String.join(", ", policy.languages()));
        line("  Days are counted in: " + controller.zone());
    }

    private void purposes() {
        List<DeclaredPurpose> prohibited =
                policy.purposes().stream().filter(DeclaredPurpose::prohibited).toList();
        List<DeclaredPurpose> allowed =
                policy.purposes().stream().filter(each -> !each.prohibited()).toList();
        heading("Purposes", allowed.size());
        allowed.forEach(this::purpose);
        heading("Prohibited purposes", prohibited.size());
        prohibited.forEach(purpose -> line("  " + purpose.name()));
    }

    private void purpose(DeclaredPurpose purpose) {
        line("  " + purpose.name());
        stated("    part of ", PlainWords.list(purpose.ancestors(), name -> name));
        new TreeMap<>(purpose.description())
                .forEach((language, words) -> line("    \"" + words + "\"" + inLanguage(language)));
        line("    rests on " + joined(PlainWords.of(purpose.basis()), purpose.reference()));
        stated("    interest: ", purpose.interest());
        purpose.assessment()
                .reviewBy()
                .ifPresent(day -> line(
                        "    assessment " + purpose.assessment().reference() + ", holds up to and including " + day));
        purpose.alternatives()
                .forEach(other -> line("    may also rest on "
                        + joined(PlainWords.of(other.basis()), other.reference())
                        + other.since().map(day -> ", since " + day).orElse("")));
        stated("    asked separately for ", PlainWords.list(purpose.channels(), PlainWords::of));
        stated("    topics to choose among: ", PlainWords.list(purpose.topics(), topic -> topic));
        stated("    ", PlainWords.of(purpose.kind()));
        stated("    only from stage ", purpose.stage());
    }

    private static String inLanguage(String language) {
        return language.isEmpty() ? "" : " (" + language + ")";
    }

    private void roles() {
        heading("Who may use data", policy.roles().size());
        for (DeclaredRole role : policy.roles()) {
            line("  " + role.name() + ": for " + PlainWords.list(role.purposes(), name -> name)
                    + (role.categories().isEmpty() ? "" : "; only " + categories(role.categories())));
        }
    }

    private String categories(Set<String> ids) {
        Categories vocabulary = policy.categories();
        return PlainWords.list(
                ids, id -> vocabulary.find(id).map(CategoryTerm::label).orElse(id));
    }

    private void kinds() {
        if (!policy.kinds().isEmpty()) {
            heading("Stages and events", policy.kinds().size());
        }
        for (DeclaredKind kind : policy.kinds()) {
            line("  " + kind.name());
            stated("    stages, in order: ", String.join(", ", kind.stages()));
            stated("    events that periods are counted from: ", PlainWords.list(kind.anchors(), PlainWords::of));
        }
    }

    private void fields() {
        heading("Personal data", model.fields().count());
        List<String> kinds = model.fields()
                .map(field -> field.subject().kind())
                .distinct()
                .sorted()
                .toList();
        for (String kind : kinds) {
            line("  of the kind " + kind + ": "
                    + PlainWords.count(model.fieldsOfKind(kind).count(), "field", "fields"));
            model.fieldsOfKind(kind).forEach(this::field);
        }
    }

    private void field(PersonalField field) {
        line("    " + field.name() + ": "
                + joined(
                        field.category().label(),
                        PlainWords.of(field.nature()),
                        PlainWords.of(field.content()),
                        PlainWords.of(field.necessity())));
        stated("      only from stage ", field.stage());
        stated("      authorised by ", field.authorisation());
        field.uses().forEach(this::use);
    }

    private void use(DeclaredUse use) {
        line("      for " + use.purpose().name() + ": " + PlainWords.of(use.basis()) + "; "
                + PlainWords.of(use.retention().period()) + " from " + PlainWords.of(use.anchor()) + "; "
                + PlainWords.list(use.sources(), PlainWords::of)
                + (use.condition() == SpecialCondition.NONE ? "" : "; allowed by " + PlainWords.of(use.condition())));
    }

    private void resolutions() {
        List<Resolution> reflected = model.resolutions().stream()
                .filter(each -> each.origin() == Origin.REFLECTION)
                .toList();
        int all = model.resolutions().size();
        heading("Classes that hold these data", all);
        line("  " + (all - reflected.size()) + " as the build checked and indexed them");
        line("  " + reflected.size() + " read by reflection, not checked by the build");
        reflected.forEach(each -> line("    " + each.className() + ": " + each.why()));
    }

    private void heading(String words, long number) {
        line("");
        line(words + ": " + (number == 0 ? "none" : number));
    }

    private void stated(String words, String value) {
        if (!value.isBlank()) {
            line(words + value);
        }
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
