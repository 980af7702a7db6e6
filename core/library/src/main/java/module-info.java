// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
/** The library; it knows no framework. */
module dev.rightful {
    exports dev.rightful;
    exports dev.rightful.audit;
    exports dev.rightful.guard;
    exports dev.rightful.model;
    exports dev.rightful.model.baseline;
    exports dev.rightful.subject;

    // Validation reads the policy object.
    opens dev.rightful.model to
            org.hibernate.validator;

    requires transitive dev.rightful.annotation;
    requires transitive jakarta.validation;
    requires org.hibernate.validator;
    requires static transitive org.jspecify;
    requires org.objectweb.asm;
    requires org.slf4j;
}
