// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import dev.rightful.model.source.TypeLookup;
import dev.rightful.model.source.TypeSource;
import dev.rightful.model.source.TypeUse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;

/** Types as a compiler shows them. One instance serves one round; not shared between threads. */
final class MirrorTypes implements TypeLookup {

    private static final String PACKAGE_INFO = ".package-info";

    private final Elements elements;
    private final MirrorAnnotations annotations;
    private final Map<String, Optional<TypeSource>> known = new HashMap<>();

    MirrorTypes(Elements elements) {
        this.elements = elements;
        this.annotations = new MirrorAnnotations(elements);
    }

    MirrorAnnotations annotations() {
        return annotations;
    }

    @Override
    public Optional<TypeSource> find(String name) {
        Optional<TypeSource> found = known.get(name);
        if (found == null) {
            found = search(name);
            known.put(name, found);
        }
        return found;
    }

    private Optional<TypeSource> search(String name) {
        if (name.endsWith(PACKAGE_INFO)) {
            PackageElement pack = elements.getPackageElement(name.substring(0, name.length() - PACKAGE_INFO.length()));
            return Optional.ofNullable(pack).map(each -> new MirrorPackage(name, annotations.of(each)));
        }
        TypeElement exact = elements.getTypeElement(name);
        TypeElement element = exact != null ? exact : elements.getTypeElement(name.replace('$', '.'));
        return Optional.ofNullable(element).map(each -> new MirrorType(each, this));
    }

    /** The type of an element. */
    TypeSource of(TypeElement element) {
        String name = elements.getBinaryName(element).toString();
        Optional<TypeSource> found = known.get(name);
        if (found == null || found.isEmpty()) {
            found = Optional.of(new MirrorType(element, this));
            known.put(name, found);
        }
        return found.get();
    }

    String binaryName(TypeElement element) {
        return elements.getBinaryName(element).toString();
    }

    PackageElement packageOf(TypeElement element) {
        return elements.getPackageOf(element);
    }

    TypeUse use(TypeMirror type) {
        switch (type.getKind()) {
            case DECLARED -> {
                DeclaredType declared = (DeclaredType) type;
                TypeElement element = (TypeElement) declared.asElement();
                of(element);
                List<TypeUse> arguments =
                        declared.getTypeArguments().stream().map(this::use).toList();
                return new TypeUse.Named(binaryName(element), arguments);
            }
            case TYPEVAR -> {
                return new TypeUse.Variable(type.toString().replaceAll("^.* ", ""));
            }
            case ARRAY -> {
                return new TypeUse.ArrayOf(use(((ArrayType) type).getComponentType()));
            }
            case WILDCARD -> {
                TypeMirror bound = ((WildcardType) type).getExtendsBound();
                return bound == null ? new TypeUse.Named("java.lang.Object", List.of()) : use(bound);
            }
            case ERROR -> throw new UnresolvedTypeException(type.toString());
            default -> {
                boolean simple = type.getKind().isPrimitive() || type.getKind() == TypeKind.VOID;
                return simple
                        ? new TypeUse.Primitive(type.getKind().name().toLowerCase(Locale.ROOT))
                        : new TypeUse.Named(type.toString(), List.of());
            }
        }
    }
}
