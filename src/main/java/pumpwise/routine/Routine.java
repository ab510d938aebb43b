package pumpwise.routine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A planned workout: warm-up, work and cool-down. Immutable; every edit returns a new routine.
///
/// @param name not blank
/// @param note the user's note; null for none
/// @param warmUp blocks of the warm-up, in order
/// @param work blocks of the work section, in order
/// @param coolDown blocks of the cool-down, in order
/// @param rulesOff the rules that are switched off for this routine
public record Routine(
        String name,
        @Nullable String note,
        List<Block> warmUp,
        List<Block> work,
        List<Block> coolDown,
        List<RuleOff> rulesOff) {

    /// @throws IllegalArgumentException if the name is blank
    public Routine {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a routine has a name");
        }
        warmUp = List.copyOf(warmUp);
        work = List.copyOf(work);
        coolDown = List.copyOf(coolDown);
        rulesOff = List.copyOf(rulesOff);
    }

    /// An empty routine.
    public static Routine named(String name) {
        return new Routine(name, null, List.of(), List.of(), List.of(), List.of());
    }

    /// The blocks of one section, in order.
    public List<Block> blocks(Section section) {
        return switch (section) {
            case WARM_UP -> warmUp;
            case WORK -> work;
            case COOL_DOWN -> coolDown;
        };
    }

    /// The block at a place, or the block that contains it.
    ///
    /// @throws IndexOutOfBoundsException if there is no such place
    public Block block(Place place) {
        return blocks(place.section()).get(place.block());
    }

    /// Every item of one section with its place, in order; members of supersets are listed individually.
    public List<Item> items(Section section) {
        List<Item> items = new ArrayList<>();
        List<Block> blocks = blocks(section);
        for (int index = 0; index < blocks.size(); index++) {
            Block block = blocks.get(index);
            for (int member = 0; member < block.items().size(); member++) {
                int at = block instanceof Superset ? member : Place.WHOLE;
                items.add(new Item(new Place(section, index, at), block, block.items().get(member)));
            }
        }
        return items;
    }

    /// Every item of the routine with its place, in order.
    public List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (Section section : Section.values()) {
            items.addAll(items(section));
        }
        return items;
    }

    /// The id of the exercise at the place of an item.
    public String exerciseAt(Place place) {
        return block(place).items().get(Math.max(place.member(), 0)).exercise();
    }

    /// The entry that switches a rule off, if there is one.
    public Optional<RuleOff> ruleOff(String rule) {
        return rulesOff.stream().filter(off -> off.rule().equals(rule)).findFirst();
    }

    /// A copy with another name.
    public Routine withName(String other) {
        return new Routine(other, note, warmUp, work, coolDown, rulesOff);
    }

    /// A copy with another note, or none.
    public Routine withNote(@Nullable String other) {
        return new Routine(name, other, warmUp, work, coolDown, rulesOff);
    }

    /// A copy with other rules switched off.
    public Routine withRulesOff(List<RuleOff> other) {
        return new Routine(name, note, warmUp, work, coolDown, other);
    }

    /// A copy with a rule switched off. If it is already off, its reason is replaced.
    public Routine switchingOff(RuleOff off) {
        List<RuleOff> others = new ArrayList<>(switchingOn(off.rule()).rulesOff());
        others.add(off);
        return withRulesOff(others);
    }

    /// A copy with a rule switched back on.
    public Routine switchingOn(String rule) {
        return withRulesOff(
                rulesOff.stream().filter(off -> !off.rule().equals(rule)).toList());
    }

    /// A copy with the blocks of one section replaced.
    public Routine withBlocks(Section section, List<Block> blocks) {
        return switch (section) {
            case WARM_UP -> new Routine(name, note, blocks, work, coolDown, rulesOff);
            case WORK -> new Routine(name, note, warmUp, blocks, coolDown, rulesOff);
            case COOL_DOWN -> new Routine(name, note, warmUp, work, blocks, rulesOff);
        };
    }

    /// A copy with the block at `place` changed.
    ///
    /// @throws IndexOutOfBoundsException if there is no such place
    public Routine withBlock(Place place, UnaryOperator<Block> edit) {
        List<Block> blocks = new ArrayList<>(blocks(place.section()));
        blocks.set(place.block(), edit.apply(blocks.get(place.block())));
        return withBlocks(place.section(), blocks);
    }

    /// A copy with the item at `place` changed: the member it names, or the only item of a single.
    ///
    /// @throws IndexOutOfBoundsException if there is no such place
    public Routine withItem(Place place, UnaryOperator<Prescription> edit) {
        int member = Math.max(place.member(), 0);
        return withBlock(place, block -> block.withItem(member, edit.apply(block.items().get(member))));
    }

    /// A copy with a block inserted before the one at `index`, or at the end of the section.
    ///
    /// @throws IndexOutOfBoundsException if the index is beyond the end
    public Routine inserting(Section section, int index, Block block) {
        List<Block> blocks = new ArrayList<>(blocks(section));
        blocks.add(index, block);
        return withBlocks(section, blocks);
    }

    /// A copy with a block added at the end of a section.
    public Routine adding(Section section, Block block) {
        return inserting(section, blocks(section).size(), block);
    }

    /// A copy without the block or the member at `place`. Removing the last member removes the superset.
    ///
    /// @throws IndexOutOfBoundsException if there is no such place
    public Routine removing(Place place) {
        List<Block> blocks = new ArrayList<>(blocks(place.section()));
        if (place.isMember() && blocks.get(place.block()) instanceof Superset superset && superset.items().size() > 1) {
            List<Prescription> items = new ArrayList<>(superset.items());
            items.remove(place.member());
            blocks.set(place.block(), superset.withItems(items));
        } else {
            blocks.remove(place.block());
        }
        return withBlocks(place.section(), blocks);
    }

    /// A copy with the block at `from` moved to index `to` of `section`, counted without the block.
    ///
    /// @throws IndexOutOfBoundsException if there is no such block or index
    public Routine moving(Place from, Section section, int to) {
        Block block = block(from);
        return removing(from.wholeBlock()).inserting(section, to, block);
    }

    /// One item with its place and its block.
    ///
    /// @param place of the item: the block for a single, the member for a superset
    /// @param block the block that contains the item
    /// @param prescription the item itself
    public record Item(Place place, Block block, Prescription prescription) {}
}
