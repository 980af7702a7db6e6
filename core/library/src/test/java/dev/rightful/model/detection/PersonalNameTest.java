// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.detection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rightful.model.source.ReflectedTypes;
import dev.rightful.model.source.TypeUse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What names say: of members, beside what, and of the class around them. */
class PersonalNameTest {

    private static final TypeUse TEXT = new TypeUse.Named("java.lang.String", List.of());

    private final PersonalLooking looking =
            new PersonalLooking(new ReflectedTypes(getClass().getClassLoader()));

    @ParameterizedTest
    @CsvSource({
        "clientIp, pd:IPAddress",
        "ipAddress, pd:IPAddress",
        "CLIENT_IP_ADDR, pd:IPAddress",
        "lastLoginIp, pd:IPAddress",
        "email, pd:EmailAddress",
        "eMail, pd:EmailAddress",
        "emailaddress, pd:EmailAddress",
        "emailHome, pd:EmailAddress",
        "backupEmails, pd:EmailAddress",
        "homeAddresses, pd:PhysicalAddress",
        "firstName, pd:Name",
        "dateOfBirth, pd:BirthDate",
        "passwordHash, pd:Password",
        "cookieId, pd:DeviceBased",
        "ssn, rightful:NationalNumber",
        "customerName, pd:Name",
        "nameOfCustomer, pd:Name",
        "contactName, pd:Name",
        "rijksregisternummer, rightful:NationalNumber",
        "inszNummer, rightful:NationalNumber",
        "bsn, rightful:NationalNumber",
        "geboortedatum, pd:BirthDate",
        "gsmNummer, pd:TelephoneNumber",
        "klantNaam, pd:Name",
        "nummerplaat, pd:VehicalLicenseNumber",
        "vakbond, pd:TradeUnionMembership",
        "dateNaissance, pd:BirthDate",
        "dateDeNaissance, pd:BirthDate",
        "nomClient, pd:Name",
        "numeroDeRegistreNational, rightful:NationalNumber",
        "motDePasse, pd:Password",
        "adresseLivraison, pd:PhysicalAddress",
        "telephonePortable, pd:TelephoneNumber",
        "etatCivil, pd:MaritalStatus",
        "geburtsdatum, pd:BirthDate",
        "strasse, pd:Street",
        "eMailAdresse, pd:EmailAddress",
        "staatsangehoerigkeit, pd:Nationality",
        "staatsangehörigkeit, pd:Nationality",
        "kundenName, pd:Name",
        "sexuelleOrientierung, pd:SexualPreference"
    })
    void a_word_of_the_list_is_found_in_a_class_that_says_nothing(String member, String category) {
        assertThat(in("Registered", member)).extracting(Suspicion::category).containsExactly(category);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zip",
                "recipe",
                "description",
                "shipment",
                "emailTemplate",
                "emailEnabledSince",
                "emailSubject",
                "phoneModel",
                "addressBookId",
                "birthdayDiscount",
                "passwordEncoder",
                "ipRange",
                "serverIp",
                "defaultEmail",
                "supportPhone",
                "companyEmail",
                "petBirthDate",
                "countryName",
                "fileName",
                "className",
                "name",
                "address",
                "city",
                "productName",
                "methodSignature",
                "language",
                "naam",
                "naamveld",
                "winkelTelefoon",
                "emailSjabloon",
                "land",
                "nom",
                "nomFichier",
                "villeDepart",
                "telephoneMagasin",
                "ort",
                "sortierung",
                "firmenEmail",
                "passwortRegel"
            })
    void a_near_miss_is_not_found_in_a_class_that_says_nothing(String member) {
        assertThat(in("Registered", member)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Customer, name",
        "CustomerDto, name",
        "NewCustomerRequest, notes",
        "Employee, city",
        "UserPreferences, language",
        "Owner, address",
        "Client, name",
        "Klant, naam",
        "Medewerker, functie",
        "Utilisateur, langue",
        "Salarie, nom",
        "Kunde, bemerkungen",
        "Mitarbeiterin, name",
        "Address, city",
        "ShippingAddress, city",
        "Anschrift, ort",
        "Fahrzeug, kennzeichen"
    })
    void an_ambiguous_word_is_found_in_a_class_about_a_person_or_what_it_is_part_of(String type, String member) {
        assertThat(in(type, member)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ipAdres",
                "inloggegevens",
                "email",
                "naam",
                "adres",
                "emailadres",
                "telefoonnummer",
                "foto",
                "cv",
                "motivatiebrief",
                "gespreksnotities",
                "opleiding",
                "werkervaring",
                "evaluatie",
                "rijksregisternummer",
                "ancienniteit",
                "burgerlijkeStaat",
                "bankrekeningnummer",
                "gezinssamenstelling",
                "geboortedatum",
                "loon",
                "rekeningnummer"
            })
    void every_field_of_the_first_policy_is_found_by_its_dutch_name(String member) {
        assertThat(in("Sollicitant", member)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Product, name",
        "Country, name",
        "Pet, birthDate",
        "Company, email",
        "Warehouse, street",
        "WarehouseAddress, street",
        "CompanyProfile, iban",
        "Winkel, telefoon",
        "Leverancier, rekeningnummer",
        "Fournisseur, courriel",
        "Lieferant, anschrift",
        "MemoryAddress, city",
        "HttpClient, password",
        "CustomerService, email",
        "EmailTemplate, email",
        "SmtpProperties, password",
        "CustomerNotFoundException, email",
        "CustomerBuilder, firstName",
        "CustomerTest, email",
        "MailSjabloon, email",
        "Vorlage, email",
        "Parametres, courriel",
        "Customer, companyName",
        "Customer, roleName"
    })
    void nothing_is_found_that_is_a_things_or_in_a_class_that_works(String type, String member) {
        assertThat(in(type, member)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Supplier, contactPerson", "Supplier, contactEmail", "Warehouse, managerName", "Hotel, guestPhone"})
    void a_person_in_the_name_of_the_member_outweighs_the_thing_that_the_class_is_about(String type, String member) {
        assertThat(in(type, member)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"emailPhone, pd:TelephoneNumber", "phoneEmail, pd:EmailAddress", "firstNameEmail, pd:Name"})
    void of_several_words_the_surest_counts_of_equally_sure_ones_the_last(String member, String category) {
        assertThat(in("Registered", member)).extracting(Suspicion::category).containsExactly(category);
    }

    @ParameterizedTest
    @CsvSource({"EmailAddress, value", "Iban, value", "CustomerPhone, number", "Voornaam, waarde"})
    void the_only_value_of_a_class_named_after_personal_data_is_found(String type, String member) {
        assertThat(in(type, member)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"CompanyEmail, value", "Price, value", "EmailAddress, hits"})
    void the_only_value_of_another_class_is_not(String type, String member) {
        assertThat(in(type, member)).isEmpty();
    }

    @Test
    void the_words_of_a_suspicion_say_what_was_seen_and_in_which_language() {
        assertThat(in("Order", "emailAddress").get(0).why()).isEqualTo("its name says email address");
        assertThat(in("Order", "dob").get(0).why()).isEqualTo("its name says \"dob\" (birth date)");
        assertThat(in("Dossier", "geboortedatum").get(0))
                .returns("its name says \"geboortedatum\" (Dutch, birth date)", Suspicion::why)
                .returns("nl", Suspicion::language)
                .returns("pd:BirthDate", Suspicion::category);
        assertThat(in("Klant", "naam").get(0).why())
                .isEqualTo("its name says \"naam\" (Dutch, name), and Klant is about a person");
        assertThat(in("Iban", "value").get(0).why()).isEqualTo("the name of Iban says \"iban\" (bank account)");
    }

    private List<Suspicion> in(String type, String member) {
        return looking.in(Sketch.of("shop." + type, member, TEXT));
    }
}
