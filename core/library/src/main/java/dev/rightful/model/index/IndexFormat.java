// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.index;

import dev.rightful.annotation.Binding;
import dev.rightful.annotation.Content;
import dev.rightful.annotation.LegalBasis;
import dev.rightful.annotation.Necessity;
import dev.rightful.annotation.RetentionAnchor.Counting;
import dev.rightful.annotation.Search;
import dev.rightful.annotation.Source;
import dev.rightful.annotation.SpecialCondition;
import dev.rightful.model.DeclarationException;
import dev.rightful.model.DeclaredAnchor;
import dev.rightful.model.ErrorCode;
import dev.rightful.model.SubjectRoute;
import dev.rightful.model.declaration.ClassDeclaration;
import dev.rightful.model.declaration.EncryptionDeclaration;
import dev.rightful.model.declaration.FieldDeclaration;
import dev.rightful.model.declaration.FieldName;
import dev.rightful.model.declaration.Place;
import dev.rightful.model.declaration.UseDeclaration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The text of an index, version 1: lines of cells separated by tabs; in a cell, backslash, tab and line breaks are escaped.
 *
 * <p>The first line names format and module. Lines {@code type} give fingerprints. A line {@code class} is followed by its
 * lines {@code field}, each followed by its line {@code encrypted}, if it has one, and its lines {@code use}. Lines
 * {@code left-out} name the classes that the build left out. Types and classes are sorted by name, fields by path, so that
 * the same declarations give the same bytes. The last line is a digest of all before it: a damaged index is never taken for
 * another one.
 */
public final class IndexFormat {

    private static final String FORMAT = "rightful-index\t";
    private static final String VERSION = "1";
    private static final String END = "end\t";

    private IndexFormat() {}

    /** The text of an index. */
    public static String write(Index index) {
        StringBuilder text = new StringBuilder();
        line(text, List.of("rightful-index", VERSION, index.module()));
        index.fingerprints().forEach((type, print) -> line(text, List.of("type", type, print)));
        for (ClassDeclaration type : index.classes()) {
            line(
                    text,
                    List.of(
                            "class",
                            type.name(),
                            type.kind(),
                            joined(type.formerKinds()),
                            type.rootOfKind(),
                            Boolean.toString(type.part()),
                            joined(type.collects()),
                            joined(type.embeds()),
                            joined(type.consulted())));
            type.fields().forEach(field -> write(text, field));
        }
        index.leftOut().forEach(type -> line(text, List.of("left-out", type)));
        String digest = Digest.of(text.toString());
        return text.append(END).append(digest).append('\n').toString();
    }

    private static void write(StringBuilder text, FieldDeclaration field) {
        List<String> cells = new ArrayList<>(List.of(
                "field",
                field.path(),
                field.name().name(),
                joined(field.name().formerly()),
                field.declaredIn(),
                field.type(),
                field.category(),
                field.necessity().name(),
                field.content().name(),
                field.authorisation(),
                field.stage()));
        field.subject().ifPresent(route -> cells.addAll(route(route)));
        line(text, cells);
        field.encryption().ifPresent(encryption -> write(text, encryption));
        for (UseDeclaration use : field.uses()) {
            line(
                    text,
                    List.of(
                            "use",
                            use.purpose(),
                            use.basis().name(),
                            use.retention(),
                            use.anchor().map(DeclaredAnchor::name).orElse(""),
                            use.anchor().map(anchor -> anchor.counting().name()).orElse(""),
                            joined(use.sources().stream().map(Source::name).toList()),
                            use.condition().name(),
                            use.recordType()));
        }
    }

    private static void write(StringBuilder text, EncryptionDeclaration encryption) {
        line(
                text,
                List.of(
                        "encrypted",
                        encryption.scope(),
                        joined(encryption.search().stream().map(Search::name).toList()),
                        Integer.toString(encryption.prefixMin()),
                        Integer.toString(encryption.prefixMax()),
                        Integer.toString(encryption.bucketBits()),
                        encryption.acceptGuessing(),
                        encryption.bind().name()));
    }

    private static List<String> route(SubjectRoute route) {
        if (route instanceof SubjectRoute.Self self) {
            return List.of("self", self.kind(), self.idMember());
        }
        if (route instanceof SubjectRoute.Path path) {
            return List.of("path", path.kind(), path.idMember(), path.path());
        }
        return List.of("reference", route.kind(), ((SubjectRoute.Reference) route).idMember());
    }

    private static String joined(Collection<String> names) {
        return String.join(";", new TreeSet<>(names));
    }

