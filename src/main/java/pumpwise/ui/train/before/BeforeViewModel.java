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
import pumpwise.ui.train.text.ExerciseWords;
import pumpwise.ui.train.text.Lengths;
import pumpwise.words.Words;

/// A session before it begins: what it needs, how long it takes, and how it is to be done.
public final class BeforeViewModel {

    private final Words words;
    private final BiConsumer<SessionPlan, Boolean> start;
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper needs = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper length = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper sets = new ReadOnlyStringWrapper("");
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

    /// The equipment to have at hand.
    public ReadOnlyStringProperty needsProperty() {
        return needs.getReadOnlyProperty();
    }

    /// From least to greatest, with or without the optional sets as chosen.
    public ReadOnlyStringProperty lengthProperty() {
        return length.getReadOnlyProperty();
    }

    /// How much there is to do.
    public ReadOnlyStringProperty setsProperty() {
        return sets.getReadOnlyProperty();
    }

    /// What is coming, exercise by exercise.
    public ObservableList<UpcomingExercise> coming() {
        return readOnly;
    }

    /// Whether there are optional sets to choose about.
    public ReadOnlyBooleanProperty choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    /// Whether the optional sets are part of it; they can be left out later too.
    public BooleanProperty optionalProperty() {
        return optional;
    }

    /// Whether the tempo drives the sets; that can be changed later too.
    public BooleanProperty guidedProperty() {
        return guided;
    }

    /// Begins.
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

    /// What the last time says about a plan that is prepared already; nothing that was chosen changes.
    void know(SessionPlan prepared, ExerciseWords exercises) {
        plan = prepared;
        coming.setAll(new UpcomingExercises(words, exercises).of(prepared));
    }

    private String needs(SessionPlan prepared, ExerciseWords exercises) {
        return new EquipmentWords(words)
                .capital(prepared.steps().stream()
                        .flatMap(step -> exercises.equipment(step.position().exercise()).stream())
                        .toList());
    }
}
