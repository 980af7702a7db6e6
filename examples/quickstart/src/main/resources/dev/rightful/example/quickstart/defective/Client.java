// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package defective;

import static dev.rightful.annotation.Category.EMAIL_ADDRESS;
import static dev.rightful.annotation.Category.FINANCIAL_ACCOUNT_NUMBER;
import static dev.rightful.annotation.Category.IP_ADDRESS;
import static dev.rightful.annotation.Category.NAME;
import static dev.rightful.annotation.LegalBasis.CONTRACT;
import static dev.rightful.annotation.Necessity.CONTRACTUAL;
import static dev.rightful.annotation.RecordType.BE_ACC_DOCS;
import static dev.rightful.annotation.Source.SUBJECT;

import dev.rightful.annotation.DataSubject;
import dev.rightful.annotation.PersonalData;
import dev.rightful.annotation.SubjectId;
import dev.rightful.annotation.Use;

@DataSubject(
        value = "client",
        purpose = PublishedPolicy.Newsletter.class,
        source = SUBJECT,
        from = PublishedPolicy.ContractEnded.class)
class Client {

    @SubjectId
    long id;

    @PersonalData(
            category = EMAIL_ADDRESS,
            retention = "P3Y",
            legalBasis = CONTRACT,
            necessity = CONTRACTUAL)
    String email;

    @PersonalData(category = "pd:TelefoneNumber", retention = "P3Y")
    String phone;

    @PersonalData(category = FINANCIAL_ACCOUNT_NUMBER)
    @Use(
            purpose = PublishedPolicy.Bookkeeping.class,
            retention = "P5Y",
            recordType = BE_ACC_DOCS)
    String account;
}

@DataSubject(
        value = "visitor",
        purpose = PublishedPolicy.RunningTheBusiness.class,
        from = PublishedPolicy.ContractEnded.class)
class Visitor {

    @SubjectId
    long id;

    @PersonalData(category = IP_ADDRESS, retention = "P6M")
    String ipAddress;
}

class Complaint {

    @PersonalData(category = NAME)
    @Use(purpose = PublishedPolicy.RunningTheBusiness.class, retention = "P1Y")
    String complainant;
}
