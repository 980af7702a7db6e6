// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.processor;

import dev.rightful.model.Finding;
import dev.rightful.model.baseline.Baseline;
import dev.rightful.model.rule.Inspection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;

/** Tells a build what was found: what its baseline does not list, each with its severity, and a summary of all. */
final class Report {

    private final Messager messager;
    private final Elements elements;
    private final Options options;
    private final CompiledModule module;
    private final MirrorTypes types;

    Report(Messager messager, Elements elements, Options options, CompiledModule module, MirrorTypes types) {
        this.messager = messager;
        this.elements = elements;
        this.options = options;
        this.module = module;
        this.types = types;
    }

    /**
     * Prints, and writes the baseline anew if the build says so. Where the options or the baseline are faulty, only that is
     * printed: what is found hangs on them.
     *
     * @param faults what is wrong with the options
     * @param apart findings that no baseline lets wait
     * @param found what rules found
     * @return whether nothing fails the build
     */
    boolean tell(List<Finding> faults, List<Inspection.Located> apart, List<Inspection.Located> found) {
        List<Finding> wrong = new ArrayList<>(faults);
        Optional<BaselineFile> file = options.baseline().map(path -> new BaselineFile(path, options.renewed()));
        Baseline baseline = file.map(each -> each.read(wrong)).orElse(Baseline.EMPTY);
        Occurrences occurrences = new Occurrences(elements, module.elements().keySet(), baseline);
        List<Occurrence> all = occurrences.of(found);
        Baseline now = Baseline.of(all.stream().map(Occurrence::entry).toList());
        SolvedEntries solved = new SolvedEntries(baseline, module, types, options.severities());
        if (wrong.isEmpty() && options.renewed() && module.passedOver().isEmpty()) {
            file.ifPresent(each -> each.write(baseline.keeping(solved::isUntouched, now), wrong));
        }
        FindingPrinter printer = new FindingPrinter(messager, options.severities(), options.shown());
        if (!wrong.isEmpty()) {
            printer.printNowhere(wrong);
            return false;
        }
        Baseline.Comparison<Occurrence> compared = (options.renewed() ? now : baseline).compare(all, Occurrence::entry);
        List<Occurrence> fresh = new ArrayList<>(occurrences.of(apart));
        fresh.addAll(compared.fresh());
        printer.print(fresh);
        if (!options.renewed()) {
            printer.printNowhere(solved.of(compared.solved()));
        }
        printer.printWhatIsLeft();
        summarise(fresh, compared.known());
        return !printer.hasFailed();
    }

    private void summarise(List<Occurrence> printed, List<Occurrence> known) {
        Summary summary = new Summary(options.severities());
        summary.countPrinted(printed);
        summary.countKnown(known);
        if (!summary.isSilent()) {
            messager.printMessage(
                    Diagnostic.Kind.NOTE,
                    summary.text(module.sources().size(), module.declared().size()));
        }
    }
}
