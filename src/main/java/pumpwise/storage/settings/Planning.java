package pumpwise.storage.settings;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Equipment;
import pumpwise.routine.Section;

/// The state that the Plan screen remembers.
///
/// @param lastRoutine the path of the last open routine; null for none
/// @param recentRoutines the paths of the routines that were open last, the last one first
/// @param equipment the available equipment; empty for all
/// @param folded the folded sections, which only show their heading
/// @param shared the name of the form in which a routine was last shared; null for none
public record Planning(
        @Nullable String lastRoutine,
        List<String> recentRoutines,
        Set<Equipment> equipment,
        Set<Section> folded,
        @Nullable String shared) {

    /// The open routine, and as many as a menu can show at a glance.
    static final int MOST_RECENT = 8;

    public Planning {
        recentRoutines = Stream.concat(Stream.ofNullable(lastRoutine), recentRoutines.stream())
                .distinct()
                .limit(MOST_RECENT)
                .toList();
        EnumSet<Equipment> copy = EnumSet.noneOf(Equipment.class);
        copy.addAll(equipment);
        equipment = Collections.unmodifiableSet(copy);
        EnumSet<Section> sections = EnumSet.noneOf(Section.class);
        sections.addAll(folded);
        folded = Collections.unmodifiableSet(sections);
    }

    /// A copy with another routine as the last one, or none.
    public Planning withLastRoutine(@Nullable String other) {
        return new Planning(other, recentRoutines, equipment, folded, shared);
    }

    /// A copy with other available equipment.
    public Planning withEquipment(Set<Equipment> other) {
        return new Planning(lastRoutine, recentRoutines, other, folded, shared);
    }

    /// A copy with other folded sections.
    public Planning withFolded(Set<Section> other) {
        return new Planning(lastRoutine, recentRoutines, equipment, other, shared);
    }

    /// A copy with another form as the last one.
    public Planning withShared(String other) {
        return new Planning(lastRoutine, recentRoutines, equipment, folded, other);
    }
}
