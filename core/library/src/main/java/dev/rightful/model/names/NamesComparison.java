// SPDX-FileCopyrightText: 2026 The Rightful Authors
// SPDX-License-Identifier: Apache-2.0
package dev.rightful.model.names;

import dev.rightful.model.NearestName;
import dev.rightful.model.declaration.Place;
import dev.rightful.model.names.NamesFile.Key;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The names in the source of a module beside those that its file keeps. Unmodifiable. */
public final class NamesComparison {

    private static final Comparator<NameClaim> OWN_FIRST = Comparator.comparing(NameClaim::isInherited)
            .thenComparing(NameClaim::className)
            .thenComparing(NameClaim::member);

    private final String fileName;
    private final NamesFile file;
    private final ModuleTypes types;
    private final List<NameClaim> claims;
    private final Map<Key, List<NameClaim>> covering = new HashMap<>();
    private final SortedMap<Key, NameClaim> fresh = new TreeMap<>();

    private NamesComparison(String fileName, NamesFile file, ModuleTypes types) {
        this.fileName = fileName;
        this.file = file;
        this.types = types;
        this.claims = ClaimedNames.of(types, file).stream().sorted(OWN_FIRST).toList();
        for (NameClaim claim : claims) {
            cover(claim.name(), claim);
            claim.formerNames().forEach(former -> cover(former, claim));
            if (!file.knows(claim.sort(), claim.name())) {
                fresh.putIfAbsent(new Key(claim.sort(), claim.name()), claim);
            }
        }
    }

    private void cover(String name, NameClaim claim) {
        covering.computeIfAbsent(new Key(claim.sort(), name), key -> new ArrayList<>())
                .add(claim);
    }

    /**
     * Compares.
     *
     * @param fileName for messages
     */
    public static NamesComparison of(String fileName, NamesFile file, ModuleTypes types) {
        return new NamesComparison(fileName, file, types);
    }

    /** The file, for messages. */
    public String fileName() {
        return fileName;
    }

    /** Whether the module has no name of its own. */
    public boolean isEmpty() {
        return claims.isEmpty();
    }

    /** The kept names that nothing has or had. Those that a kind takes along are not among them. */
    public List<LostName> lost() {
        List<KeptName> lost = file.kept().stream().filter(this::isLost).toList();
        Set<String> kinds = lost.stream()
                .filter(kept -> kept.sort() == NameSort.KIND)
                .map(KeptName::name)
                .collect(Collectors.toSet());
        return lost.stream()
                .filter(kept -> kept.sort() != NameSort.FIELD
                        || NamesFile.kindOf(kept.name()).filter(kinds::contains).isEmpty())
                .map(this::lost)
                .toList();
    }

    /** Whether nothing has a name or had it, although where it was declared compiles or is gone. */
    private boolean isLost(KeptName kept) {
        return !file.isRetired(kept.sort(), kept.name())
                && covering(kept).isEmpty()
                && !types.isElsewhere(kept.className())
                && !types.isUnclear(kept);
    }

    private List<NameClaim> covering(KeptName kept) {
        return covering.getOrDefault(new Key(kept.sort(), kept.name()), List.of());
    }

    private LostName lost(KeptName kept) {
        Optional<NameClaim> successor = kept.sort().isOneAtItsPlace()
                ? claims.stream().filter(claim -> claim.isAtPlaceOf(kept)).findFirst()
                : Optional.empty();
        Optional<NameClaim> candidate = candidate(kept);
        Place place = successor
                .or(() -> candidate)
                .map(NameClaim::place)
                .or(() -> types.around(kept.className()).map(Place::of))
                .orElseGet(() -> Place.ofFile(fileName));
        return new LostName(kept, successor, candidate, place);
    }

    /** What has a new name that looks like it, else the only thing that has a new one in its class. */
    private Optional<NameClaim> candidate(KeptName kept) {
        Optional<String> kind = NamesFile.kindOf(kept.name());
        SortedMap<String, NameClaim> likely = new TreeMap<>();
        for (NameClaim claim : fresh.values()) {
            if (claim.sort() == kept.sort() && NamesFile.kindOf(claim.name()).equals(kind)) {
                likely.put(claim.name(), claim);
            }
        }
        List<NameClaim> beside = likely.values().stream()
                .filter(claim -> claim.className().equals(kept.className()))
                .toList();
        return NearestName.of(kept.name(), likely.keySet())
                .map(likely::get)
                .or(() -> beside.size() == 1 ? Optional.of(beside.get(0)) : Optional.empty());
    }

    /** What has a name that was retired. */
    public List<NameClaim> revived() {
        return claims.stream()
                .filter(claim -> file.isRetired(claim.sort(), claim.name()))
                .toList();
    }

    /** What has a name that the file does not know; of several that share one, one. By sort and name. */
    public List<NameClaim> fresh() {
        return List.copyOf(fresh.values());
    }

    /**
     * A file with the names that it does not know yet, and with the places of the others as they are now. Names that the
     * source no longer has stay.
     *
     * @param latest what the file says by now
     */
    public NamesFile renewed(NamesFile latest) {
        List<KeptName> placed = new ArrayList<>();
        for (KeptName kept : latest.kept()) {
            List<NameClaim> here = covering(kept);
            boolean stays =
                    types.isElsewhere(kept.className()) || here.stream().anyMatch(claim -> claim.isAtPlaceOf(kept));
            if (!here.isEmpty() && !stays) {
                placed.add(placed(kept.name(), here.get(0)));
            }
        }
        fresh.values().stream()
                .filter(claim -> !latest.knows(claim.sort(), claim.name()))
                .forEach(claim -> placed.add(placed(claim.name(), claim)));
        return latest.with(placed);
    }

    private static KeptName placed(String name, NameClaim claim) {
        return new KeptName(claim.sort(), name, claim.className(), claim.member());
    }
}
