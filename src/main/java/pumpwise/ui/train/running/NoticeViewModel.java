package pumpwise.ui.train.running;

import java.time.Duration;
import java.time.Instant;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import pumpwise.session.Removal;
import pumpwise.session.Session;
import pumpwise.ui.train.text.ExerciseWords;
import pumpwise.ui.train.text.FileErrorMessages;
import pumpwise.ui.train.text.RemovalWords;
import pumpwise.words.DurationWords;
import pumpwise.words.Words;

/// The notice of a running session: something unusual that just happened, or else why there is no sound. It stays until
/// it is dismissed; what just happened also goes with the next command.
public final class NoticeViewModel {

    private final Words words;
    private final FileErrorMessages reasons;
    private final ObservableValue<String> lasting;
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private String dismissed = "";
    private ExerciseWords exercises = ExerciseWords.none();
    private @Nullable Instant removedLast;

    /// @param lasting what stays true for a while, such as why there is no sound; empty as a rule
    NoticeViewModel(Words words, ObservableValue<String> lasting) {
        this.words = words;
        reasons = new FileErrorMessages(words);
        this.lasting = lasting;
        lasting.subscribe(_ -> refresh());
    }

    /// What it says; empty as a rule.
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /// What just happened; empty as a rule.
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// Whether what just happened can be undone.
    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /// Dismisses it. What lasts is only shown again once it changes.
    public void dismiss() {
        if (message.get().isEmpty()) {
            dismissed = lasting.getValue();
        }
        show("");
    }

    void show(String happened) {
        undoable.set(false);
        message.set(happened);
        refresh();
    }

    /// Another session is shown from now on.
    void use(ExerciseWords names, Session session) {
        exercises = names;
        removedLast = session.lastRemoval().map(Removal::at).orElse(null);
        show("");
    }

    /// Says what the last command removed. An older removal, which an undo leaves behind, is no news.
    void showRemoval(Session session) {
        Removal removal = session.lastRemoval().orElse(null);
        if (removal != null && (removedLast == null || removal.at().isAfter(removedLast))) {
            removedLast = removal.at();
            String text = new RemovalWords(words, exercises).of(removal, session.plan());
            if (!text.isEmpty()) {
                show(text);
                undoable.set(true);
            }
        }
    }

    /// Says that nobody was there for a while.
    void showAway(Duration away, boolean paused) {
        String time = new DurationWords(words).clock(away);
        show(words.text(paused ? "train.away.paused" : "train.away.rest", time));
    }

    /// Says that the session would not survive a crash.
    void showJournalFailure(Exception cause) {
        show(words.text("train.journal-failed", reasons.of(cause)));
    }

    private void refresh() {
        String why = lasting.getValue();
        if (!why.equals(dismissed)) {
            dismissed = "";
        }
        text.set(!message.get().isEmpty() || why.equals(dismissed) ? message.get() : why);
    }
}
