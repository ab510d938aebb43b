package pumpwise.ui.progress.history.edit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.Sides;
import pumpwise.catalog.Unit;
import pumpwise.catalog.Worded;
import pumpwise.routine.Section;
import pumpwise.session.plan.Side;
import pumpwise.session.record.ExerciseSnapshot;
import pumpwise.session.record.RecordEdits;
import pumpwise.session.record.SessionRecord;
import pumpwise.session.record.SetRecord;
import pumpwise.session.record.Slot;
import pumpwise.storage.session.StoredSession;
import pumpwise.ui.progress.history.edit.EditedExercise.EditedSet;
import pumpwise.ui.progress.history.model.HistoryViewModel;
import pumpwise.ui.progress.log.LoggedNames;
import pumpwise.words.Words;

/// Edits the selected session in its place. Every change is saved at once, and can be undone.
public final class SessionEditor {

    private static final int FIRST_COUNT = 15;
    private static final Duration FIRST_TIME = Duration.ofSeconds(30);

    private final HistoryViewModel history;
    private final Words words;
    private final Supplier<Map<String, ExerciseSnapshot>> own;
    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<EditedExercise>> exercises = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
    private final SessionValues values;
    private @Nullable StoredSession edited;

    /// @param own supplies the user's own exercises by id
    public SessionEditor(HistoryViewModel history, Supplier<Map<String, ExerciseSnapshot>> own) {
        this.history = history;
        this.own = own;
        words = history.context().words();
        values = new SessionValues(
                history.context(), this::record, (field, edit) -> edit(field, "", edit), hint::set);
        history.selectedProperty().subscribe(now -> follow(now));
    }

    /// Whether the selected session is being edited.
    public ReadOnlyBooleanProperty editingProperty() {
        return editing.getReadOnlyProperty();
    }

    /// The exercises, in the order of the sections.
    ReadOnlyObjectProperty<List<EditedExercise>> exercisesProperty() {
        return exercises.getReadOnlyProperty();
    }

    /// What the user should know about the latest change; empty for nothing.
    ReadOnlyStringProperty hintProperty() {
        return hint.getReadOnlyProperty();
    }

    /// Routine, date, time, and length.
    List<EditedValue> header() {
        return values.all();
    }

    EditedValue note() {
        return values.note();
    }

    int rating() {
        return record().rating();
    }

    /// Starts editing the selected session.
    public void start() {
        if (history.selectedProperty().get() != null) {
            hint.set("");
            editing.set(true);
            follow(history.selectedProperty().get());
        }
    }

    /// Ends editing. Everything is saved already.
    public void stop() {
        editing.set(false);
        edited = null;
    }

    /// Rates the pump. The same rating again removes it.
    void rate(int rating) {
        edit("rating", "", it -> it.withRating(it.rating() == rating ? 0 : rating, it.note()));
    }

    /// Adds a set to an exercise.
    void addSet(EditedExercise exercise) {
        edit("add-set", exercise.name(), it -> RecordEdits.addSet(it, slot(it, exercise)));
    }

    /// Removes a set of an exercise.
    void removeSet(EditedExercise exercise, int number) {
        takeOut("remove-set", exercise.name(), it -> RecordEdits.removeSet(it, slot(it, exercise), number));
    }

    /// Removes an exercise.
    void removeExercise(EditedExercise exercise) {
        takeOut("remove-exercise", exercise.name(), it -> RecordEdits.removeExercise(it, slot(it, exercise)));
    }

    private static Slot slot(SessionRecord record, EditedExercise exercise) {
        return Slot.of(record, exercise.section()).get(exercise.slot());
    }

    /// Adds an exercise, with the sets of last time if it was done before.
    public void addExercise(Exercise exercise) {
        List<SetRecord> last = history.evaluatedProperty().getValue().history().exercise(exercise.id()).newest(1).stream()
                .limit(1)
                .flatMap(it -> it.slot().sets().stream())
                .filter(SetRecord::isDone)
                .toList();
        List<SetRecord> sets = last.isEmpty() ? first(exercise) : last;
        edit("add-exercise", exercise.name(), it ->
                RecordEdits.addExercise(it, sets, own.get().get(exercise.id())));
    }

