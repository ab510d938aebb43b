package pumpwise.ui.plan.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Place;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.edit.RowOrder;
import pumpwise.routine.WeightUnit;
import pumpwise.rules.PumpCheck;
import pumpwise.session.plan.SessionPlan;
import pumpwise.ui.check.CheckActions;
import pumpwise.ui.check.CheckViewModel;
import pumpwise.ui.timeline.SessionOverviewViewModel;
import pumpwise.words.Words;

/// The state of the Plan screen: the routine that is being edited, its rows, and the result of the pump check, which
/// follows every edit and every keystroke.
public final class PlanViewModel {

    private final TypedValues values;
    private final Assessment assessment;
    private final RoutineHistory history;
    private final UndoState undoState;
    private final Words words;
    private final EditDescriptions changes;
    private Routine saved;

    private final RowSelection selection;
    private final RowEdits rowEdits;
    private final CheckEdits checkEdits;
    private final RoutineRows rows;
    private final TableViewModel table;
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
    private final List<BiConsumer<String, Boolean>> noticeListeners = new ArrayList<>();

    public PlanViewModel(
            Words words, Catalog catalog, PumpCheck pumpCheck, PlanPreferences preferences, Routine first) {
        this.words = words;
        changes = new EditDescriptions(words, catalog);
        ObservableValue<Duration> ready = preferences.getReadyProperty();
        ObservableValue<WeightUnit> unit = preferences.weightUnitProperty();
        values = new TypedValues(this::routine, unit::getValue, changes, this::apply, this::showFindings);
        rows = new RoutineRows(words, catalog, values);
        table = new TableViewModel(rows::section);
        selection = new RowSelection(this::routine);
        rowEdits = new RowEdits(this::routine, selection, changes, this::apply, this::pointAt);
        checkEdits = new CheckEdits(this::routine, pumpCheck, changes, this::apply, table, notice -> say(notice, true));
        assessment = new Assessment(words, catalog, pumpCheck, ready::getValue, checkEdits, this::pointAt);
        history = new RoutineHistory(first);
        undoState = new UndoState(words);
        saved = first;
        show();
        selection.selectedProperty().subscribe(rows::select);
        unit.subscribe((_, _) -> {
            rows.renew(routine(), _ -> true);
            show();
        });
        ready.subscribe((_, _) -> showFindings(routine()));
    }

    /// Opens a saved routine.
    public void open(Routine routine) {
        selection.clear();
        history.open(routine);
        saved = routine;
        show();
    }

    /// Opens a saved routine with its history.
    public void resume(RoutineHistory.Past past) {
        history.resume(past);
        saved = past.current();
        show();
    }

    /// Updates undo and redo after a change to a file.
    public void refresh() {
        show();
    }

    /// Marks this state of the routine as saved. Later edits are not.
    public void markSaved(Routine routine) {
        saved = routine;
        unsaved.set(!history.current().equals(saved));
    }

    /// Renames the routine. A blank name is ignored.
    public void rename(String typed) {
        String text = typed.strip();
        if (!text.isEmpty()) {
            apply(changes.name(text), routine().withName(text));
        }
    }

    public void undo() {
        goTo("plan.notice.undone", undoState.undoNameProperty().get(), history::undo);
    }

    public void redo() {
        goTo("plan.notice.redone", undoState.redoNameProperty().get(), history::redo);
    }

    /// Goes to another state of the routine, announces it, and reveals the change.
    private void goTo(String key, String what, Runnable step) {
        Routine before = routine();
        step.run();
        show();
        if (!routine().equals(before)) {
            RowOrder.firstChange(before, routine()).ifPresent(table::revealChange);
            say(words.text(key, what), false);
        }
    }

    /// Fills an empty routine with the exercises of a template. A routine without a name gets the name of the template.
    public void fill(Routine template) {
        Routine empty = routine();
        boolean named = !empty.name().equals(words.text("plan.new-name"));
        apply(changes.fill(template), named ? template.withName(empty.name()) : template);
    }

    /// Reveals a place.
    public void pointAt(Place place) {
        table.reveal(place);
    }

    /// Updates rows and findings after the catalog has changed.
    public void follow(Catalog before, Catalog now) {
        rows.renew(routine(), id -> !before.find(id).equals(now.find(id)));
        show();
    }

    /// Applies every edit of the routine.
    private void apply(EditDescription change, Routine next) {
        history.edit(change, next);
        show();
    }

    private void show() {
        Routine routine = history.current();
        boolean shown = values.settle(routine);
        name.set(routine.name());
        unsaved.set(!routine.equals(saved));
        undoState.update(history);
        rows.show(routine);
        table.update();
        // A preview has already shown the findings.
        if (!shown) {
            showFindings(routine);
        }
        selection.trim();
        rows.select(selection.selectedProperty().get());
    }

    private void showFindings(Routine routine) {
        assessment.show(routine, rows);
    }

    /// The session plan of the routine.
    public SessionPlan session() {
        return assessment.plan(routine());
    }

    /// The edits of values.
    ValueEdits values() {
        return values;
    }

    /// The rows as lines of a table.
    public TableViewModel table() {
        return table;
    }

    /// The edits of whole rows.
    public RowEdits rows() {
        return rowEdits;
    }

    /// The edits that the pump check offers.
    public CheckActions checkEdits() {
        return checkEdits;
    }

    /// The selection.
    public RowSelection selection() {
        return selection;
    }

    /// The undo history.
    public RoutineHistory history() {
        return history;
    }

    public Routine routine() {
        return history.current();
    }

    public SessionOverviewViewModel overview() {
        return assessment.overview();
    }

    public CheckViewModel check() {
        return assessment.check();
    }

    public SectionRows section(Section section) {
        return rows.section(section);
    }

    ReadOnlyStringProperty lengthProperty() {
        return assessment.lengthProperty();
    }

    public ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    /// The state of undo and redo.
    public UndoState undoState() {
        return undoState;
    }

    /// Whether a session can be started.
    public ReadOnlyBooleanProperty startableProperty() {
        return assessment.startableProperty();
    }

    private void say(String text, boolean undoable) {
        noticeListeners.forEach(listener -> listener.accept(text, undoable));
    }

    /// Adds a listener that shows notices. Its second argument is whether the notice offers to undo.
    public void addNoticeListener(BiConsumer<String, Boolean> listener) {
        noticeListeners.add(listener);
    }
}
