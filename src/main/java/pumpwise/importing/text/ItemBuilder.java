package pumpwise.importing.text;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Category;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Unit;
import pumpwise.importing.text.line.Marker;
import pumpwise.importing.text.line.SourceLine;
import pumpwise.importing.text.value.Written;
import pumpwise.routine.Section;

/// Adds what was read from lines to the routine.
final class ItemBuilder {

    /// A shorter time after reps is not clear.
    private static final Duration SHORTEST_REST = Duration.ofSeconds(15);

    private final RoutineDraft draft;
    private final NameChoices choices;
    private @Nullable Section section;

    /// The section after a sentence that lists another one.
    private @Nullable Section afterSentence;

    private boolean inSentence;
    private Marker.@Nullable Kind kind;
    private boolean parted;

    /// @param choices decide about unclear names
    ItemBuilder(RoutineDraft draft, NameChoices choices) {
        this.draft = draft;
        this.choices = choices;
    }

    void enter(Section entered, boolean sentence) {
        afterSentence = sentence ? Section.WORK : entered;
        section = entered;
        inSentence = sentence;
        kind = null;
        parted = false;
    }

    /// A blank line ends a sentence that lists a section.
    void endSentence() {
        parted = true;
        if (inSentence) {
            section = afterSentence;
            inSentence = false;
        }
    }

    /// A new superset.
    BlockDraft superset() {
        BlockDraft block = new BlockDraft(section, true);
        draft.blocks.add(block);
        return block;
    }

    /// The block of the items with a letter, if it is the last one; it then is a superset.
    @Nullable BlockDraft grouped(String group) {
        BlockDraft last = draft.lastBlock();
        if (last != null && last.group.equals(group)) {
            last.superset = true;
            return last;
        }
        return null;
    }

    /// Adds all parts of a line as blocks of their own, or as members of a superset.
    void addAll(LineParts.Reading reading, @Nullable BlockDraft home, SourceLine line, LineResult result) {
        LinePart lead = reading.parts().getFirst();
        boolean first = true;
        for (LinePart part : reading.parts()) {
            if (part.exercise == null && part.unclear.isEmpty()) {
                if (!lead.remark.isEmpty()) {
                    result.doubt(ReadLine.Doubt.PART);
                }
                continue;
            }
            BlockDraft last = draft.lastBlock();
            boolean joins = home == null && part.joined && (section == null || section == Section.WORK);
            if (joins && last != null && last.section == section && !last.items.isEmpty()) {
                last.superset = true;
                addPart(part, last, "", line, result);
            } else {
                addPart(part, home, first ? line.marker().group() : "", line, result);
            }
            first = false;
        }
        ItemDraft item = draft.lastItem();
        if (lead.exercise == null && lead.unclear.isEmpty() && item != null) {
            if (!lead.remark.isEmpty()) {
                item.note(lead.remark);
            }
            lead.values.forEach(value -> apply(value, item, last(), line, result));
        }
    }

    void addAll(LineParts.Reading reading, SourceLine line, LineResult result) {
        int from = draft.blocks.size();
        addAll(reading, null, line, result);
        LinePart last = reading.parts().getLast();
        if (last.values.stream().anyMatch(value -> value instanceof Written.Side side && side.each())) {
            for (BlockDraft block : draft.blocks.subList(from, draft.blocks.size())) {
                ItemDraft item = block.items.getFirst();
                if (item.lacksAmount()) {
                    last.values.stream()
                            .filter(value -> value instanceof Written.Time || value instanceof Written.Count)
                            .forEach(item::take);
                }
            }
        }
    }

    private BlockDraft last() {
        return draft.blocks.getLast();
    }

    /// Adds one part of a line.
    ///
    /// @param home the superset that it belongs to; null for a block of its own
    void addPart(LinePart part, @Nullable BlockDraft home, String group, SourceLine line, LineResult result) {
        Exercise exercise = part.exercise == null ? choices.decide(part.unclear, result) : part.exercise;
        if (exercise == null) {
            result.doubt(ReadLine.Doubt.PART);
            draft.note(line.text());
        } else {
            ItemDraft item = new ItemDraft(exercise, exercise.id());
            add(item, part, home, line, result);
            last().group = group.isEmpty() ? last().group : group;
            if (!part.remark.isEmpty()) {
                item.note(part.remark);
            }
        }
    }

