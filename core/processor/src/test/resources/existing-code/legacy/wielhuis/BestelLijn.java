// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package wielhuis;

import java.math.BigDecimal;

public class BestelLijn implements java.io.Serializable {

    private static final long serialVersionUID = 1L;

    private Long bestelling;
    private String productCode;
    private int aantal;
    private BigDecimal prijs;

    public Long getBestelling() {
        return bestelling;
    }

    public void setBestelling(Long bestelling) {
        this.bestelling = bestelling;
    }

    public String getProductCode() {
        return productCode;
    }

    public void setProductCode(String productCode) {
        this.productCode = productCode;
    }

    public int getAantal() {
        return aantal;
    }

    public void setAantal(int aantal) {
        this.aantal = aantal;
    }

    public BigDecimal getPrijs() {
        return prijs;
    }

    public void setPrijs(BigDecimal prijs) {
        this.prijs = prijs;
    }
}
