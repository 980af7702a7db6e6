// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package wielhuis;

import java.math.BigDecimal;
import java.util.Date;

public class Bestelling implements java.io.Serializable {

    private static final long serialVersionUID = 1L;

    private Long nummer;
    private Long klantNr;
    private Date datum;
    private String leveringsadres;
    private BigDecimal totaal;
    private String gsmNummer;

    public Long getNummer() {
        return nummer;
    }

    public void setNummer(Long nummer) {
        this.nummer = nummer;
    }

    public Long getKlantNr() {
        return klantNr;
    }

    public void setKlantNr(Long klantNr) {
        this.klantNr = klantNr;
    }

    public Date getDatum() {
        return datum;
    }

    public void setDatum(Date datum) {
        this.datum = datum;
    }

    public String getLeveringsadres() {
        return leveringsadres;
    }

    public void setLeveringsadres(String leveringsadres) {
        this.leveringsadres = leveringsadres;
    }

    public BigDecimal getTotaal() {
        return totaal;
    }

    public void setTotaal(BigDecimal totaal) {
        this.totaal = totaal;
    }
}
