// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/** The policy that fixtures name, compiled beforehand: to them it is a class file of another module. */
final class Shop {

    private Shop() {}

    /** Compiles it, and is what a class path needs. */
    static Path compiledInto(Path folder) {
        assertThat(folder.toFile().isDirectory() || folder.toFile().mkdirs()).isTrue();
        Fixture shop = Fixture.read(Fixture.root().resolve("shop"));
        Compilation.Result result = new Compilation(folder, shop.sources()).run();
        assertThat(result.texts()).isEmpty();
        return folder;
    }
}
