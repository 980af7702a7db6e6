// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.example.quickstart.company;

import dev.rightful.annotation.Category;
import dev.rightful.annotation.DataSubject;
import dev.rightful.annotation.LegalBasis;
import dev.rightful.annotation.Necessity;
import dev.rightful.annotation.PersonalData;
import dev.rightful.annotation.Source;
import dev.rightful.annotation.SubjectId;
import dev.rightful.annotation.Use;
import java.util.UUID;

/** An account on the website. */
@DataSubject(
        value = "user",
        purpose = VoorbeeldPolicy.AccountManagement.class,
        source = Source.SUBJECT_ONLINE,
        from = VoorbeeldPolicy.AccountClosed.class)
public final class UserAccount {

    @SubjectId
    private final UUID id;

    @PersonalData(
            category = Category.ACCOUNT_IDENTIFIER,
            retention = "P1Y",
            legalBasis = LegalBasis.CONTRACT,
            necessity = Necessity.CONTRACTUAL)
    private final String accountName;

    @PersonalData(category = Category.AUTHENTICATING, necessity = Necessity.CONTRACTUAL)
    @Use(purpose = VoorbeeldPolicy.SignIn.class, retention = "P1D")
    private final String passwordHash;

    public UserAccount(UUID id, String accountName, String passwordHash) {
        this.id = id;
        this.accountName = accountName;
        this.passwordHash = passwordHash;
    }

    public UUID id() {
        return id;
    }

    public String accountName() {
        return accountName;
    }

    public String passwordHash() {
        return passwordHash;
    }
}
