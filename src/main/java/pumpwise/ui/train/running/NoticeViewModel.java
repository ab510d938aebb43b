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
import pumpwise.ui.train.text.FileErrorMessages;
import pumpwise.ui.train.text.RemovalWords;
import pumpwise.words.DurationWords;
import pumpwise.words.Words;
import pumpwise.words.session.ExerciseWords;

/// The notice of a running session: a message about something that just happened, or else why there is no sound. It
/// stays until it is dismissed; a message also disappears with the next command.
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

    /// @param lasting a condition to show while it lasts, such as why there is no sound; empty for none
    NoticeViewModel(Words words, ObservableValue<String> lasting) {
        this.words = words;
        reasons = new FileErrorMessages(words);
        this.lasting = lasting;
        lasting.subscribe(_ -> refresh());
    }

    /// The visible text; empty for none.
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /// The message; empty for none.
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// Whether what the message reports can be undone.
    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /// Dismisses the notice. A lasting condition is only shown again once it changes.
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

    /// Switches to another session.
    void use(ExerciseWords names, Session session) {
        exercises = names;
        removedLast = session.lastRemoval().map(Removal::at).orElse(null);
        show("");
    }

    /// Reports what the last command removed. An older removal, which is left after an undo, is not reported again.
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

    /// Reports that the user was away.
    void showAway(Duration away, boolean paused) {
        String time = new DurationWords(words).clock(away);
        show(words.text(paused ? "train.away.paused" : "train.away.rest", time));
    }

    /// Reports that the session would not survive a crash.
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
