// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.detection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameOfAMemberTest {

    @ParameterizedTest
    @CsvSource({
        "email, pd:EmailAddress",
        "customerEmail, pd:EmailAddress",
        "e_mail, pd:EmailAddress",
        "EMAIL_ADDRESS, pd:EmailAddress",
        "telefoonnummer, pd:TelephoneNumber",
        "phoneNumber, pd:TelephoneNumber",
        "rijksregisternummer, rightful:NationalNumber",
        "nationalRegisterNumber, rightful:NationalNumber",
        "INSZ, rightful:NationalNumber",
        "ssn, rightful:NationalNumber",
        "iban, pd:BankAccount",
        "licensePlate, pd:VehicalLicenseNumber",
        "passportNumber, pd:Passport",
        "ipAddress, pd:IPAddress"
    })
    void the_name_of_a_member_says_a_category(String name, String category) {
        assertThat(PersonalLooking.categoryOf(name)).hasValue(category);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"id", "uuid", "customerId", "customerNumber", "emailId", "emailCount", "phoneBook", "number", "_"
            })
    void a_name_for_something_else_says_none(String name) {
        assertThat(PersonalLooking.categoryOf(name)).isEmpty();
    }
}
