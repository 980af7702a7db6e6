// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package wielhuis;

import java.util.Date;

public class Afspraak implements java.io.Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private Long klantNr;
    private Date wanneer;
    private String gsm;

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

    public Date getWanneer() {
        return wanneer;
    }

    public void setWanneer(Date wanneer) {
        this.wanneer = wanneer;
    }

    public String getGsm() {
        return gsm;
    }

    public void setGsm(String gsm) {
        this.gsm = gsm;
    }
}
