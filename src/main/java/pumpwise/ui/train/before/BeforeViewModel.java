package pumpwise.ui.train.before;

import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import pumpwise.session.plan.SessionPlan;
import pumpwise.ui.train.text.EquipmentWords;
import pumpwise.ui.train.text.Lengths;
import pumpwise.words.Words;
import pumpwise.words.session.ExerciseWords;

/// The page before a session: the required equipment, the length, and the options.
public final class BeforeViewModel {

    private final Words words;
    private final BiConsumer<SessionPlan, Boolean> start;
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper needs = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper length = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper sets = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper lastNote = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper choice = new ReadOnlyBooleanWrapper();
    private final BooleanProperty optional = new SimpleBooleanProperty(true);
    private final BooleanProperty guided = new SimpleBooleanProperty(true);
    private final ObservableList<UpcomingExercise> coming = FXCollections.observableArrayList();
    private final ObservableList<UpcomingExercise> readOnly = FXCollections.unmodifiableObservableList(coming);
    private @Nullable SessionPlan plan;

    public BeforeViewModel(Words words, BiConsumer<SessionPlan, Boolean> start) {
        this.words = words;
        this.start = start;
        optional.subscribe(this::measure);
    }

    /// The name of the routine.
    public ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    /// The required equipment.
    public ReadOnlyStringProperty needsProperty() {
        return needs.getReadOnlyProperty();
    }

    /// The length, with or without optional sets as selected.
    public ReadOnlyStringProperty lengthProperty() {
        return length.getReadOnlyProperty();
    }

    /// The note that the user left last time; empty for none.
    public ReadOnlyStringProperty lastNoteProperty() {
        return lastNote.getReadOnlyProperty();
    }

    /// The number of sets.
    public ReadOnlyStringProperty setsProperty() {
        return sets.getReadOnlyProperty();
    }

    /// The exercises, in order.
    public ObservableList<UpcomingExercise> coming() {
        return readOnly;
    }

    /// Whether there are optional sets.
    public ReadOnlyBooleanProperty choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    /// Whether to include optional sets, which can also be skipped later.
    public BooleanProperty optionalProperty() {
        return optional;
    }

    /// Whether the tempo guides the sets, which can be changed later.
    public BooleanProperty guidedProperty() {
        return guided;
    }

    /// Starts the session.
    public void start() {
        if (plan != null) {
            start.accept(chosen(plan), guided.get());
        }
    }

    void prepare(SessionPlan prepared, ExerciseWords exercises) {
        plan = prepared;
        name.set(prepared.routine());
        needs.set(needs(prepared, exercises));
        coming.setAll(new UpcomingExercises(words, exercises).of(prepared));
        choice.set(prepared.steps().stream().anyMatch(step -> step.position().optional()));
        lastNote.set("");
        optional.set(true);
        measure();
    }

    private SessionPlan chosen(SessionPlan whole) {
        return optional.get() ? whole : whole.withoutOptional();
    }

    private void measure() {
        if (plan != null) {
            SessionPlan chosen = chosen(plan);
            length.set(new Lengths(words).of(chosen));
            sets.set(new SetCount(chosen).inWords(words));
        }
    }

    /// Shows the loads from last time. The user's choices stay the same.
    void showLastTime(SessionPlan prepared, ExerciseWords exercises) {
        plan = prepared;
        coming.setAll(new UpcomingExercises(words, exercises).of(prepared));
    }

    void showLastNote(String note) {
        lastNote.set(note);
    }

    private String needs(SessionPlan prepared, ExerciseWords exercises) {
        return new EquipmentWords(words)
                .capital(prepared.steps().stream()
                        .flatMap(step -> exercises.equipment(step.position().exercise()).stream())
                        .toList());
    }
}
