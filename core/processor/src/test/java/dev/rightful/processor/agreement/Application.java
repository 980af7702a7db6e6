// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor.agreement;

import dev.rightful.model.PersonalClass;
import dev.rightful.model.PrivacyModel;
import dev.rightful.model.PrivacyModel.Resolution;
import dev.rightful.model.reading.ModelReader;

/** A model of the shop's policy, with the class loader through which it was read. */
record Application(PrivacyModel model, ClassLoader loader) {

    static Application start(ClassLoader loader) {
        return new Application(ModelReader.read(load(ShopPolicy.NAME, loader), loader), loader);
    }

    static Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException absent) {
            throw new AssertionError(absent);
        }
    }

    /** The personal data of a class, which has some. */
    PersonalClass personal(String className) {
        return model.find(load(className, loader)).orElseThrow();
    }

    /** How a class was resolved, which was met once. */
    Resolution resolution(String className) {
        return model.resolutions().stream()
                .filter(each -> each.className().equals(className))
                .reduce((one, other) -> {
                    throw new AssertionError(className + " was met twice");
                })
                .orElseThrow();
    }
}