    private static List<SetRecord> first(Exercise exercise) {
        Unit unit = exercise.movement().unit();
        Sides sides = exercise.movement().sides();
        boolean isOneByOne = sides == Sides.EACH_LEG || sides == Sides.EACH_DIRECTION;
        List<@Nullable Side> each = new ArrayList<>();
        if (isOneByOne) {
            each.addAll(List.of(Side.LEFT, Side.RIGHT));
        } else {
            each.add(null);
        }
        return each.stream()
                .map(side -> new SetRecord(
                        Section.WORK, 1, exercise.id(), 1, null, side, false, null, unit,
                        unit == Unit.SECONDS ? 0 : FIRST_COUNT, unit == Unit.SECONDS ? FIRST_TIME : Duration.ZERO, null, 0))
                .toList();
    }

    private SessionRecord record() {
        return Objects.requireNonNull(history.selectedProperty().get(), "no session").record();
    }

    /// @param about what the text of the change is about; empty for the session
    private void edit(String field, String about, UnaryOperator<SessionRecord> change) {
        edit(field, field, about, change);
    }

    private void edit(String field, String key, String about, UnaryOperator<SessionRecord> change) {
        change(change, (now, changed) -> history.log().changes().edit(now, changed, field, done(key, about)));
    }

    private void takeOut(String key, String about, UnaryOperator<SessionRecord> change) {
        change(
                change,
                (now, changed) -> history.log().changes().takeOut(now, changed, key + " " + about, done(key, about)));
    }

    private String done(String key, String about) {
        return words.text("progress.edit.done." + key, about);
    }

    private void change(UnaryOperator<SessionRecord> change, BiConsumer<StoredSession, SessionRecord> save) {
        StoredSession now = history.selectedProperty().get();
        if (now == null) {
            return;
        }
        SessionRecord changed = change.apply(now.record());
        if (!changed.equals(now.record())) {
            save.accept(now, changed.editedAt(history.context().clock().instant()));
        }
    }

    /// Editing ends when another session is selected.
    private void follow(@Nullable StoredSession now) {
        if (!editing.get()) {
            return;
        }
        if (now == null || (edited != null && !edited.file().equals(now.file()))) {
            stop();
            return;
        }
        edited = now;
        exercises.set(describe(now.record()));
    }

    private List<EditedExercise> describe(SessionRecord record) {
        LoggedNames names = new LoggedNames(history.context().catalog());
        return Stream.of(Section.values())
                .flatMap(section -> describe(record, section, names))
                .toList();
    }

    private Stream<EditedExercise> describe(SessionRecord record, Section section, LoggedNames names) {
        List<Slot> slots = Slot.of(record, section);
        return IntStream.range(0, slots.size())
                .mapToObj(index -> new EditedExercise(
                        section,
                        names.name(slots.get(index).exercise(), record),
                        index,
                        slots.get(index).sets().stream()
                                .map(set -> describe(record, slots.get(index), set, names))
                                .toList()));
    }

    private EditedSet describe(SessionRecord record, Slot slot, SetRecord set, LoggedNames names) {
        int index = indexOf(record, set);
        String title = set.side() == null
                ? words.text("progress.edit.set", set.set())
                : words.text("progress.edit.set." + Worded.key(set.side()), set.set());
        String about = words.text(
                "progress.edit.about", names.name(slot.exercise(), record), title.toLowerCase(words.language()));
        SetValues all = new SetValues(
                history.context(),
                () -> record().sets().get(index),
                (field, edit) -> edit(
                        field + " " + index, field, about, it -> it.withSet(index, edit.apply(it.sets().get(index)))));
        return new EditedSet(set.set(), title, all.all());
    }

    private static int indexOf(SessionRecord record, SetRecord set) {
        for (int index = 0; index < record.sets().size(); index++) {
            if (record.sets().get(index) == set) {
                return index;
            }
        }
        throw new IllegalArgumentException("not a set of this session");
    }
}
