// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package wielhuis;

import dev.rightful.annotation.Category;
import dev.rightful.annotation.Content;
import dev.rightful.annotation.DataSubject;
import dev.rightful.annotation.Encrypted;
import dev.rightful.annotation.Necessity;
import dev.rightful.annotation.PersonalData;
import dev.rightful.annotation.Source;
import dev.rightful.annotation.SubjectId;
import java.util.Date;

// begin
@DataSubject(
        value = "klant",
        purpose = WielhuisPolicy.VerkoopEnHerstelling.class,
        source = Source.SUBJECT,
        from = WielhuisPolicy.LaatsteAankoop.class)
public class Klant implements java.io.Serializable {

    private static final long serialVersionUID = 1L;

    @SubjectId
    private Long klantNr;

    @PersonalData(category = Category.NAME, retention = "P2Y", necessity = Necessity.CONTRACTUAL)
    private String voornaam;

    @PersonalData(category = Category.NAME, retention = "P2Y", necessity = Necessity.CONTRACTUAL)
    private String achternaam;

    @PersonalData(category = Category.EMAIL_ADDRESS, retention = "P2Y", necessity = Necessity.CONTRACTUAL)
    private String email;

    // end

    @PersonalData(category = Category.TELEPHONE_NUMBER, retention = "P2Y", necessity = Necessity.CONTRACTUAL)
    private String telefoon;

    @PersonalData(category = Category.BIRTH_DATE, retention = "P2Y", necessity = Necessity.CONTRACTUAL)
    private Date geboortedatum;

    @PersonalData(category = Category.STREET, retention = "P2Y", necessity = Necessity.CONTRACTUAL)
    private String straat;

    @PersonalData(category = Category.POSTAL_CODE, retention = "P2Y", necessity = Necessity.CONTRACTUAL)
    private String postcode;

    @PersonalData(category = Category.CITY, retention = "P2Y", necessity = Necessity.CONTRACTUAL)
    private String gemeente;

    @PersonalData(category = Category.PREFERENCE, retention = "P2Y", necessity = Necessity.CONTRACTUAL, content = Content.FREE_TEXT)
    @Encrypted
    private String opmerkingen;

    private boolean actief;

    public Long getKlantNr() {
        return klantNr;
    }

    public void setKlantNr(Long klantNr) {
        this.klantNr = klantNr;
    }

    public String getVoornaam() {
        return voornaam;
    }

    public void setVoornaam(String voornaam) {
        this.voornaam = voornaam;
    }

    public String getAchternaam() {
        return achternaam;
    }

    public void setAchternaam(String achternaam) {
        this.achternaam = achternaam;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getTelefoon() {
        return telefoon;
    }

    public void setTelefoon(String telefoon) {
        this.telefoon = telefoon;
    }

    public Date getGeboortedatum() {
        return geboortedatum;
    }

    public void setGeboortedatum(Date geboortedatum) {
        this.geboortedatum = geboortedatum;
    }

    public String getStraat() {
        return straat;
    }

    public void setStraat(String straat) {
        this.straat = straat;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }

    public String getGemeente() {
        return gemeente;
    }

    public void setGemeente(String gemeente) {
        this.gemeente = gemeente;
    }

    public String getOpmerkingen() {
        return opmerkingen;
    }

    public void setOpmerkingen(String opmerkingen) {
        this.opmerkingen = opmerkingen;
    }

    public boolean isActief() {
        return actief;
    }

    public void setActief(boolean actief) {
        this.actief = actief;
    }
}
