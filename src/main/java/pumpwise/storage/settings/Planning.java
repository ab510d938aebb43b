package pumpwise.storage.settings;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Equipment;
import pumpwise.routine.Section;

/// The state that the Plan screen remembers.
///
/// @param lastRoutine the path of the last open routine; null for none
/// @param equipment the available equipment; empty for all
/// @param folded the folded sections, which only show their heading
/// @param shared the name of the form in which a routine was last shared; null for none
public record Planning(
        @Nullable String lastRoutine, Set<Equipment> equipment, Set<Section> folded, @Nullable String shared) {

    public Planning {
        EnumSet<Equipment> copy = EnumSet.noneOf(Equipment.class);
        copy.addAll(equipment);
        equipment = Collections.unmodifiableSet(copy);
        EnumSet<Section> sections = EnumSet.noneOf(Section.class);
        sections.addAll(folded);
        folded = Collections.unmodifiableSet(sections);
    }

    /// A copy with another routine as the last one, or none.
    public Planning withLastRoutine(@Nullable String other) {
        return new Planning(other, equipment, folded, shared);
    }

    /// A copy with other available equipment.
    public Planning withEquipment(Set<Equipment> other) {
        return new Planning(lastRoutine, other, folded, shared);
    }

    /// A copy with other folded sections.
    public Planning withFolded(Set<Section> other) {
        return new Planning(lastRoutine, equipment, other, shared);
    }

    /// A copy with another form as the last one.
    public Planning withShared(String other) {
        return new Planning(lastRoutine, equipment, folded, other);
    }
}
