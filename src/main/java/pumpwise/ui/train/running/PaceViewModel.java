package pumpwise.ui.train.running;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import pumpwise.session.Command;
import pumpwise.session.Session;
import pumpwise.words.Words;

/// The speed of guided sets.
public final class PaceViewModel {

    /// In percent of the speed as planned.
    private static final int STEP = 10;

    private final Words words;
    private final RunningViewModel running;
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    PaceViewModel(Words words, RunningViewModel running) {
        this.words = words;
        this.running = running;
    }

    /// How fast it is, in words.
    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /// A little slower from now on.
    public void slower() {
        change(-STEP);
    }

    /// A little faster from now on.
    public void faster() {
        change(STEP);
    }

    void show(Session session) {
        said.set(words.say("train.pace", session.pacePercent()));
    }

    private void change(int by) {
        running.session().ifPresent(session -> running.send(new Command.Pace(session.pacePercent() + by)));
    }
}
