// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.detection.business;

import dev.rightful.model.detection.Personal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Classes of a code base in Dutch. */
final class Dutch {

    private Dutch() {}

    static class Klant {
        String klantnummer;

        @Personal
        String voornaam;

        @Personal
        String achternaam;

        @Personal
        String rijksregisternummer;

        @Personal
        LocalDate geboortedatum;

        @Personal
        String geboorteplaats;

        @Personal
        String gsmNummer;

        @Personal
        String telefoon;

        @Personal
        String emailAdres;

        @Personal
        String geslacht;

        @Personal
        String opmerkingen;

        String bedrijfsnaam;
        String btwNummer;
        boolean emailBevestigd;
        Adres adres;
    }

    static class Adres {
        @Personal
        String straat;

        @Personal
        String huisnummer;

        @Personal
        String bus;

        @Personal
        String postcode;

        @Personal
        String gemeente;

        String landCode;
    }

    static class Medewerker {
        @Personal
        String naam;

        @Personal
        String insz;

        @Personal
        BigDecimal brutoloon;

        @Personal
        String rekeningnummer;

        @Personal
        String burgerlijkeStaat;

        @Personal
        String functie;

        @Personal
        String nummerplaat;

        String afdelingsnaam;
        LocalDate inDienst;
    }

    record Dossier(
            String dossiernummer,
            @Personal String klantNaam,
            String onderwerp,
            @Personal String behandelaar) {}

    record Aanvraag(
            @Personal String aanvragerNaam, @Personal String emailadres, String omschrijving, LocalDate datum) {}

    record Factuur(
            String nummer,
            BigDecimal bedrag,
            LocalDate vervaldag,
            @Personal String facturatieadres) {}

    record Artikel(String naam, String omschrijving, BigDecimal prijs, double gewicht, String land, String foto) {}

    record Gemeente(String naam, String postcode, String provincie, String telefoon) {}

    record Winkel(
            String naam, String straat, String huisnummer, String gemeente, String telefoon, String openingsuren) {}

    record Leverancier(String naam, String btwNummer, String rekeningnummer, String email, String adres) {}

    record Bestelling(
            String nummer,
            List<String> artikelen,
            BigDecimal totaal,
            @Personal String leveradres) {}

    record Sollicitant(
            @Personal String naam,
            @Personal String motivatiebrief,
            @Personal String opleiding,
            @Personal int leeftijd) {}

    record Patient(
            @Personal String mutualiteit,
            @Personal String diagnose,
            @Personal String huisarts,
            String afdeling) {}

    record Lid(
            @Personal String voornaam,
            @Personal String geloof,
            @Personal String vakbond,
            LocalDate lidSinds) {}

    record MailSjabloon(String naam, String onderwerp, String tekst, String taal) {}

    record Instelling(String sleutel, String waarde, String omschrijving) {}
}
