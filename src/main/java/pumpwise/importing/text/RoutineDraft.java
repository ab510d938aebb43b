package pumpwise.importing.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Category;
import pumpwise.routine.Block;
import pumpwise.routine.Place;
import pumpwise.routine.Prescription;
import pumpwise.routine.Routine;
import pumpwise.routine.RuleOff;
import pumpwise.routine.Section;
import pumpwise.routine.ValueKind;

/// A routine that is being read.
final class RoutineDraft {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 2_000;

    final List<BlockDraft> blocks = new ArrayList<>();
    final List<RuleOff> rulesOff = new ArrayList<>();
    private @Nullable String name;
    private @Nullable String note;

    boolean isNamed() {
        return name != null;
    }

    void name(String text) {
        if (!text.isBlank()) {
            name = text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) : text;
        }
    }

    /// Adds a line to the note of the routine.
    void note(String text) {
        if (note == null) {
            note = text;
        } else if (note.length() + 1 + text.length() <= LONGEST_NOTE) {
            note = note + "\n" + text;
        }
    }

    /// The block that was added last; null if there is none.
    @Nullable BlockDraft lastBlock() {
        return blocks.isEmpty() ? null : blocks.getLast();
    }

    /// The item that was added last; null if there is none.
    @Nullable ItemDraft lastItem() {
        return blocks.isEmpty() || blocks.getLast().items.isEmpty() ? null : blocks.getLast().items.getLast();
    }

    /// The routine, with where its items come from.
    ///
    /// @param results what became of each line, by its number less one
    ReadWorkout build(String nameIfNone, List<LineResult> results) {
        blocks.removeIf(block -> block.items.isEmpty());
        placeWithoutHeading();
        Routine routine = Routine.named(name == null ? nameIfNone : name).withNote(note).withRulesOff(rulesOff);
        List<ReadItem> read = new ArrayList<>();
        for (Section section : Section.values()) {
            List<Block> built = new ArrayList<>();
            for (BlockDraft block : blocks) {
                if (block.section == section) {
                    built.add(build(block, section, built.size(), read, results));
                }
            }
            routine = routine.withBlocks(section, built);
        }
        return new ReadWorkout(routine, results.stream().map(LineResult::build).toList(), read);
    }

    private static Block build(
            BlockDraft block, Section section, int index, List<ReadItem> read, List<LineResult> results) {
        List<Prescription> items = new ArrayList<>();
        List<EnumSet<ValueKind>> ours = new ArrayList<>();
        for (ItemDraft item : block.items) {
            List<String> misfits = new ArrayList<>();
            EnumSet<ValueKind> defaults = EnumSet.noneOf(ValueKind.class);
            Prescription built = item.build(section, defaults, misfits);
            if (!misfits.isEmpty() && !item.lines.isEmpty()) {
                results.get(item.lines.iterator().next() - 1).doubt(ReadLine.Doubt.VALUE);
                String kept = String.join("; ", misfits);
                built = built.withNote(built.note() == null ? kept : built.note() + "\n" + kept);
            }
            items.add(built);
            ours.add(defaults);
        }
        Block whole = block.build(section, items, ours);
        for (int member = 0; member < items.size(); member++) {
            Place place = new Place(section, index, block.superset ? member : Place.WHOLE);
            Set<Integer> lines = new TreeSet<>(block.items.get(member).lines);
            lines.addAll(block.lines);
            read.add(new ReadItem(place, List.copyOf(lines), ours.get(member)));
        }
        return whole;
    }

    /// Items that no heading puts into a section are work, apart from cardio and mobility in front of it and stretches
    /// after it.
    private void placeWithoutHeading() {
        int first = 0;
        while (first < blocks.size() && isOf(blocks.get(first), Category.CARDIO, Category.MOBILITY)) {
            first++;
        }
        int last = blocks.size();
        while (last > first && isOf(blocks.get(last - 1), Category.STRETCHING, Category.STRETCHING)) {
            last--;
        }
        for (int at = 0; at < blocks.size(); at++) {
            BlockDraft block = blocks.get(at);
            if (block.section == null) {
                boolean inFront = at < first && first < blocks.size();
                block.section = inFront ? Section.WARM_UP : at >= last ? Section.COOL_DOWN : Section.WORK;
            }
        }
    }

    private static boolean isOf(BlockDraft block, Category one, Category other) {
        if (block.section != null) {
            return block.section != Section.WORK;
        }
        return block.items.stream()
                .allMatch(item -> item.exercise != null
                        && (item.exercise.category() == one || item.exercise.category() == other));
    }
}
