package pumpwise.ui.plan.model;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Place;
import pumpwise.routine.Prescription;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.rules.Verdict;
import pumpwise.words.Words;

/// All rows of a routine, section by section.
final class RoutineRows {

    private final Map<Section, SectionRows> sections = new EnumMap<>(Section.class);

    RoutineRows(Words words, Catalog catalog, ValueEdits edits) {
        Arrays.stream(Section.values())
                .forEach(section -> sections.put(section, new SectionRows(section, words, catalog, edits)));
    }

    SectionRows section(Section section) {
        SectionRows rows = sections.get(section);
        if (rows == null) {
            throw new IllegalArgumentException(section.name());
        }
        return rows;
    }

    /// Updates the rows from the routine. Uncommitted text is never lost: if an item gets another row because it has
    /// moved, that row takes over the text.
    void show(Routine routine) {
        show(routine, items());
    }

    /// Recreates the rows whose exercises have changed, and updates all rows from the routine.
    void renew(Routine routine, Predicate<String> isOther) {
        List<ItemRow> before = items();
        sections.values().forEach(rows -> rows.renew(isOther));
        show(routine, before);
    }

    private void show(Routine routine, List<ItemRow> before) {
        sections.values().forEach(rows -> rows.show(routine));
        IdentityHashMap<Prescription, ItemRow> gone = new IdentityHashMap<>();
        before.forEach(row -> gone.put(row.item(), row));
        for (ItemRow row : items()) {
            ItemRow old = gone.get(row.item());
            if (old != null && old != row) {
                row.takeOver(old);
            }
        }
    }

    /// Marks the rows with findings, and sets the lengths of the sections.
    void findings(Verdict verdict, Function<Section, String> takes) {
        Map<Place, RowMarks> found = new HashMap<>();
        verdict.findings()
                .forEach(finding -> found.compute(
                        finding.place(), (_, marks) -> (marks == null ? RowMarks.NONE : marks).with(finding)));
        sections.forEach((section, rows) -> rows.findings(found, takes.apply(section)));
    }

    /// Sets the selected rows.
    void select(Set<Place> selected) {
        sections.values().forEach(rows -> rows.select(selected));
    }

    private List<ItemRow> items() {
        return sections.values().stream().flatMap(SectionRows::items).toList();
    }
}
