// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package defective;

import static dev.rightful.annotation.Category.EDUCATION;
import static dev.rightful.annotation.Category.NAME;
import static dev.rightful.annotation.Category.NATIONAL_NUMBER;
import static dev.rightful.annotation.Category.PICTURE;
import static dev.rightful.annotation.Category.SALARY;
import static dev.rightful.annotation.LegalBasis.CONTRACT;
import static dev.rightful.annotation.Necessity.CONTRACTUAL;
import static dev.rightful.annotation.Source.SUBJECT;

import dev.rightful.annotation.DataSubject;
import dev.rightful.annotation.PersonalData;
import dev.rightful.annotation.SubjectId;

@DataSubject(
        value = "applicant",
        purpose = PublishedPolicy.Recruitment.class,
        source = SUBJECT,
        from = PublishedPolicy.ContractEnded.class)
class Applicant {

    @SubjectId
    long id;

    @PersonalData(category = PICTURE, retention = "P1Y", legalBasis = CONTRACT)
    byte[] photo;

    @PersonalData(
            category = EDUCATION,
            retention = "as long as necessary",
            legalBasis = CONTRACT,
            necessity = CONTRACTUAL)
    String education;

    @PersonalData(category = SALARY, legalBasis = CONTRACT, necessity = CONTRACTUAL)
    int salary;

    @PersonalData(
            category = NATIONAL_NUMBER,
            retention = "P5Y",
            necessity = CONTRACTUAL,
            authorisation = "Article 8 of the Act of 8 August 1983")
    String nationalNumber;

    @PersonalData(category = NAME, retention = "P1Y", necessity = CONTRACTUAL)
    static String lastApplicant;
}
