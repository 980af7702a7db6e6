// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.names;

import dev.rightful.model.NearestName;
import dev.rightful.model.names.NamesFile.Key;
import dev.rightful.model.names.NamesFile.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The text of a file of names, version 1: one name a line, words separated by blanks or tabs.
 *
 * <p>A line is {@code <sort> <name> <class> [<member>]}, or {@code retired <sort> <name> <reason>}, where the reason may
 * have several words. Lines that are empty or begin with {@code #} stay above the line that follows them; those after the
 * first line, up to an empty one, stay at the top. Any order and doubles are read, as a merge may leave them; what is
 * written is sorted. A name that is both kept and retired is retired.
 */
final class NamesFormat {

    private static final String FORMAT = "rightful-names";
    private static final String VERSION = "1";
    private static final String RETIRED = "retired";

    static final List<String> INTRODUCTION = List.of(
            "# The stable names of this module: stored data and evidence use them. The annotation processor adds new ones;",
            "# commit this file. To retire a name that nothing stored uses any more: retired <sort> <name> <reason>",
            "");

    private final List<String> head = new ArrayList<>();
    private final SortedMap<Key, Line> lines = new TreeMap<>();
    private List<String> above = new ArrayList<>();
    private boolean atTop = true;

    private NamesFormat() {}

    static String text(List<String> head, Collection<Line> lines, List<String> tail, String lineEnd) {
        List<String> text = new ArrayList<>();
        text.add(FORMAT + " " + VERSION);
        text.addAll(head);
        lines.stream().sorted(Comparator.comparing(NamesFormat::text)).forEach(line -> {
            text.addAll(line.above());
            text.add(text(line));
        });
        text.addAll(tail);
        return String.join(lineEnd, text) + lineEnd;
    }

    private static String text(Line line) {
        KeptName kept = line.kept();
        String name = kept.sort().word() + " " + kept.name() + " ";
        return line.isRetired()
                ? RETIRED + " " + name + line.reason()
                : (name + kept.className() + " " + kept.member()).stripTrailing();
    }

    static NamesFile read(String text) throws UnreadableNamesException {
        List<String> all = text.replace("\uFEFF", "").lines().toList();
        if (all.isEmpty() || !all.get(0).strip().split("[ \t]+")[0].equals(FORMAT)) {
            throw new UnreadableNamesException(
                    "it does not begin with \"" + FORMAT + " " + VERSION + "\". Restore it from version control.");
        }
        if (!all.get(0).strip().equals(FORMAT + " " + VERSION)) {
            throw new UnreadableNamesException("it is not of version " + VERSION
                    + ", the only one that this processor knows. Use the processor that wrote it, or a later one.");
        }
        NamesFormat format = new NamesFormat();
        for (int i = 1; i < all.size(); i++) {
            format.read(all.get(i), i + 1);
        }
        return new NamesFile(format.head, format.lines, format.above, text.contains("\r\n") ? "\r\n" : "\n");
    }

    private void read(String line, int number) throws UnreadableNamesException {
        String words = line.strip();
        if (words.isEmpty() || words.startsWith("#")) {
            above.add(line.stripTrailing());
            if (atTop && words.isEmpty()) {
                head.addAll(above);
                above = new ArrayList<>();
                atTop = false;
            }
            return;
        }
        atTop = false;
        Line read = words.split("[ \t]+")[0].equals(RETIRED) ? retired(words, number) : kept(words, number);
        lines.merge(read.key(), read, NamesFormat::joined);
        above = new ArrayList<>();
    }

    private static Line joined(Line one, Line other) {
        Line counts = other.isRetired() ? other : one;
        List<String> comments =
                Stream.of(one, other).flatMap(each -> each.above().stream()).toList();
        return new Line(comments, counts.kept(), counts.reason());
    }

    private Line kept(String words, int number) throws UnreadableNamesException {
        String[] cells = words.split("[ \t]+");
        NameSort sort = sort(cells[0], number);
        if (cells.length < 3 || cells.length > 4) {
            throw damaged(number, "has " + cells.length + " words instead of sort, name, class and member");
        }
        return new Line(above, new KeptName(sort, cells[1], cells[2], cells.length == 4 ? cells[3] : ""), "");
    }

    private Line retired(String words, int number) throws UnreadableNamesException {
        String[] cells = words.split("[ \t]+", 4);
        if (cells.length < 3) {
            throw damaged(number, "retires nothing; write retired, sort, name and reason");
        }
        NameSort sort = sort(cells[1], number);
        if (cells.length < 4) {
            throw new UnreadableNamesException("line " + number + " does not say why " + cells[2]
                    + " was retired. Write the reason behind the name: where what was stored under it went.");
        }
        return new Line(above, new KeptName(sort, cells[2], "", ""), cells[3]);
    }

    private static NameSort sort(String word, int number) throws UnreadableNamesException {
        if (word.startsWith("<<<<<<<") || word.startsWith("=======") || word.startsWith(">>>>>>>")) {
            throw new UnreadableNamesException("line " + number
                    + " is the mark of a merge that nobody finished. Keep the lines of both sides, in any order.");
        }
        List<String> known =
                Arrays.stream(NameSort.values()).map(NameSort::word).toList();
        String hint =
                NearestName.of(word, known).map(near -> ", perhaps " + near).orElse("");
        return NameSort.of(word)
                .orElseThrow(() -> damaged(number, "begins with \"" + word + "\", which is no sort of name" + hint));
    }

    private static UnreadableNamesException damaged(int number, String why) {
        return new UnreadableNamesException(
                "line " + number + " " + why + ". Mend the line, or restore it from version control.");
    }
}
