package pumpwise.ui.timeline;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Place;
import pumpwise.session.plan.DurationRange;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.SessionStatistics;
import pumpwise.words.DurationWords;
import pumpwise.words.Words;

/// The state of the timeline: the drawing, and the segment that is described. Keys move the selection. The pointer only
/// changes the description, which returns to the selection when the pointer leaves.
public final class TimelineViewModel {

    private static final int NONE = -1;

    private final Words words;
    private final DurationWords durations;
    private final Consumer<Place> jump;
    private final ReadOnlyObjectWrapper<Drawing> drawing = new ReadOnlyObjectWrapper<>(Drawing.EMPTY);
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper(NONE);
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper length = new ReadOnlyStringWrapper("");
    private SegmentWords segmentWords;
    private List<SessionPlan.Slot> slots = List.of();
    private int selected = NONE;

    /// @param jump shows a place of the routine to the user
    public TimelineViewModel(Words words, Consumer<Place> jump) {
        this.words = words;
        this.jump = jump;
        durations = new DurationWords(words);
        segmentWords = new SegmentWords(words, durations, Catalog.of(List.of()));
        tell();
    }

    /// Shows another session, or the same one after an edit.
    void show(SessionPlan plan, SessionStatistics figures, Catalog catalog) {
        segmentWords = new SegmentWords(words, durations, catalog);
        slots = plan.timeline();
        drawing.set(new Drawer(words, durations, catalog).draw(slots, figures));
        DurationRange whole = figures.length();
        length.set(whole.isZero() ? "" : durations.minutes(whole.least(), whole.greatest()));
        selected = Math.min(selected, slots.size() - 1);
        at.set(Math.min(at.get(), slots.size() - 1));
        tell();
    }

    /// The drawing.
    public ReadOnlyObjectProperty<Drawing> drawingProperty() {
        return drawing.getReadOnlyProperty();
    }

    /// The index of the segment under the pointer or the selected one; -1 for none.
    public ReadOnlyIntegerProperty atProperty() {
        return at.getReadOnlyProperty();
    }

    /// Its description, or how to use the timeline.
    public ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    /// The length of the session, from the shortest to the longest; empty if it has no steps.
    public ReadOnlyStringProperty lengthProperty() {
        return length.getReadOnlyProperty();
    }

    /// Called when the pointer moves, with its position as a part of the length from 0 to 1.
    public void point(double part) {
        look(drawing.get().at((long) (part * drawing.get().length())));
    }

    /// Called when the pointer leaves.
    public void leave() {
        look(selected);
    }

    /// Moves the selection by a number of segments.
    public void move(int by) {
        if (!slots.isEmpty()) {
            int from = selected == NONE && by < 0 ? slots.size() : selected;
            select(Math.clamp((long) from + by, 0, slots.size() - 1));
        }
    }

    /// Selects the start of the next exercise or superset (1), or of the previous one (-1).
    public void moveBlock(int by) {
        int to = selected;
        do {
            to += by;
        } while (to > 0 && to < slots.size() && !beginsBlock(to));
        if (!slots.isEmpty()) {
            select(Math.clamp(to, 0, slots.size() - 1));
        }
    }

    private boolean beginsBlock(int index) {
        return !slots.get(index).step().position().isSameBlock(slots.get(index - 1).step().position());
    }

    /// Selects the first segment, or the last.
    public void moveToEnd(boolean last) {
        if (!slots.isEmpty()) {
            select(last ? slots.size() - 1 : 0);
        }
    }

    /// Selects the segment that is described, and shows its exercise in the routine.
    public void choose() {
        if (at.get() != NONE) {
            selected = at.get();
            jump.accept(slots.get(selected).step().position().place());
        }
    }

    private void select(int index) {
        selected = index;
        look(index);
    }

    private void look(int index) {
        if (index != at.get()) {
            at.set(index);
            tell();
        }
    }

    private void tell() {
        if (at.get() == NONE) {
            told.set(slots.isEmpty() ? words.text("timeline.empty") : words.text("timeline.hint"));
        } else {
            told.set(segmentWords.text(slots.get(at.get())));
        }
    }
}
