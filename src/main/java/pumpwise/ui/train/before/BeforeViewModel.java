package pumpwise.ui.train.before;

import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Place;
import pumpwise.routine.Routine;
import pumpwise.session.plan.SessionPlan;
import pumpwise.storage.settings.ProgressSettings.LastTimeShown;
import pumpwise.ui.train.past.Advice;
import pumpwise.ui.train.text.EquipmentWords;
import pumpwise.ui.train.text.Lengths;
import pumpwise.words.FindingWords;
import pumpwise.words.Words;
import pumpwise.words.session.ExerciseWords;

/// The page before a session: the required equipment, the length, the options, and what earlier sessions say.
public final class BeforeViewModel {

    private final Words words;
    private final BiConsumer<SessionPlan, Boolean> start;
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper needs = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper length = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper sets = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper lastNote = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper choice = new ReadOnlyBooleanWrapper();
    private final BooleanProperty optional = new SimpleBooleanProperty(true);
    private final BooleanProperty guided = new SimpleBooleanProperty(true);
    private final ObservableList<UpcomingExercise> coming = FXCollections.observableArrayList();
    private final ObservableList<UpcomingExercise> readOnly = FXCollections.unmodifiableObservableList(coming);
    private final ReadOnlyObjectWrapper<List<String>> findings = new ReadOnlyObjectWrapper<>(List.of());
    private final SuggestionsViewModel suggestions;
    private final Supplier<LastTimeShown> lastTime;
    private ExerciseWords exercises = ExerciseWords.none();
    private @Nullable Place focused;

    /// @param lastTime supplies when the results of last time are shown
    /// @param start starts a session with a plan, guided or not
    public BeforeViewModel(
            Words words, Supplier<LastTimeShown> lastTime, BiConsumer<SessionPlan, Boolean> start) {
        this.words = words;
        this.lastTime = lastTime;
        this.start = start;
        suggestions = new SuggestionsViewModel(words, new SessionPlan("", List.of(), Duration.ZERO), this::list);
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

    /// What Enter and Space do now, in words.
    public ReadOnlyStringProperty hintProperty() {
        return hint.getReadOnlyProperty();
    }

    /// Sets the exercise that has the focus; null for none.
    public void focus(@Nullable Place place) {
        focused = place;
        showHint();
    }

    private void showHint() {
        UpcomingSuggestion suggestion = coming.stream()
                .filter(exercise -> exercise.place().equals(focused))
                .findFirst()
                .map(UpcomingExercise::suggestion)
                .orElse(null);
        if (focused == null) {
            hint.set(words.text("train.before.hint"));
        } else if (suggestion != null && suggestion.isTaken()) {
            hint.set(words.text("train.before.hint.back"));
        } else if (suggestion != null && suggestion.isTakeable()) {
            hint.set(words.text("train.before.hint.use"));
        } else {
            hint.set(words.text("train.before.hint.row"));
        }
    }

    /// What the rules say about the log, in words.
    public ReadOnlyObjectProperty<List<String>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /// The suggested loads.
    public SuggestionsViewModel suggestions() {
        return suggestions;
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
        SessionPlan plan = suggestions.plan();
        if (!plan.steps().isEmpty()) {
            suggestions.clear();
            list();
            start.accept(chosen(plan), guided.get());
        }
    }

    void prepare(SessionPlan prepared, ExerciseWords names) {
        exercises = names;
        name.set(prepared.routine());
        needs.set(needs(prepared));
        suggestions.prepare(prepared);
        list();
        findings.set(List.of());
        choice.set(prepared.steps().stream().anyMatch(step -> step.position().optional()));
        lastNote.set("");
        optional.set(true);
        measure();
    }

    private SessionPlan chosen(SessionPlan whole) {
        return optional.get() ? whole : whole.withoutOptional();
    }

    private void measure() {
        SessionPlan chosen = chosen(suggestions.plan());
        length.set(new Lengths(words).of(chosen));
        sets.set(new SetCount(chosen).inWords(words));
    }

    /// Shows what earlier sessions say. The user's choices stay the same.
    ///
    /// @param routine the routine that was checked
    void show(Advice advice, Routine routine) {
        suggestions.show(advice);
        list();
        lastNote.set(advice.note());
        FindingWords texts = new FindingWords(words, exercises.catalog());
        findings.set(advice.findings().stream()
                .map(finding -> words.text(
                        "train.before.finding", texts.title(finding.rule()), texts.message(finding, routine)))
                .toList());
    }

    private void list() {
        List<UpcomingExercise> now = new UpcomingExercises(words, exercises)
                .of(
                        suggestions.plan(),
                        suggestions.advice(),
                        suggestions.taken(),
                        lastTime.get() != LastTimeShown.NEVER);
        if (!now.equals(coming)) {
            coming.setAll(now);
        }
        showHint();
    }

    private String needs(SessionPlan prepared) {
        return new EquipmentWords(words)
                .capital(prepared.steps().stream()
                        .flatMap(step -> exercises.equipment(step.position().exercise()).stream())
                        .toList());
    }
}
