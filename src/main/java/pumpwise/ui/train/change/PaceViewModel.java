package pumpwise.ui.train.change;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import pumpwise.session.Command;
import pumpwise.session.Session;
import pumpwise.ui.train.live.SessionControl;
import pumpwise.words.Words;

/// The speed of guided sets, and the commands that change it.
public final class PaceViewModel {

    /// In percent of the planned speed.
    private static final int STEP = 10;

    private final Words words;
    private final SessionControl session;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");

    public PaceViewModel(Words words, SessionControl session) {
        this.words = words;
        this.session = session;
    }

    /// The speed in words.
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /// Slows the reps down by one step.
    public void slower() {
        change(-STEP);
    }

    /// Speeds the reps up by one step.
    public void faster() {
        change(STEP);
    }

    public void update(Session now) {
        text.set(words.text("train.pace", now.pacePercent()));
    }

    private void change(int by) {
        session.session().ifPresent(it -> session.send(new Command.Pace(it.pacePercent() + by)));
    }
}
