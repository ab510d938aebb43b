package pumpwise.ui.common;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;

/// The exercises there are at the moment: those that come with Pumpwise and a person's own, which come and go.
public final class CurrentCatalog {

    private final Map<String, Exercise> builtIn = new LinkedHashMap<>();
    private final Map<String, Exercise> own = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<Catalog> catalog;
    private final Catalog following = Catalog.following(this::now);
    // Read from other threads as well.
    private volatile Catalog now;
    private volatile Map<String, Exercise> ownNow;

    public CurrentCatalog(List<Exercise> builtIn, List<Exercise> own) {
        builtIn.forEach(exercise -> this.builtIn.put(exercise.id(), exercise));
        own.forEach(exercise -> this.own.put(exercise.id(), exercise));
        now = made();
        ownNow = Map.copyOf(this.own);
        catalog = new ReadOnlyObjectWrapper<>(now);
    }

    /// The exercises of this moment, for good.
    public Catalog get() {
        return now;
    }

    private Catalog now() {
        return now;
    }

    /// A catalog that always has the exercises of the moment.
    public Catalog following() {
        return following;
    }

    /// Another value after every change.
    public ReadOnlyObjectProperty<Catalog> catalog() {
        return catalog.getReadOnlyProperty();
    }

    /// Whether the exercise of this id is one of the person's own.
    public boolean isOwn(String id) {
        return own.containsKey(id);
    }

    /// The user's own exercises by id, from any thread.
    public Map<String, Exercise> own() {
        return ownNow;
    }

    /// The ids of all.
    public Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>(builtIn.keySet());
        ids.addAll(own.keySet());
        return ids;
    }

    /// Adds own exercises, in place of those of their ids.
    public void put(List<Exercise> exercises) {
        exercises.forEach(exercise -> own.put(exercise.id(), exercise));
        change();
    }

    /// Takes own exercises away; a built-in one of the same id is then to be seen again.
    public void remove(List<Exercise> exercises) {
        exercises.forEach(exercise -> own.remove(exercise.id()));
        change();
    }

    private void change() {
        now = made();
        ownNow = Map.copyOf(own);
        catalog.set(now);
    }

    private Catalog made() {
        List<Exercise> all = new ArrayList<>(builtIn.values());
        all.addAll(own.values());
        return Catalog.of(all);
    }
}