    void add(ItemDraft item, LinePart part, @Nullable BlockDraft home, SourceLine line, LineResult result) {
        leaveWarmUp(item, part, line);
        BlockDraft block = home;
        if (block == null) {
            block = new BlockDraft(section, false);
            draft.blocks.add(block);
        }
        block.items.add(item);
        item.lines.add(line.number());
        for (Written value : part.values) {
            apply(meant(value, part, item), item, block, line, result);
        }
    }

    /// A time after sets and reps is a rest: `3x10, 90 s`.
    private static Written meant(Written value, LinePart part, ItemDraft item) {
        boolean counted = item.exercise != null
                && item.exercise.movement().unit() != Unit.SECONDS
                && part.has(Written.Sets.class)
                && (part.has(Written.Count.class) || part.has(Written.Times.class));
        return counted && value instanceof Written.Time(var time) && !part.has(Written.Rest.class) && time.least().compareTo(SHORTEST_REST) >= 0
                ? new Written.Rest(time, false)
                : value;
    }

    /// Work without a heading of its own follows a warm-up when the list changes after a blank line.
    private void leaveWarmUp(ItemDraft item, LinePart part, SourceLine line) {
        boolean strength = item.exercise != null && item.exercise.category() == Category.STRENGTH;
        boolean changed = kind != null && kind != line.marker().kind();
        if (section == Section.WARM_UP && !inSentence && parted && changed && strength && part.has(Written.Sets.class)) {
            section = Section.WORK;
        }
        kind = line.marker().kind();
        parted = false;
    }

    private void apply(Written value, ItemDraft item, BlockDraft block, SourceLine line, LineResult result) {
        boolean forBlock = value instanceof Written.Sets || value instanceof Written.Rest || value instanceof Written.Uneven;
        boolean taken = !forBlock || block.take(value);
        if (!(value instanceof Written.Sets || value instanceof Written.Rest)) {
            taken &= item.take(value);
        }
        if (!taken) {
            result.doubt(ReadLine.Doubt.VALUE);
            item.note(line.text());
        }
    }

    /// Values for the last item.
    void details(LinePart part, SourceLine line, LineResult result) {
        BlockDraft block = last();
        ItemDraft item = block.items.getLast();
        item.lines.add(line.number());
        for (Written value : part.values) {
            if (value instanceof Written.Rest rest && rest.everywhere()) {
                everywhere(rest);
            } else {
                apply(value, item, block, line, result);
            }
        }
        if (!part.remark.isEmpty()) {
            item.note(part.remark);
        }
    }

    /// Gives a value to all items of the work that have none of its kind.
    void everywhere(Written value) {
        for (BlockDraft block : draft.blocks) {
            if (block.section != null && block.section != Section.WORK) {
                continue;
            }
            boolean lacking = value instanceof Written.Rest ? block.lacksRest() : block.lacksSets();
            if (value instanceof Written.Rest || value instanceof Written.Sets) {
                if (lacking) {
                    block.take(value);
                }
            } else {
                block.items.stream().filter(ItemDraft::lacksAmount).forEach(item -> item.take(value));
            }
        }
    }

    boolean isRounds(LinePart part) {
        return part.values.stream().anyMatch(value -> value instanceof Written.Sets sets && sets.rounds());
    }

    boolean lackSets(int from) {
        return draft.blocks.subList(from, draft.blocks.size()).stream().allMatch(BlockDraft::lacksSets);
    }

    /// Makes one superset of all blocks from an index on.
    void join(int from) {
        List<BlockDraft> run = draft.blocks.subList(from, draft.blocks.size());
        BlockDraft superset = run.getFirst();
        run.subList(1, run.size()).forEach(superset::take);
        superset.superset = true;
        run.subList(1, run.size()).clear();
    }
}
