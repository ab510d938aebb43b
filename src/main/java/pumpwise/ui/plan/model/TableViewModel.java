package pumpwise.ui.plan.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Place;
import pumpwise.routine.Section;
import pumpwise.routine.edit.ItemField;

/// The routine as the lines of a table: the folded sections, the focused line, and the value that is being edited,
/// regardless of which lines are visible.
public final class TableViewModel {

    private final Function<Section, SectionRows> sections;
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Line> focused = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Edited> edited = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Set<Section>> folded = new ReadOnlyObjectWrapper<>(Set.of());
    private final List<Consumer<Place>> revealListeners = new ArrayList<>();
    private final List<Consumer<Place>> changeListeners = new ArrayList<>();

    /// A value that is being edited.
    ///
    /// @param line its line
    /// @param value the value
    public record Edited(Line.Row line, EditableValue value) {}

    /// @param sections returns the rows of each section
    TableViewModel(Function<Section, SectionRows> sections) {
        this.sections = sections;
    }

    /// Updates the lines from the rows. The focus stays on its row, or moves to the row in its place.
    void update() {
        List<Line> before = lines.get();
        List<Line> now = new ArrayList<>();
        for (Section section : Section.values()) {
            now.addAll(Line.of(sections.apply(section), folded.get().contains(section)));
        }
        loaded.set(now.stream().anyMatch(line -> line instanceof Line.Row row && row.row().hasLoad()));
        if (now.equals(before)) {
            return;
        }
        Line focus = focused.get();
        int at = focus == null ? 0 : before.indexOf(focus);
        lines.set(List.copyOf(now));
        Edited editing = edited.get();
        if (editing != null && !now.contains(editing.line())) {
            edited.set(null);
        }
        if (focus != null && !now.contains(focus)) {
            focused.set(find(focus.place()).orElse(now.get(Math.clamp(at, 0, now.size() - 1))));
        }
    }

    /// All lines, from top to bottom.
    public ReadOnlyObjectProperty<List<Line>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /// Whether any line has a load.
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /// The line at a place; empty if it is folded or does not exist.
    Optional<Line> find(Place place) {
        return lines.get().stream().filter(line -> line.place().equals(place)).findFirst();
    }

    /// The focused line; null for none.
    public ReadOnlyObjectProperty<@Nullable Line> focusedProperty() {
        return focused.getReadOnlyProperty();
    }

    /// Moves the focus to a line, and commits the value that is being edited.
    public void focus(Line line) {
        stopEditing();
        focused.set(line);
    }

    /// Moves the focus to a line if none has it.
    public void focusAny() {
        if (focused.get() == null && !lines.get().isEmpty()) {
            focused.set(lines.get().stream().filter(Line.Row.class::isInstance).findFirst().orElse(lines.get().getFirst()));
        }
    }

    /// The next line (1) or the previous one (-1) that can have the focus; empty at the end.
    public Optional<Line> beside(Line from, int by) {
        int at = lines.get().indexOf(from) + by;
        while (at >= 0 && at < lines.get().size()) {
            if (!(lines.get().get(at) instanceof Line.Hint)) {
                return Optional.of(lines.get().get(at));
            }
            at += by;
        }
        return Optional.empty();
    }

    /// Moves the focus to a place and reveals it.
    void reveal(Place place) {
        goTo(place);
        List.copyOf(revealListeners).forEach(listener -> listener.accept(place));
    }

    /// Reveals the place that undo or redo changed.
    void revealChange(Place place) {
        Edited editing = edited.get();
        if (editing == null || !editing.line().place().equals(place)) {
            goTo(place);
        }
        List.copyOf(changeListeners).forEach(listener -> listener.accept(place));
    }

    private void goTo(Place place) {
        if (!place.isSection() && folded.get().contains(place.section())) {
            fold(place.section(), false);
        }
        find(place).or(() -> find(Place.of(place.section()))).ifPresent(this::focus);
    }

    /// Adds a listener that reveals a place and moves the focus there.
    public void addRevealListener(Consumer<Place> listener) {
        revealListeners.add(listener);
    }

    /// Adds a listener that scrolls to the place that undo or redo changed.
    public void addChangeListener(Consumer<Place> listener) {
        changeListeners.add(listener);
    }

    /// The folded sections, which only show their heading.
    public ReadOnlyObjectProperty<Set<Section>> foldedProperty() {
        return folded.getReadOnlyProperty();
    }

    /// Folds or unfolds a section.
    public void fold(Section section, boolean wanted) {
        Set<Section> next = EnumSet.noneOf(Section.class);
        next.addAll(folded.get());
        if (wanted ? next.add(section) : next.remove(section)) {
            fold(next);
        }
    }

    /// Folds or unfolds a section.
    public void toggle(Section section) {
        fold(section, !folded.get().contains(section));
    }

    /// Folds exactly these sections.
    public void fold(Set<Section> wanted) {
        Line focus = focused.get();
        if (focus != null && wanted.contains(focus.place().section())) {
            find(Place.of(focus.place().section())).ifPresent(this::focus);
        }
        stopEditing();
        folded.set(Set.copyOf(wanted));
        update();
    }

    /// The value that is being edited; null for none.
    public ReadOnlyObjectProperty<@Nullable Edited> editedProperty() {
        return edited.getReadOnlyProperty();
    }

    /// Starts editing a value, and commits the previous one.
    public void edit(Line.Row line, EditableValue value) {
        commit();
        focused.set(line);
        edited.set(new Edited(line, value));
    }

    /// Starts editing the value of a field at a place, and opens the details if it is one of them.
    void edit(Place place, ItemField field) {
        if (find(place).orElse(null) instanceof Line.Row line) {
            ValueRow row = line.row();
            row.open(row.isOpened() || row.main(field).isEmpty());
            row.shown().stream()
                    .filter(value -> value.field() == field)
                    .findFirst()
                    .ifPresent(value -> edit(line, value));
        }
    }

    /// Starts editing the first value of a line.
    public void editFirst(Line.Row line) {
        line.row().shown().stream().findFirst().ifPresent(value -> edit(line, value));
    }

    /// Starts editing the next value (1) or the previous one (-1), also in another line.
    ///
    /// @return whether there is one
    public boolean editNext(int by) {
        Edited now = edited.get();
        if (now == null) {
            return false;
        }
        List<EditableValue> values = now.line().row().shown();
        int at = values.indexOf(now.value()) + by;
        if (at >= 0 && at < values.size()) {
            edit(now.line(), values.get(at));
            return true;
        }
        Optional<Line> next = beside(now.line(), by);
        while (next.isPresent()) {
            if (next.get() instanceof Line.Row row) {
                List<EditableValue> others = row.row().shown();
                edit(row, by > 0 ? others.getFirst() : others.getLast());
                return true;
            }
            next = beside(next.get(), by);
        }
        return false;
    }

    /// Commits the value that is being typed, if any.
    public void commit() {
        Edited now = edited.get();
        if (now != null) {
            now.value().commit();
        }
    }

    /// Commits the value that is being typed and ends editing.
    public void stopEditing() {
        commit();
        edited.set(null);
    }
}
