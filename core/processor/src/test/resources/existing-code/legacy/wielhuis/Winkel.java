// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package wielhuis;

public class Winkel implements java.io.Serializable {

    private static final long serialVersionUID = 1L;

    private String naam;
    private String email;
    private String telefoon;
    private String openingsuren;

    public String getNaam() {
        return naam;
    }

    public void setNaam(String naam) {
        this.naam = naam;
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

    public String getOpeningsuren() {
        return openingsuren;
    }

    public void setOpeningsuren(String openingsuren) {
        this.openingsuren = openingsuren;
    }
}
