package pumpwise.ui.common;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.session.record.ExerciseSnapshot;

/// The current exercises: the built-in ones and the user's own, which can be added and removed. Changed on the UI
/// thread, readable on any thread.
public final class CurrentCatalog {

    private final List<Exercise> builtIn;
    private final ReadOnlyObjectWrapper<Catalog> catalog;
    private final Catalog following;
    private volatile State state;

    /// One immutable state of the catalog.
    private record State(Map<String, Exercise> own, Catalog all) {}

    public CurrentCatalog(List<Exercise> builtIn, List<Exercise> own) {
        this.builtIn = List.copyOf(builtIn);
        Map<String, Exercise> byId = new LinkedHashMap<>();
        own.forEach(exercise -> byId.put(exercise.id(), exercise));
        state = stateWith(byId);
        catalog = new ReadOnlyObjectWrapper<>(state.all());
        following = Catalog.following(this::get);
    }

    private State stateWith(Map<String, Exercise> own) {
        List<Exercise> all = new ArrayList<>(builtIn);
        all.addAll(own.values());
        return new State(own, Catalog.of(all));
    }

    /// The current exercises, as an immutable catalog.
    public Catalog get() {
        return state.all();
    }

    /// A view that always has the current exercises.
    public Catalog following() {
        return following;
    }

    /// Changes with every change of the exercises.
    public ReadOnlyObjectProperty<Catalog> catalogProperty() {
        return catalog.getReadOnlyProperty();
    }

    /// Whether the exercise with this id is one of the user's own.
    public boolean isOwn(String id) {
        return state.own().containsKey(id);
    }

    /// The user's own exercises by id.
    public Map<String, Exercise> own() {
        return Map.copyOf(state.own());
    }

    /// What is saved of the user's own exercises with a session, by id.
    public Map<String, ExerciseSnapshot> snapshots() {
        Map<String, ExerciseSnapshot> snapshots = new LinkedHashMap<>();
        state.own().forEach((id, exercise) -> snapshots.put(id, ExerciseSnapshot.of(exercise)));
        return snapshots;
    }

    /// The ids of all exercises.
    public Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        get().exercises().forEach(exercise -> ids.add(exercise.id()));
        return ids;
    }

    /// Adds exercises of the user. They replace those with the same ids.
    public void put(List<Exercise> exercises) {
        change(own -> exercises.forEach(exercise -> own.put(exercise.id(), exercise)));
    }

    /// Removes exercises of the user. A built-in exercise with the same id is visible again.
    public void remove(List<Exercise> exercises) {
        change(own -> exercises.forEach(exercise -> own.remove(exercise.id())));
    }

    private void change(Consumer<Map<String, Exercise>> edit) {
        Map<String, Exercise> own = new LinkedHashMap<>(state.own());
        edit.accept(own);
        state = stateWith(own);
        catalog.set(state.all());
    }
}
