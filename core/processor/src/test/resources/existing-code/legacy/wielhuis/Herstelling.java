// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package wielhuis;

import java.util.Date;

public class Herstelling implements java.io.Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private Long klantNr;
    private String framenummer;
    private String beschrijving;
    private Date klaarOp;

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getKlantNr() {
        return klantNr;
    }

    public void setKlantNr(Long klantNr) {
        this.klantNr = klantNr;
    }

    public String getFramenummer() {
        return framenummer;
    }

    public void setFramenummer(String framenummer) {
        this.framenummer = framenummer;
    }

    public String getBeschrijving() {
        return beschrijving;
    }

    public void setBeschrijving(String beschrijving) {
        this.beschrijving = beschrijving;
    }

    public Date getKlaarOp() {
        return klaarOp;
    }

    public void setKlaarOp(Date klaarOp) {
        this.klaarOp = klaarOp;
    }
}
