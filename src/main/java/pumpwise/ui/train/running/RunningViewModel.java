package pumpwise.ui.train.running;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import pumpwise.routine.Routine;
import pumpwise.session.Command;
import pumpwise.session.Session;
import pumpwise.ui.common.keys.KeyMap;
import pumpwise.ui.train.caution.RestCaution;
import pumpwise.ui.train.change.ChangeViewModel;
import pumpwise.ui.train.change.PaceViewModel;
import pumpwise.ui.train.display.Readout;
import pumpwise.ui.train.live.LiveSession;
import pumpwise.ui.train.live.SessionControl;
import pumpwise.ui.train.live.SessionObserver;
import pumpwise.ui.train.live.SessionTiming;
import pumpwise.ui.train.live.TrainingPreferences;
import pumpwise.ui.train.log.CorrectionsViewModel;
import pumpwise.ui.train.log.LoggedSetViewModel;
import pumpwise.ui.train.past.AdviceDesk;
import pumpwise.words.Words;
import pumpwise.words.session.ExerciseWords;

/// A running session: its display, and its commands.
public final class RunningViewModel implements SessionControl, SessionObserver {

    private final Ending ending;
    private final SessionCommands commands;
    private final LoggedSetViewModel logged;
    private final CorrectionsViewModel corrections;
    private final LeaveViewModel leave;
    private final ChangeViewModel change;
    private final PaceViewModel pace;
    private final SuggestionViewModel suggestion;
    private final SoundViewModel sound;
    private final ObservableValue<KeyMap> keys;
    private final Readout readout;
    private final NoticeViewModel notice;
    private final RestCaution caution;
    private final ReadOnlyIntegerWrapper flashes = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper idle = new ReadOnlyBooleanWrapper();
    private @Nullable LiveSession live;
    private boolean shown = true;

    /// The callbacks for the end of a session.
    ///
    /// @param finished receives a finished session
    /// @param discarded receives a session that the user ended without saving it
    public record Ending(Consumer<LiveSession> finished, Consumer<LiveSession> discarded) {}

    /// @param keys the keys of a session
    /// @param desk gives advice from earlier sessions
    /// @param caution the caution in a long rest
    public RunningViewModel(
            Words words,
            SessionTiming timing,
            SoundViewModel sound,
            ObservableValue<KeyMap> keys,
            TrainingPreferences preferences,
            AdviceDesk desk,
            RestCaution caution,
            Ending ending) {
        this.ending = ending;
        this.sound = sound;
        this.caution = caution;
        notice = new NoticeViewModel(words, sound.silenceProperty());
        this.keys = keys;
        readout = new Readout(words, timing.ticker(), preferences.lastTime());
        commands = new SessionCommands(this);
        logged = new LoggedSetViewModel(words, this, preferences.loads());
        corrections = new CorrectionsViewModel(words, this, preferences.loads());
        leave = new LeaveViewModel(this, this::discard);
        change = new ChangeViewModel(words, this, preferences.available());
        pace = new PaceViewModel(words, this);
        suggestion = new SuggestionViewModel(words, this, desk);
    }

    /// The display of the current step.
    public Readout readout() {
        return readout;
    }

    /// The notice.
    public NoticeViewModel notice() {
        return notice;
    }

    /// The caution in a long rest; empty for none.
    public ReadOnlyStringProperty cautionProperty() {
        return caution.textProperty();
    }

    /// A counter that is incremented for every flash of the screen.
    public ReadOnlyIntegerProperty flashesProperty() {
        return flashes.getReadOnlyProperty();
    }

    /// Whether nothing happens until the user presses a key.
    public ReadOnlyBooleanProperty idleProperty() {
        return idle.getReadOnlyProperty();
    }

    /// The set that was just done.
    public LoggedSetViewModel logged() {
        return logged;
    }

    /// The list of corrections.
    public CorrectionsViewModel corrections() {
        return corrections;
    }

    /// The sound of the session.
    public SoundViewModel sound() {
        return sound;
    }

    /// The keys of a session.
    public ObservableValue<KeyMap> keysProperty() {
        return keys;
    }

    /// The question whether to end the session.
    public LeaveViewModel leave() {
        return leave;
    }

    /// The menu of plan changes.
    public ChangeViewModel change() {
        return change;
    }

    /// The speed of guided sets.
    public PaceViewModel pace() {
        return pace;
    }

    /// The suggested load for the coming set.
    public SuggestionViewModel suggestion() {
        return suggestion;
    }

    /// Restores what the notice says was removed. Otherwise, uses the suggested load or gives it back; if there is none,
    /// restores what was removed last.
    public void undoOrUseSuggestion() {
        if (suggestion.canToggle() && !notice.undoableProperty().get()) {
            suggestion.toggle();
        } else {
            commands.undo();
        }
    }

    /// The commands for keys and buttons.
    public SessionCommands commands() {
        return commands;
    }

    /// Sets whether the screen is visible. Nothing is drawn while it is not; sounds continue.
    public void setShown(boolean now) {
        shown = now;
        changed();
    }

    /// Shows a session that starts or resumes.
    ///
    /// @param routine its routine; null if unknown
    public void open(LiveSession session, ExerciseWords names, @Nullable Routine routine) {
        live = session;
        notice.use(names, session.session());
        readout.use(names);
        logged.use(names);
        corrections.use(names);
        change.use(names);
        suggestion.use(names, routine);
        notice.show("");
        sound.refresh();
        changed();
    }

    @Override
    public Optional<Session> session() {
        return Optional.ofNullable(live).map(LiveSession::session);
    }

    @Override
    public void send(Command command) {
        if (live != null) {
            notice.show("");
            live.send(command);
        }
    }

    @Override
    public void showNotice(String text) {
        notice.show(text);
    }

    @Override
    public void changed() {
        if (live == null) {
            return;
        }
        Session session = live.session();
        if (session.isOver()) {
            change.update(session);
            corrections.close();
            close(ending.finished());
            return;
        }
        idle.set(session.isPaused() || session.nextDeadline().isEmpty());
        notice.showRemoval(session);
        logged.update(session);
        pace.update(session);
        suggestion.update(session);
        change.update(session);
        corrections.update(session);
        caution.update(session, shown);
        if (shown) {
            readout.follow(live);
        } else {
            readout.stop();
        }
    }

    @Override
    public void flashed() {
        flashes.set(flashes.get() + 1);
    }

    @Override
    public void wasAway(Duration away) {
        notice.showAway(away, session().filter(Session::isPaused).isPresent());
    }

    @Override
    public void journalFailed(Exception cause) {
        notice.showJournalFailure(cause);
    }

    private void discard() {
        close(ending.discarded());
    }

    private void close(Consumer<LiveSession> next) {
        LiveSession closed = live;
        readout.stop();
        live = null;
        if (closed != null) {
            next.accept(closed);
        }
    }
}
