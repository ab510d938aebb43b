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
import pumpwise.ui.train.text.ExerciseWords;
import pumpwise.words.Words;

/// What can be changed when the gym interferes: the machine is taken, something hurts, one set more is in it. A set
/// stands still meanwhile; a rest runs on.
public final class ChangeViewModel {

    private final Words words;
    private final SessionControl control;
    private final ReplacementFinder swaps;
    private final ReadOnlyObjectWrapper<ChangePage> page = new ReadOnlyObjectWrapper<>(ChangePage.CLOSED);
    private final ReadOnlyStringWrapper coming = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper here = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper canPutOff = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canSwap = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canAddSet = new ReadOnlyBooleanWrapper();
    private final ObservableList<Alternative> alternatives = FXCollections.observableArrayList();
    private final ObservableList<Alternative> readOnly = FXCollections.unmodifiableObservableList(alternatives);
    private boolean goesOn;

    /// @param available the equipment that is available; empty for everything
    public ChangeViewModel(Words words, SessionControl control, Supplier<Set<Equipment>> available) {
        this.words = words;
        this.control = control;
        swaps = new ReplacementFinder(words, available);
    }

    /// What it is about at the moment.
    public ReadOnlyObjectProperty<ChangePage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// The exercise that goes on or comes up: what can be put off or swapped.
    public ReadOnlyStringProperty comingProperty() {
        return coming.getReadOnlyProperty();
    }

    /// The exercise that goes on or was just done: what can hurt, or be done once more.
    public ReadOnlyStringProperty hereProperty() {
        return here.getReadOnlyProperty();
    }

    /// Whether anything is left to be done before it.
    public ReadOnlyBooleanProperty canPutOffProperty() {
        return canPutOff.getReadOnlyProperty();
    }

    /// Whether anything can stand in for it.
    public ReadOnlyBooleanProperty canSwapProperty() {
        return canSwap.getReadOnlyProperty();
    }

    /// Whether one set more can be added.
    public ReadOnlyBooleanProperty canAddSetProperty() {
        return canAddSet.getReadOnlyProperty();
    }

    /// What can stand in for it, the most alike first.
    public ObservableList<Alternative> alternatives() {
        return readOnly;
    }

    /// What is known of the exercises of the session from now on.
    public void use(ExerciseWords exercises) {
        swaps.use(exercises);
    }

    /// Whether it has the keys.
    public boolean isOpen() {
        return page.get() != ChangePage.CLOSED;
    }

    /// Opens it.
    public void open() {
        if (!isOpen()) {
            goesOn = false;
            control.session().ifPresent(session -> {
                page.set(ChangePage.MENU);
                update(session);
            });
        }
    }

    /// The session goes on while it is open: a rest by itself, but no set.
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
        canPutOff.set(next.filter(it -> session.canPostpone(it.place())).isPresent());
        canAddSet.set(now.filter(it -> session.canAddSet(it.place())).isPresent());
        List<Alternative> others = next.map(it -> swaps.alternatives(it.exercise())).orElse(List.of());
        if (!others.equals(alternatives)) {
            alternatives.setAll(others);
        }
        canSwap.set(!others.isEmpty());
        boolean performs = session.step().filter(Step::isEffort).isPresent();
        if (performs && !session.isPaused()) {
            goesOn = true;
            control.send(new Command.Pause());
        }
    }

    /// Closes it, and goes on as if nothing had been.
    public void close() {
        if (isOpen()) {
            page.set(ChangePage.CLOSED);
            goOn();
        }
    }

    /// From what is asked back to the menu, and from that out.
    public void back() {
        if (page.get() == ChangePage.MENU) {
            close();
        } else if (isOpen()) {
            page.set(ChangePage.MENU);
        }
    }

    /// What comes up is done later, after the next.
    public void putOff() {
        if (canPutOff.get()) {
            coming(it -> change(new Command.Postpone(it.place(), false), "train.changed.put-off", coming.get()));
        }
    }

    /// Asks with which exercise to go on.
    public void askSwap() {
        if (canSwap.get()) {
            page.set(ChangePage.SWAP);
        }
    }

    /// Goes on with another exercise.
    public void swap(Alternative other) {
        Session session = control.session().orElse(null);
        Command swap = session == null ? null : swaps.to(session, other).orElse(null);
        change(swap, "train.changed.swapped", coming.get(), other.name());
    }

    /// One set more of what goes on or was just done.
    public void oneMore() {
        if (canAddSet.get()) {
            here(it -> change(new Command.AddSet(it.place()), "train.changed.one-more", here.get()));
        }
    }

    /// Asks whether to stop because it hurts.
    public void askHurts() {
        page.set(ChangePage.HURTS);
    }

    /// Stops it.
    public void hurts() {
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
        goOn();
        if (command != null) {
            control.showNotice(words.say(told, about));
        }
    }

    private void goOn() {
        if (goesOn) {
            goesOn = false;
            control.send(new Command.Resume());
        }
    }
}
