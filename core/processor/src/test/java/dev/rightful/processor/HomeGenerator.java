// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Generates {@code fixture.generated.Home}, a part with personal data. */
@SupportedAnnotationTypes("*")
final class HomeGenerator extends AbstractProcessor {

    private final String retention;
    private boolean done;

    HomeGenerator(String retention) {
        this.retention = retention;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!done) {
            done = true;
            write();
        }
        return false;
    }

    private void write() {
        try (Writer out = processingEnv
                .getFiler()
                .createSourceFile("fixture.generated.Home")
                .openWriter()) {
            out.write("""
                    package fixture.generated;

                    import dev.rightful.annotation.*;

                    public class Home {
                        @PersonalData(category = Category.PHYSICAL_ADDRESS, retention = "%s", necessity = Necessity.CONTRACTUAL)
                        String street;
                    }
                    """.formatted(retention));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
