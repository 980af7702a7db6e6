// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.rightful.annotation.NotPersonal;
import dev.rightful.annotation.PersonalData;
import dev.rightful.annotation.SubjectId;
import dev.rightful.model.source.ReflectedTypes;
import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

/** Which members are looked at, which types hold values, and what keeps a member silent. */
class PersonalLookingTest {

    private final PersonalLooking looking =
            new PersonalLooking(new ReflectedTypes(getClass().getClassLoader()));

    enum Gender {
        FEMALE,
        MALE
    }

    static class Types {
        String email;
        char[] password;
        byte[] passportPhoto;
        Optional<String> nationality;
        List<String> phoneNumbers;
        String[] mobileNumbers;
        Map<UUID, String> bankAccounts;
        long socialSecurityNumber;
        LocalDate birthDate;
        Gender customerGender;
    }

    @Test
    void text_numbers_dates_bytes_and_enums_are_values_also_in_arrays_optionals_collections_and_maps() {
        assertThat(in(Types.class))
                .containsExactly(
                        "email",
                        "password",
                        "passportPhoto",
                        "nationality",
                        "phoneNumbers",
                        "mobileNumbers",
                        "bankAccounts",
                        "socialSecurityNumber",
                        "birthDate",
                        "customerGender");
    }

    static class OtherTypes {
        boolean email;
        Boolean phoneNumber;
        int emails;
        Instant password;
        byte[] street;
        Duration age;
        Class<?> username;
        Supplier<String> firstName;
        Types homeAddress;
        List<Types> iban;
        Object mobileNumber;
        Map<String, Boolean> salary;
    }

    @Test
    void flags_counts_moments_and_other_classes_are_not() {
        assertThat(in(OtherTypes.class)).isEmpty();
    }

    static class Network {
        InetAddress origin;
        List<InetAddress> seenFrom;
        InetAddress bindAddress;
        InetAddress serverAddress;
    }

    @Test
    void an_internet_address_is_found_by_its_type_unless_its_name_is_that_of_a_machine() {
        assertThat(in(Network.class)).containsExactly("origin", "seenFrom");
    }

    record Registration(String firstName, String city, String couponCode) {}

    @Test
    void what_only_persons_have_makes_the_class_one_about_a_person() {
        assertThat(in(Registration.class)).containsExactly("firstName", "city");
    }

    static class Pet {
        LocalDate birthDate;
        String name;
    }

    static class Branch {
        InetAddress terminal;
        String email;
    }

    @Test
    void a_class_about_a_thing_stays_one_whatever_its_members_are_called() {
        assertThat(in(Pet.class)).isEmpty();
        assertThat(in(Branch.class)).isEmpty();
    }

    @Component
    static class Greeting {
        String email;
    }

    static class Welcome extends EmailSender {
        String email;
    }

    static class EmailSender {}

    static class Contributor extends Person {
        String name;
    }

    abstract static class Person {}

    static class Release extends VersionOwner {
        String name;
    }

    static class VersionOwner {}

    @Test
    void annotations_of_frameworks_and_the_superclass_tell_what_a_class_is_about() {
        assertThat(in(Greeting.class)).isEmpty();
        assertThat(in(Welcome.class)).isEmpty();
        assertThat(in(Contributor.class)).containsExactly("name");
        assertThat(in(Release.class)).isEmpty();
    }

    record EmailAddress(String value) {}

    record Password(String value, String text) {}

    @Test
    void the_name_of_a_class_speaks_for_its_only_member_not_for_one_of_several() {
        assertThat(in(EmailAddress.class)).containsExactly("value");
        assertThat(in(Password.class)).isEmpty();
    }

    static class Employee {
        static final String EMAIL = "email";
        static String phone;
        String email;

        String phoneNumber() {
            return "";
        }
    }

    interface CustomerView {
        String getEmail();

        String phoneNumber();

        String findEmail();

        String renderedEmail();

        String emailOf(UUID customer);

        static String street() {
            return "";
        }
    }

    enum Account {
        FIRST;

        String email;
    }

    @interface Owner {
        String email();
    }

    @Test
    void fields_components_and_getters_of_interfaces_are_looked_at_and_nothing_static() {
        assertThat(in(Employee.class)).containsExactly("email");
        assertThat(in(CustomerView.class)).containsExactlyInAnyOrder("getEmail", "phoneNumber");
        assertThat(in(Account.class)).isEmpty();
        assertThat(in(Owner.class)).isEmpty();
    }

    @Table(name = "customers")
    static class T001 {
        @Column(name = "EMAIL_ADDR")
        String f1;

        @Column(name = "NAME")
        String f2;

        @Column(name = "NAME")
        String productName;

        @Column
        String f3;
    }

    @Test
    void names_of_tables_and_columns_speak_where_those_in_java_say_nothing() {
        assertThat(looking.in(ReflectedTypes.of(T001.class)))
                .extracting(suspicion -> suspicion.member().name(), Suspicion::why)
                .containsExactly(
                        tuple("f1", "the name \"EMAIL_ADDR\" in @Column says \"email addr\" (email address)"),
                        tuple("f2", "the name \"NAME\" in @Column says name, and T001 is about a person"));
    }

    static class Declared {
        @SubjectId
        String email;

        @PersonalData(category = "pd:Name")
        String firstName;

        @NotPersonal(reason = "that of the shop")
        String phone;

        String iban;

        @PersonalData(category = "pd:BankAccount")
        String getIban() {
            return iban;
        }

        String lastName;
    }

    record DeclaredRecord(
            @PersonalData(category = "pd:EmailAddress") String email, String street) {}

    @NotPersonal(reason = "invented people")
    static class Exempt {
        String email;
    }

    @Test
    void a_member_of_which_something_is_declared_is_silent_and_so_is_the_one_that_its_accessor_reads() {
        assertThat(in(Declared.class)).containsExactly("lastName");
        assertThat(in(DeclaredRecord.class)).containsExactly("street");
        assertThat(in(Exempt.class)).isEmpty();
    }

    interface HasEmail {
        @PersonalData(category = "pd:EmailAddress")
        String email();
    }

    abstract static class HasPhone {
        @PersonalData(category = "pd:TelephoneNumber")
        abstract String getPhone();
    }

    static class Inheriting extends HasPhone implements HasEmail {
        String email;
        String phone;
        String street;

        @Override
        public String email() {
            return email;
        }

        @Override
        String getPhone() {
            return phone;
        }
    }

    @PersonalData(category = "pd:EmailAddress")
    @Retention(RetentionPolicy.RUNTIME)
    @interface Mail {}

    static class MetaAnnotated {
        @Mail
        String email;

        @Deprecated
        String phone;
    }

    @Test
    void what_an_overridden_member_or_an_annotation_type_declares_counts() {
        assertThat(in(Inheriting.class)).containsExactly("street");
        assertThat(in(MetaAnnotated.class)).containsExactly("phone");
    }

    private List<String> in(Class<?> type) {
        return looking.in(ReflectedTypes.of(type)).stream()
                .map(suspicion -> suspicion.member().name())
                .toList();
    }
}