    private static void line(StringBuilder text, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : "\t").append(escaped(cells.get(i)));
        }
        text.append('\n');
    }

    private static String escaped(String cell) {
        return cell.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    /**
     * Reads an index.
     *
     * @param where for messages: from where the text comes
     * @throws DeclarationException {@link ErrorCode#INDEX_UNREADABLE} if it is not an index of this version
     */
    public static Index read(String text, String where) {
        if (!text.startsWith(FORMAT)) {
            throw unreadable(where, "it is no index");
        }
        if (!text.startsWith(FORMAT + VERSION + "\t")) {
            throw unreadable(where, "it is not of version " + VERSION + ", the only one that this library knows");
        }
        int end = text.lastIndexOf("\n" + END) + 1;
        if (end == 0 || !text.substring(end).equals(END + Digest.of(text.substring(0, end)) + "\n")) {
            throw unreadable(where, "it is cut short or damaged");
        }
        try {
            return new Parser().parse(text, end);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | IllegalStateException damaged) {
            throw unreadable(where, "a line is damaged");
        }
    }

    private static DeclarationException unreadable(String where, String why) {
        return new DeclarationException(
                ErrorCode.INDEX_UNREADABLE,
                "Cannot read " + where + ": " + why + ". Compile the module again with this version of the processor.");
    }

    /** Collects lines into declarations. */
    private static final class Parser {

        private final SortedMap<String, String> fingerprints = new TreeMap<>();
        private final List<ClassDeclaration> classes = new ArrayList<>();
        private final SortedSet<String> leftOut = new TreeSet<>();
        private List<FieldDeclaration> fields = new ArrayList<>();
        private List<UseDeclaration> uses = new ArrayList<>();
        private Place place = Place.named("", "");

        Index parse(String text, int length) {
            String module = "";
            int start = 0;
            while (start < length) {
                int end = text.indexOf('\n', start);
                List<String> cells = cells(text, start, end);
                switch (cells.get(0)) {
                    case "rightful-index" -> module = cells.get(2);
                    case "type" -> fingerprints.put(cells.get(1), cells.get(2));
                    case "class" -> startClass(cells);
                    case "field" -> startField(cells);
                    case "encrypted" -> encrypt(cells);
                    case "use" -> uses.add(use(cells));
                    case "left-out" -> leftOut.add(cells.get(1));
                    default -> throw new IllegalStateException("Unknown line");
                }
                start = end + 1;
            }
            return new Index(module, fingerprints, List.copyOf(classes), leftOut);
        }

        private void startClass(List<String> cells) {
            fields = new ArrayList<>();
            place = Place.named(cells.get(1), "");
            classes.add(new ClassDeclaration(
                    cells.get(1),
                    cells.get(2),
                    list(cells.get(3)),
                    cells.get(4),
                    Boolean.parseBoolean(cells.get(5)),
                    list(cells.get(6)),
                    names(cells.get(7)),
                    fields,
                    List.of(),
                    names(cells.get(8)),
                    place));
        }

        private void startField(List<String> cells) {
            if (classes.isEmpty()) {
                throw new IllegalStateException("A field before any class");
            }
            uses = new ArrayList<>();
            fields.add(new FieldDeclaration(
                    cells.get(1),
                    new FieldName(cells.get(2), names(cells.get(3))),
                    cells.get(4),
                    cells.get(5),
                    cells.get(6),
                    Necessity.valueOf(cells.get(7)),
                    Content.valueOf(cells.get(8)),
                    cells.get(9),
                    cells.get(10),
                    Optional.empty(),
                    route(cells.subList(11, cells.size())),
                    uses,
                    Place.named(place.className(), cells.get(1))));
        }

        private void encrypt(List<String> cells) {
            FieldDeclaration field = fields.remove(fields.size() - 1);
            EnumSet<Search> search = EnumSet.noneOf(Search.class);
            names(cells.get(2)).forEach(name -> search.add(Search.valueOf(name)));
            fields.add(field.encrypted(new EncryptionDeclaration(
                    cells.get(1),
                    search,
                    Integer.parseInt(cells.get(3)),
                    Integer.parseInt(cells.get(4)),
                    Integer.parseInt(cells.get(5)),
                    cells.get(6),
                    Binding.valueOf(cells.get(7)),
                    field.place())));
        }

        private UseDeclaration use(List<String> cells) {
            Set<Source> sources = EnumSet.noneOf(Source.class);
            names(cells.get(6)).forEach(name -> sources.add(Source.valueOf(name)));
            FieldDeclaration field = fields.get(fields.size() - 1);
            return new UseDeclaration(
                    cells.get(1),
                    LegalBasis.valueOf(cells.get(2)),
                    cells.get(3),
                    cells.get(4).isEmpty()
                            ? Optional.empty()
                            : Optional.of(new DeclaredAnchor(cells.get(4), Counting.valueOf(cells.get(5)))),
                    sources,
                    SpecialCondition.valueOf(cells.get(7)),
                    cells.get(8),
                    field.place());
        }

        private static Optional<SubjectRoute> route(List<String> cells) {
            if (cells.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(
                    switch (cells.get(0)) {
                        case "self" -> new SubjectRoute.Self(cells.get(1), cells.get(2));
                        case "path" -> new SubjectRoute.Path(cells.get(1), cells.get(3), cells.get(2));
                        case "reference" -> new SubjectRoute.Reference(cells.get(1), cells.get(2));
                        default -> throw new IllegalStateException("Unknown route");
                    });
        }

        private static Set<String> names(String cell) {
            return cell.isEmpty() ? Set.of() : Set.of(cell.split(";"));
        }

        private static List<String> list(String cell) {
            return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
        }

        private static List<String> cells(String text, int start, int end) {
            List<String> cells = new ArrayList<>(14);
            int from = start;
            for (int tab = text.indexOf('\t', from); tab >= 0 && tab < end; tab = text.indexOf('\t', from)) {
                cells.add(unescaped(text.substring(from, tab)));
                from = tab + 1;
            }
            cells.add(unescaped(text.substring(from, end)));
            return cells;
        }

        private static String unescaped(String cell) {
            if (cell.indexOf('\\') < 0) {
                return cell;
            }
            StringBuilder plain = new StringBuilder();
            for (int i = 0; i < cell.length(); i++) {
                char c = cell.charAt(i);
                if (c != '\\') {
                    plain.append(c);
                    continue;
                }
                i++;
                plain.append(
                        switch (cell.charAt(i)) {
                            case 't' -> '\t';
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            case '\\' -> '\\';
                            default -> throw new IllegalStateException("Unknown escape");
                        });
            }
            return plain.toString();
        }
    }
}
