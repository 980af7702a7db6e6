// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package wielhuis;

import java.math.BigDecimal;
import java.util.Date;

public class Factuur implements java.io.Serializable {

    private static final long serialVersionUID = 1L;

    private Long nummer;
    private String klantNaam;
    private String klantAdres;
    private BigDecimal bedrag;
    private Date vervaldag;

    public Long getNummer() {
        return nummer;
    }

    public void setNummer(Long nummer) {
        this.nummer = nummer;
    }

    public String getKlantNaam() {
        return klantNaam;
    }

    public void setKlantNaam(String klantNaam) {
        this.klantNaam = klantNaam;
    }

    public String getKlantAdres() {
        return klantAdres;
    }

    public void setKlantAdres(String klantAdres) {
        this.klantAdres = klantAdres;
    }

    public BigDecimal getBedrag() {
        return bedrag;
    }

    public void setBedrag(BigDecimal bedrag) {
        this.bedrag = bedrag;
    }

    public Date getVervaldag() {
        return vervaldag;
    }

    public void setVervaldag(Date vervaldag) {
        this.vervaldag = vervaldag;
    }
}
