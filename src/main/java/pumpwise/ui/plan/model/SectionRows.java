package pumpwise.ui.plan.model;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Block;
import pumpwise.routine.Place;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.rules.Severity;
import pumpwise.words.Words;

/// The rows of one section of the routine, and its length.
public final class SectionRows {

    private final Section section;
    private final ObservableList<BlockRow> blocks = FXCollections.observableArrayList();
    private final ObservableList<BlockRow> shownBlocks = FXCollections.unmodifiableObservableList(blocks);
    private final ReadOnlyStringWrapper length = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Severity> mark = new ReadOnlyObjectWrapper<>();
    private final RowReconciler.Kind<BlockRow, Block> kind;

    SectionRows(Section section, Words words, Catalog catalog, ValueEdits edits) {
        this.section = section;
        kind = new RowReconciler.Kind<>() {
            @Override
            public boolean shows(BlockRow row, Block block) {
                return row.block() == block;
            }

            @Override
            public boolean suits(BlockRow row, int index, Block block) {
                return row.suits(Place.of(section, index), block);
            }

            @Override
            public BlockRow create(int index, Block block) {
                return BlockRow.of(words, catalog, Place.of(section, index), block, edits);
            }

            @Override
            public void show(BlockRow row, int index, Block block) {
                row.show(Place.of(section, index), block);
            }
        };
    }

    /// Drops the rows whose exercises have changed. The next update recreates them.
    void renew(Predicate<String> isOther) {
        blocks.removeIf(row -> row.block().items().stream().anyMatch(item -> isOther.test(item.exercise())));
    }

    /// Updates the rows from the routine.
    void show(Routine routine) {
        RowReconciler.update(blocks, routine.blocks(section), kind);
    }

    /// Sets the length of the section, and the findings at each place.
    void findings(Map<Place, RowMarks> found, String takes) {
        length.set(takes);
        mark.set(found.getOrDefault(Place.of(section), RowMarks.NONE).worst());
        rows().forEach(row -> row.mark(found.getOrDefault(row.place(), RowMarks.NONE)));
    }

    /// Sets the selected rows.
    void select(Set<Place> selected) {
        rows().forEach(row -> row.select(selected.contains(row.place())));
    }

    private Stream<ValueRow> rows() {
        return Stream.concat(blocks.stream(), items());
    }

    /// The rows of all items, including members of supersets.
    Stream<ItemRow> items() {
        return blocks.stream().flatMap(block -> block.items().stream());
    }

    public Section section() {
        return section;
    }

    public ObservableList<BlockRow> blocks() {
        return shownBlocks;
    }

    /// The length from the shortest to the longest; empty if the section is empty.
    public ReadOnlyStringProperty lengthProperty() {
        return length.getReadOnlyProperty();
    }

    /// The severity of the worst finding about the section as a whole; null for none.
    public ReadOnlyObjectProperty<@Nullable Severity> markProperty() {
        return mark.getReadOnlyProperty();
    }
}
