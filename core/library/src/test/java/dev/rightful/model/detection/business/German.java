// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.detection.business;

import dev.rightful.model.detection.Personal;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Classes of a code base in German. */
final class German {

    private German() {}

    static class Kunde {
        String kundennummer;

        @Personal
        String vorname;

        @Personal
        String nachname;

        @Personal
        LocalDate geburtsdatum;

        @Personal
        String geburtsort;

        @Personal
        String eMailAdresse;

        @Personal
        String telefonnummer;

        @Personal
        String handynummer;

        @Personal
        String geschlecht;

        @Personal
        String bemerkung;

        String firmenname;
        boolean emailBestaetigt;
        Anschrift anschrift;
    }

    static class Anschrift {
        @Personal
        String strasse;

        @Personal
        String hausnummer;

        @Personal
        String postleitzahl;

        @Personal
        String ort;

        String land;
    }

    static class Mitarbeiter {
        @Personal
        String name;

        @Personal
        String steuerId;

        @Personal
        String sozialversicherungsnummer;

        @Personal
        BigDecimal gehalt;

        @Personal
        String familienstand;

        @Personal
        String konfession;

        @Personal
        String bankverbindung;

        @Personal
        String staatsangehoerigkeit;

        String abteilungsname;
    }

    record Bestellung(
            String nummer,
            @Personal String kundenname,
            @Personal String lieferadresse,
            BigDecimal summe) {}

    record Rechnung(String nummer, @Personal String rechnungsadresse, LocalDate faelligAm, BigDecimal betrag) {}

    record Artikel(String name, String beschreibung, BigDecimal preis, double gewicht, String bild) {}

    record Lieferant(String name, String anschrift, String telefon, String email, String iban) {}

    record Lager(
            String name,
            String strasse,
            String ort,
            String telefon,
            @Personal String leiter) {}

    record Fahrzeug(@Personal String kennzeichen, String marke, String modell, String farbe) {}

    record Benutzer(@Personal String benutzername, @Personal String kennwort, String rolle) {}

    record Patientin(
            @Personal String krankenkasse,
            @Personal String blutgruppe,
            @Personal String diagnose) {}

    record Vorlage(String name, String betreff, String text, String sprache) {}

    record Standort(String name, String ort, String postleitzahl, String telefon) {}
}
