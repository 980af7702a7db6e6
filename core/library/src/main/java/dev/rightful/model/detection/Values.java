// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.detection;

import dev.rightful.model.source.TypeLookup;
import dev.rightful.model.source.TypeSource;
import dev.rightful.model.source.TypeUse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which types hold values that can be personal data by themselves.
 *
 * <p>Text, numbers, dates, bytes and enums do, and optionals, arrays, collections and map values of these. Flags and
 * durations do not. Nor do other classes: those are looked at themselves.
 */
final class Values {

    private static final Map<String, Form> FORMS = new HashMap<>();
    private static final Set<String> CONTAINERS = Set.of(
            "java.lang.Iterable",
            "java.util.ArrayList",
            "java.util.Collection",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.LinkedHashMap",
            "java.util.LinkedHashSet",
            "java.util.LinkedList",
            "java.util.List",
            "java.util.Map",
            "java.util.Optional",
            "java.util.Queue",
            "java.util.Set",
            "java.util.SortedMap",
            "java.util.SortedSet",
            "java.util.TreeMap",
            "java.util.TreeSet",
            "java.util.Vector");

    static {
        put(Form.TEXT, "java.lang.String", "java.lang.CharSequence", "java.util.UUID", "java.net.URI", "java.net.URL");
        put(Form.TEXT, "java.sql.Clob", "java.sql.NClob");
        put(Form.NUMBER, "byte", "short", "int", "long", "float", "double", "java.lang.Byte", "java.lang.Short");
        put(Form.NUMBER, "java.lang.Integer", "java.lang.Long", "java.lang.Float", "java.lang.Double");
        put(Form.NUMBER, "java.lang.Number", "java.math.BigDecimal", "java.math.BigInteger");
        put(Form.NUMBER, "java.util.OptionalInt", "java.util.OptionalLong", "java.util.OptionalDouble");
        put(Form.DATE, "java.util.Date", "java.util.Calendar", "java.util.GregorianCalendar", "java.sql.Date");
        put(Form.DATE, "java.sql.Timestamp", "java.time.Instant", "java.time.LocalDate", "java.time.LocalDateTime");
        put(Form.DATE, "java.time.OffsetDateTime", "java.time.ZonedDateTime", "java.time.MonthDay");
        put(Form.DATE, "java.time.Year", "java.time.YearMonth", "javax.xml.datatype.XMLGregorianCalendar");
        put(Form.BYTES, "java.nio.ByteBuffer", "java.sql.Blob", "java.io.InputStream");
    }

    private final TypeLookup types;

    /**
     * @param types finds out which types are enums
     */
    Values(TypeLookup types) {
        this.types = types;
    }

    private static void put(Form form, String... names) {
        for (String name : names) {
            FORMS.put(name, form);
        }
    }

    /** What values of a type look like; empty if they are none of these. */
    Optional<Form> form(TypeUse type) {
        if (type instanceof TypeUse.ArrayOf array) {
            return array.component() instanceof TypeUse.Primitive item ? ofItems(item.name()) : form(array.component());
        }
        if (type instanceof TypeUse.Primitive primitive) {
            return Optional.ofNullable(FORMS.get(primitive.name()));
        }
        return type instanceof TypeUse.Named named ? ofClass(named) : Optional.empty();
    }

    /** The type that a member holds, when optionals, arrays and collections are looked through. */
    static TypeUse element(TypeUse type) {
        if (type instanceof TypeUse.ArrayOf array) {
            return element(array.component());
        }
        return type instanceof TypeUse.Named named && isContainer(named)
                ? element(named.arguments().get(named.arguments().size() - 1))
                : type;
    }

    private static Optional<Form> ofItems(String primitive) {
        return switch (primitive) {
            case "char" -> Optional.of(Form.TEXT);
            case "byte" -> Optional.of(Form.BYTES);
            default -> Optional.ofNullable(FORMS.get(primitive));
        };
    }

    private Optional<Form> ofClass(TypeUse.Named type) {
        if (isContainer(type)) {
            return form(type.arguments().get(type.arguments().size() - 1));
        }
        Form form = FORMS.get(type.name());
        if (form != null || type.name().startsWith("java.")) {
            return Optional.ofNullable(form);
        }
        return types.find(type.name())
                .filter(found -> found.shape() == TypeSource.Shape.ENUM)
                .map(found -> Form.TEXT);
    }

    private static boolean isContainer(TypeUse.Named type) {
        return !type.arguments().isEmpty() && CONTAINERS.contains(type.name());
    }
}
