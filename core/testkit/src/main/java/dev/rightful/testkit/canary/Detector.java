// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.testkit.canary;

import java.util.ArrayList;
import java.util.List;

/** Finds the values of one canary in texts. Safe for use by many threads. */
final class Detector {

    private final FormIndex squeezed = new FormIndex();
    private final FormIndex folded = new FormIndex();
    private volatile boolean empty = true;

    void learn(Planted planted, List<Form> forms) {
        for (Form form : forms) {
            (form.fit() == Form.Fit.WHOLE ? folded : squeezed).add(form, planted);
        }
        empty = empty && forms.isEmpty();
    }

    boolean isEmpty() {
        return empty;
    }

    List<Hit> find(Scanned text) {
        List<Hit> hits = new ArrayList<>();
        folded.search(text.folded(), (form, planted, from, to) -> {
            if (form.fits(text, from, to)) {
                hits.add(new Hit(planted, from, to));
            }
        });
        squeezed.search(text.squeezed(), (form, planted, from, to) -> {
            if (form.fits(text, from, to)) {
                hits.add(new Hit(planted, text.place(from), text.place(to - 1) + 1));
            }
        });
        return hits;
    }
}
