// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.example.quickstart;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.tools.ToolProvider;

/** Shows what Rightful does with the privacy policy of an invented company. The same on every run. */
public final class Quickstart {

    /** The run takes place at this moment, whatever the day is. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

    private Quickstart() {}

    /** Takes the walk. */
    public static void main(String[] args) {
        Printer printer = new Printer(System.out);
        new DefectiveDeclaration(ToolProvider.getSystemJavaCompiler()).show(printer);
        try (Application application = new Application(CLOCK)) {
            new OfficerView(application.model()).show(printer);
            new Walk(application, printer).take();
            new TrailView(application.trail()).show(printer);
            new BadInput(application, printer).show();
        }
    }
}
