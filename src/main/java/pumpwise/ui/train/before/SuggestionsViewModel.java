package pumpwise.ui.train.before;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import pumpwise.progress.next.NextLoad;
import pumpwise.routine.Place;
import pumpwise.session.plan.SessionPlan;
import pumpwise.ui.train.past.Advice;
import pumpwise.words.Words;

/// The suggested loads before a session. None is taken by itself, and what is taken can be given back.
public final class SuggestionsViewModel {

    private final Words words;
    private final Runnable changed;
    private final Map<Place, NextLoad> taken = new LinkedHashMap<>();
    private final ReadOnlyStringWrapper action = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private Advice advice;

    /// @param plan the plan before anything is known
    /// @param changed called when something is taken or given back
    SuggestionsViewModel(Words words, SessionPlan plan, Runnable changed) {
        this.words = words;
        this.changed = changed;
        advice = Advice.none(plan);
    }

    /// What [#toggleAll] does now, in words; empty if there is nothing to take.
    public ReadOnlyStringProperty actionProperty() {
        return action.getReadOnlyProperty();
    }

    /// Why there is nothing to take, although something is suggested; otherwise empty.
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /// Takes all suggestions, or if that is done already, gives all of them back.
    public void toggleAll() {
        Map<Place, NextLoad> open = open();
        if (open.isEmpty()) {
            taken.clear();
        } else {
            taken.putAll(open);
        }
        change();
    }

    /// Takes the suggestion for an item, or gives it back.
    public void toggle(Place place) {
        if (taken.remove(place) == null) {
            advice.takeable(place).ifPresent(next -> taken.put(place, next));
        }
        change();
    }

    /// The suggestions that are not taken.
    private Map<Place, NextLoad> open() {
        Map<Place, NextLoad> open = new LinkedHashMap<>();
        for (Place place : advice.plan().items()) {
            Optional<NextLoad> next = taken.containsKey(place) ? Optional.empty() : advice.takeable(place);
            next.ifPresent(it -> open.put(place, it));
        }
        return open;
    }

    private void change() {
        update();
        changed.run();
    }

    private void update() {
        int open = open().size();
        if (open > 0) {
            action.set(words.text("train.suggestions.take", open));
        } else {
            action.set(taken.isEmpty() ? "" : words.text("train.suggestions.give-back", taken.size()));
        }
        note.set(action.get().isEmpty() && hasAims() ? words.text("train.suggestions.none") : "");
    }

    private boolean hasAims() {
        return advice.last().keySet().stream()
                .map(advice.next()::get)
                .anyMatch(next -> next != null && !next.sets().isEmpty());
    }

    /// Starts over with another plan.
    void prepare(SessionPlan plan) {
        taken.clear();
        show(Advice.none(plan));
    }

    /// Shows other advice for the same plan. What is taken stays as it was taken.
    void show(Advice now) {
        advice = now;
        update();
    }

    /// Gives everything back, because the session with it has begun.
    void clear() {
        taken.clear();
        update();
    }

    Advice advice() {
        return advice;
    }

    Map<Place, NextLoad> taken() {
        return Map.copyOf(taken);
    }

    /// The plan, with the loads of last time and those that are taken.
    SessionPlan plan() {
        return Advice.take(advice.plan(), taken);
    }
}
