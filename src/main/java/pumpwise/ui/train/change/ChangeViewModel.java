package pumpwise.ui.train.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Equipment;
import pumpwise.session.Command;
import pumpwise.session.Session;
import pumpwise.session.plan.SetPosition;
import pumpwise.session.plan.Step;
import pumpwise.ui.train.live.SessionControl;
import pumpwise.words.Words;
import pumpwise.words.session.ExerciseWords;

/// The menu of plan changes, for when the machine is taken, something hurts, or the user has energy for another set.
/// While it is open, a set is paused and a rest continues.
public final class ChangeViewModel {

    private final Words words;
    private final SessionControl control;
    private final ReplacementFinder swaps;
    private final ReadOnlyObjectWrapper<ChangePage> page = new ReadOnlyObjectWrapper<>(ChangePage.CLOSED);
    private final ReadOnlyStringWrapper coming = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper here = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper canPostpone = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canSwap = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canAddSet = new ReadOnlyBooleanWrapper();
    private final ObservableList<Alternative> alternatives = FXCollections.observableArrayList();
    private final ObservableList<Alternative> readOnly = FXCollections.unmodifiableObservableList(alternatives);
    private boolean resumes;

    /// @param available supplies the available equipment; empty for everything
    public ChangeViewModel(Words words, SessionControl control, Supplier<Set<Equipment>> available) {
        this.words = words;
        this.control = control;
        swaps = new ReplacementFinder(words, available);
    }

    /// The current page.
    public ReadOnlyObjectProperty<ChangePage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// The current or next exercise, which can be postponed or swapped.
    public ReadOnlyStringProperty comingProperty() {
        return coming.getReadOnlyProperty();
    }

    /// The current or last exercise, which can hurt or get another set.
    public ReadOnlyStringProperty hereProperty() {
        return here.getReadOnlyProperty();
    }

    /// Whether the exercise can be postponed.
    public ReadOnlyBooleanProperty canPostponeProperty() {
        return canPostpone.getReadOnlyProperty();
    }

    /// Whether the exercise can be swapped.
    public ReadOnlyBooleanProperty canSwapProperty() {
        return canSwap.getReadOnlyProperty();
    }

    /// Whether a set can be added.
    public ReadOnlyBooleanProperty canAddSetProperty() {
        return canAddSet.getReadOnlyProperty();
    }

    /// The exercises that can replace it, the best match first.
    public ObservableList<Alternative> alternatives() {
        return readOnly;
    }

    /// Switches to another session.
    public void use(ExerciseWords exercises) {
        swaps.use(exercises);
    }

    /// Whether the menu is open.
    public boolean isOpen() {
        return page.get() != ChangePage.CLOSED;
    }

    /// Opens the menu.
    public void open() {
        if (!isOpen()) {
            resumes = false;
            control.session().ifPresent(session -> {
                page.set(ChangePage.MENU);
                update(session);
            });
        }
    }

    /// Updates the menu to the current session. A rest continues while the menu is open, but no set starts.
    public void update(Session session) {
        if (!isOpen()) {
            return;
        }
        if (session.isOver()) {
            page.set(ChangePage.CLOSED);
            return;
        }
        Optional<SetPosition> next = session.nextEffort().map(Step::position);
        Optional<SetPosition> now = session.position();
        coming.set(next.map(it -> swaps.name(it.exercise())).orElse(""));
        here.set(now.map(it -> swaps.name(it.exercise())).orElse(""));
        canPostpone.set(next.filter(it -> session.canPostpone(it.place())).isPresent());
        canAddSet.set(now.filter(it -> session.canAddSet(it.place())).isPresent());
        List<Alternative> others = next.map(it -> swaps.alternatives(it.exercise())).orElse(List.of());
        if (!others.equals(alternatives)) {
            alternatives.setAll(others);
        }
        canSwap.set(!others.isEmpty());
        boolean performs = session.step().filter(Step::isEffort).isPresent();
        if (performs && !session.isPaused()) {
            resumes = true;
            control.send(new Command.Pause());
        }
    }

    /// Closes the menu without a change.
    public void close() {
        if (isOpen()) {
            page.set(ChangePage.CLOSED);
            resume();
        }
    }

    /// Returns to the menu, or from the menu to the session.
    public void back() {
        if (page.get() == ChangePage.MENU) {
            close();
        } else if (isOpen()) {
            page.set(ChangePage.MENU);
        }
    }

    /// Postpones the current or next exercise until after the one that follows it.
    public void postpone() {
        if (canPostpone.get()) {
            coming(it -> change(new Command.Postpone(it.place(), false), "train.changed.later", coming.get()));
        }
    }

    /// Opens the page with alternative exercises.
    public void askSwap() {
        if (canSwap.get()) {
            page.set(ChangePage.SWAP);
        }
    }

    /// Does the remaining sets with another exercise.
    public void swap(Alternative other) {
        Session session = control.session().orElse(null);
        Command swap = session == null ? null : swaps.to(session, other).orElse(null);
        change(swap, "train.changed.swapped", coming.get(), other.name());
    }

    /// Adds a set of the current or last exercise.
    public void addSet() {
        if (canAddSet.get()) {
            here(it -> change(new Command.AddSet(it.place()), "train.changed.set-added", here.get()));
        }
    }

    /// Asks whether to stop an exercise because it hurts.
    public void askStopForPain() {
        page.set(ChangePage.PAIN);
    }

    /// Stops the exercise.
    public void stopForPain() {
        here(it -> change(new Command.StopForPain(it.place()), "train.changed.hurts", here.get()));
    }

    private void coming(Consumer<SetPosition> change) {
        control.session().flatMap(Session::nextEffort).map(Step::position).ifPresent(change);
    }

    private void here(Consumer<SetPosition> change) {
        control.session().flatMap(Session::position).ifPresent(change);
    }

    private void change(@Nullable Command command, String told, Object... about) {
        page.set(ChangePage.CLOSED);
        if (command != null) {
            control.send(command);
        }
        resume();
        if (command != null) {
            control.showNotice(words.text(told, about));
        }
    }

    private void resume() {
        if (resumes) {
            resumes = false;
            control.send(new Command.Resume());
        }
    }
}
