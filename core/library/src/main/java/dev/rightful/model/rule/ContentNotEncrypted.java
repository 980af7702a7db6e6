// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.rule;

import dev.rightful.annotation.Content;
import dev.rightful.model.CategoryTerm;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.FieldDeclaration;

/**
 * Free text, documents and photos are declared to be stored sealed: whoever makes them decides what is in them. Forms are
 * not stored.
 *
 * <p>Source: GDPR Articles 9(1), 25(1) and 32(1)(a).
 */
final class ContentNotEncrypted implements BuildRule {

    @Override
    public ErrorCode code() {
        return ErrorCode.CONTENT_NOT_ENCRYPTED;
    }

    @Override
    public void checkClass(ClassDeclaration type, Inspection inspection) {
        if (type.isOnlyForm()) {
            return;
        }
        for (FieldDeclaration field : type.fields()) {
            Content content = content(field, inspection);
            if (content != Content.STRUCTURED
                    && field.subject().isPresent()
                    && field.encryption().isEmpty()) {
                inspection.report(
                        this,
                        field.place().at(field.content() == content ? "content" : "category"),
                        name(content)
                                + " can hold anything, special categories too, and is declared to be stored readable."
                                + " Add @Encrypted.");
            }
        }
    }

    /** What a value looks like: as stated, else as its category implies. */
    static Content content(FieldDeclaration field, Inspection inspection) {
        return field.content() == Content.STRUCTURED
                ? inspection
                        .categories()
                        .find(field.category())
                        .map(CategoryTerm::content)
                        .orElse(Content.STRUCTURED)
                : field.content();
    }

    /** The word for people. */
    static String name(Content content) {
        return switch (content) {
            case STRUCTURED -> "a structured value";
            case FREE_TEXT -> "free text";
            case DOCUMENT -> "a document";
            case PHOTO -> "a photo";
        };
    }
}
