// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.DeclarationReader;
import dev.rightful.model.declaration.PolicyDeclaration;
import dev.rightful.model.declaration.PolicyReader;
import dev.rightful.model.source.TypeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * What one compilation holds, by binary name, nested types included.
 *
 * @param elements all types that are being compiled
 * @param sources those of them that could be read
 * @param declared what of these declares personal data
 * @param policies those among them
 * @param passedOver the types that could not be read, because they mention what does not exist; takes more of them
 */
record CompiledModule(
        Map<String, TypeElement> elements,
        Map<String, TypeSource> sources,
        Map<String, ClassDeclaration> declared,
        List<PolicyDeclaration> policies,
        Set<String> passedOver) {

    /**
     * Reads all types.
     *
     * @param roots canonical names of the types that stand in files of their own
     */
    static CompiledModule read(Set<String> roots, Elements elements, MirrorTypes types) {
        CompiledModule module = new CompiledModule(
                new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new ArrayList<>(), new TreeSet<>());
        for (String root : roots) {
            TypeElement type = elements.getTypeElement(root);
            if (type != null) {
                module.addWithNested(type, types);
            }
        }
        DeclarationReader declarations = new DeclarationReader(types);
        PolicyReader policies = new PolicyReader(types);
        module.elements.forEach((name, element) -> {
            try {
                TypeSource type = types.of(element);
                policies.read(type).ifPresent(module.policies::add);
                declarations
                        .read(type)
                        .filter(each -> !each.isEmpty())
                        .ifPresent(each -> module.declared.put(name, each));
                module.sources.put(name, type);
            } catch (UnresolvedTypeException saidByCompiler) {
                module.passedOver.add(name);
            }
        });
        return module;
    }

    private void addWithNested(TypeElement type, MirrorTypes types) {
        elements.put(types.binaryName(type), type);
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(nested -> addWithNested(nested, types));
    }
}
