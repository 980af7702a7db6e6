// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.annotation.Content;
import dev.rightful.annotation.Search;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.EncryptionDeclaration;
import dev.rightful.model.declaration.FieldDeclaration;
import dev.rightful.model.declaration.Flaw;
import dev.rightful.model.source.AnnotationUse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The attributes of {@code @Encrypted} fit each other and the field. An application cannot run on contradictory ones.
 *
 * <p>Source: GDPR Article 32(1)(a).
 */
final class EncryptionUnusable implements Rule {

    private static final String EVIDENCE = "evidence";

    @Override
    public ErrorCode code() {
        return ErrorCode.ENCRYPTION_UNUSABLE;
    }

    @Override
    public void checkClass(ClassDeclaration type, Inspection inspection) {
        Flaws.report(this, Flaw.Kind.ENCRYPTED_WITHOUT_PERSONAL_DATA, type, inspection);
        for (FieldDeclaration field : type.fields()) {
            Optional<EncryptionDeclaration> encryption = field.encryption();
            if (encryption.isPresent()) {
                // Problems by the attribute that they are about; of two about one the first is enough.
                Map<String, String> problems = new LinkedHashMap<>();
                place(type, field, encryption.get(), problems);
                scope(encryption.get(), problems);
                search(field, encryption.get(), inspection, problems);
                SearchAttributes.check(encryption.get(), problems);
                problems.forEach((attribute, text) ->
                        inspection.report(this, encryption.get().place().at(attribute), text));
            }
        }
    }

    private static void place(
            ClassDeclaration type,
            FieldDeclaration field,
            EncryptionDeclaration encryption,
            Map<String, String> problems) {
        boolean isId = field.subject()
                .map(route -> SubjectIdOfTheOutsideWorld.memberOf(route).equals(field.path()))
                .orElse(false);
        if (isId) {
            problems.put(
                    "",
                    "this member says whose key is needed, so it cannot be sealed with it. Leave it readable, and"
                            + " identify people by an id that says nothing of them.");
        }
        // A part, or an annotation of one's own, may serve forms and stored classes alike.
        AnnotationUse written = encryption.place().annotation();
        boolean own = written != null && written.isOwn() && !field.path().contains(".");
        if (type.isOnlyForm() && own) {
            problems.put(
                    "",
                    "a form is not stored, so nothing of it is sealed. Put @Encrypted on the class that is stored.");
        }
    }

    private static void scope(EncryptionDeclaration encryption, Map<String, String> problems) {
        if (encryption.scope().equals(EVIDENCE)) {
            problems.put(
                    "scope",
                    "the scope evidence is kept for consents and decisions, which outlive the data. Choose another.");
        }
    }

    private static void search(
            FieldDeclaration field,
            EncryptionDeclaration encryption,
            Inspection inspection,
            Map<String, String> problems) {
        Set<Search> search = encryption.search();
        Content content = ContentNotEncrypted.content(field, inspection);
        StoredType type = StoredType.of(field.type());
        if (search.isEmpty()) {
            return;
        }
        if (content != Content.STRUCTURED) {
            problems.put(
                    "search",
                    ContentNotEncrypted.name(content)
                            + " is not found by what it says. Leave out search; find it by another field.");
        } else if (type.isSeveral()) {
            problems.put(
                    "search",
                    "a member of type " + field.type()
                            + " is sealed as one value, so what it holds is not found one by one. Leave out search, or"
                            + " keep each value in an object of its own.");
        } else if (search.contains(Search.PREFIX) && type.isNoText()) {
            problems.put("search", "a " + field.type() + " does not begin with letters. Leave out Search.PREFIX.");
        }
    }
}
