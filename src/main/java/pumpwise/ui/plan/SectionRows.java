package pumpwise.ui.plan;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Block;
import pumpwise.routine.Place;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.ui.check.CheckViewModel;
import pumpwise.words.Words;

/// One section of the routine in rows, with its length.
final class SectionRows {

    private final Section section;
    private final ObservableList<BlockRow> blocks = FXCollections.observableArrayList();
    private final ObservableList<BlockRow> shownBlocks = FXCollections.unmodifiableObservableList(blocks);
    private final ReadOnlyStringWrapper length = new ReadOnlyStringWrapper("");
    private final Rows.Kind<BlockRow, Block> kind;

    SectionRows(Section section, Words words, Catalog catalog, ItemRow.PlacedCommit commit) {
        this.section = section;
        kind = new Rows.Kind<>() {
            @Override
            public boolean shows(BlockRow row, Block block) {
                return Rows.isSame(row.block(), block);
            }

            @Override
            public boolean suits(BlockRow row, int index, Block block) {
                return row.suits(Place.of(section, index), block);
            }

            @Override
            public BlockRow create(int index, Block block) {
                return new BlockRow(words, catalog, Place.of(section, index), block, commit);
            }

            @Override
            public void show(BlockRow row, int index, Block block) {
                row.show(Place.of(section, index), block);
            }
        };
    }

    /// Brings the rows up to date with the routine and what was found in it.
    void show(Routine routine, CheckViewModel check, String takes) {
        length.set(takes);
        Rows.update(blocks, routine.blocks(section), kind);
        blocks.stream()
                .flatMap(block -> block.items().stream())
                .forEach(row -> row.mark(check.worstAt(row.place().get())));
    }

    Section section() {
        return section;
    }

    ObservableList<BlockRow> blocks() {
        return shownBlocks;
    }

    /// From the least to the greatest; empty where there is nothing to do.
    ReadOnlyStringProperty length() {
        return length.getReadOnlyProperty();
    }
}
