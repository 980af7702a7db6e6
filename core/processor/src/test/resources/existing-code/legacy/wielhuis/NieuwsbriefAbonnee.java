// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package wielhuis;

import java.util.Date;

public class NieuwsbriefAbonnee implements java.io.Serializable {

    private static final long serialVersionUID = 1L;

    private String email;
    private Date sinds;

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Date getSinds() {
        return sinds;
    }

    public void setSinds(Date sinds) {
        this.sinds = sinds;
    }
}
