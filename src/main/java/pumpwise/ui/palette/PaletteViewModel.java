package pumpwise.ui.palette;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.catalog.ExerciseFilter;
import pumpwise.catalog.Worded;
import pumpwise.routine.DefaultPrescriptions;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.ui.filter.EquipmentPreference;
import pumpwise.ui.filter.ExerciseFilters;
import pumpwise.words.Words;

/// The state of the palette: the search, the matching exercises, the selection, and the target section.
final class PaletteViewModel implements ExercisePicker {

    /// The number of exercises in a page.
    private static final int PAGE = 5;

    private final Words words;
    private final Supplier<Catalog> current;
    private final ExerciseFilters filters;

    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper adding = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper done = new ReadOnlyStringWrapper("");
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<PaletteRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Exercise> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Section> section = new ReadOnlyObjectWrapper<>(Section.WORK);

    private PaletteSource source = new PaletteSource(Catalog.of(List.of()));
    private Request request = new Replacing("", _ -> {});
    private @Nullable Section wanted;

    /// The purpose for which the palette was opened.
    private sealed interface Request {}

    private record Adding(Supplier<Routine> routine, @Nullable Section goal, Consumer<Picked> picked)
            implements Request {}

    private record Replacing(String exercise, Consumer<Exercise> picked) implements Request {}

    /// @param current supplies the current catalog
    PaletteViewModel(Words words, Supplier<Catalog> current, EquipmentPreference available) {
        this.words = words;
        this.current = current;
        filters = new ExerciseFilters(available);
        query.subscribe(_ -> search());
        filters.filterProperty().subscribe(_ -> search());
    }

    @Override
    public void toAdd(Supplier<Routine> routine, @Nullable Section goal, Consumer<Picked> picked) {
        title.set(words.text("palette.add.title"));
        begin(new Adding(routine, goal, picked));
    }

    @Override
    public void toReplace(String exercise, Consumer<Exercise> picked) {
        String name = current.get().nameOf(exercise);
        title.set(words.text("palette.replace.title", name));
        begin(new Replacing(exercise, picked));
    }

    private void begin(Request asked) {
        source = source.over(current.get());
        request = asked;
        adding.set(asked instanceof Adding);
        done.set("");
        filters.begin();
        query.set("");
        beginNext();
        open.set(true);
    }

    private void beginNext() {
        wanted = request instanceof Adding(_, @Nullable Section goal, _) ? goal : null;
        search();
    }

    private void search() {
        ExerciseFilter filter = filters.filterProperty().get();
        rows.set(
                query.get().isBlank()
                        ? suggested(filter)
                        : source.search().find(query.get(), filter).stream()
                                .<PaletteRow>map(exercise -> new PaletteRow.Hit(exercise, query.get()))
                                .toList());
        // A new search selects the best match.
        choose(exercises().stream().findFirst().orElse(null));
    }

    private List<PaletteRow> suggested(ExerciseFilter filter) {
        Suggestions suggestions = new Suggestions(words, source);
        List<Suggestions.Group> groups =
                switch (request) {
                    case Adding(Supplier<Routine> routine, @Nullable Section goal, _) ->
                        suggestions.toAdd(routine.get(), goal, filter);
                    case Replacing(String exercise, _) -> suggestions.toReplace(exercise, filter);
                };
        List<PaletteRow> shown = new ArrayList<>();
        for (Suggestions.Group group : groups) {
            shown.add(new PaletteRow.Heading(group.heading()));
            group.exercises().forEach(exercise -> shown.add(new PaletteRow.Hit(exercise, "")));
        }
        return shown;
    }

    private List<Exercise> exercises() {
        return rows.get().stream()
                .flatMap(row -> row instanceof PaletteRow.Hit(Exercise exercise, _) ? Stream.of(exercise) : Stream.empty())
                .toList();
    }

    /// Selects one of the exercises; null for none.
    void choose(@Nullable Exercise exercise) {
        chosen.set(exercise);
        if (wanted != null) {
            section.set(wanted);
        } else if (exercise != null) {
            section.set(DefaultPrescriptions.section(exercise));
        }
    }

    /// Moves the selection by a number of exercises, at most to the first or last one.
    void step(int by) {
        List<Exercise> there = exercises();
        if (!there.isEmpty()) {
            int index = chosen.get() == null ? 0 : there.indexOf(chosen.get());
            choose(there.get(Math.clamp(index + by, 0, there.size() - 1)));
        }
    }

    /// Moves the selection by a number of pages.
    void page(int by) {
        step(by * PAGE);
    }

    /// Selects the first exercise.
    void first() {
        step(-exercises().size());
    }

    /// Selects the last exercise.
    void last() {
        step(exercises().size());
    }

    /// Sets the section that the exercise goes to.
    void send(Section goal) {
        wanted = goal;
        section.set(goal);
    }

    /// Picks the selected exercise, if there is one.
    ///
    /// @param more whether the palette stays open to add more; ignored when replacing
    void take(boolean more) {
        Exercise exercise = chosen.get();
        if (!open.get() || exercise == null) {
            return;
        }
        boolean stays = more && adding.get();
        if (!stays) {
            close();
        }
        switch (request) {
            case Adding(_, _, Consumer<Picked> picked) -> picked.accept(new Picked(exercise, section.get()));
            case Replacing(_, Consumer<Exercise> picked) -> picked.accept(exercise);
        }
        if (stays) {
            done.set(words.text(
                    "palette.added",
                    exercise.name(),
                    words.text("plan.section." + Worded.key(section.get()))));
            query.set("");
            beginNext();
        }
    }

    void close() {
        open.set(false);
    }

    /// The filters.
    ExerciseFilters filters() {
        return filters;
    }

    /// The catalog that is searched.
    PaletteSource source() {
        return source;
    }

    StringProperty queryProperty() {
        return query;
    }

    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Whether exercises are added rather than replaced.
    ReadOnlyBooleanProperty addingProperty() {
        return adding.getReadOnlyProperty();
    }

    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /// A message about the last exercise that was added, while the palette stays open.
    ReadOnlyStringProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /// The matching exercises, the best first, or the suggestions.
    ReadOnlyObjectProperty<List<PaletteRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Exercise> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// The section that the exercise goes to.
    ReadOnlyObjectProperty<Section> sectionProperty() {
        return section.getReadOnlyProperty();
    }
}
