package pumpwise.ui.train.running;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import pumpwise.session.Command;
import pumpwise.session.Session;
import pumpwise.ui.common.keys.KeyMap;
import pumpwise.ui.train.change.ChangeViewModel;
import pumpwise.ui.train.change.PaceViewModel;
import pumpwise.ui.train.display.Readout;
import pumpwise.ui.train.live.LiveSession;
import pumpwise.ui.train.live.SessionControl;
import pumpwise.ui.train.live.SessionObserver;
import pumpwise.ui.train.live.SessionTiming;
import pumpwise.ui.train.live.TrainingPreferences;
import pumpwise.ui.train.log.LoggedSetViewModel;
import pumpwise.ui.train.text.ExerciseWords;
import pumpwise.ui.train.text.FileErrorMessages;
import pumpwise.words.DurationWords;
import pumpwise.words.Words;

/// A running session: what the screen shows of it, and the commands for it.
public final class RunningViewModel implements SessionControl, SessionObserver {

    private static final Duration SHIFT = Duration.ofSeconds(15);

    private final Words words;
    private final FileErrorMessages reasons;
    private final Ending ending;
    private final LoggedSetViewModel logged;
    private final LeaveViewModel leave;
    private final ChangeViewModel change;
    private final PaceViewModel pace;
    private final SoundViewModel sound;
    private final ObservableValue<KeyMap> keys;
    private final Readout readout;
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper flashes = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper idle = new ReadOnlyBooleanWrapper();
    private @Nullable LiveSession live;
    private boolean shown = true;

    /// What follows the end of a session.
    ///
    /// @param finished receives the session that came to its end
    /// @param discarded receives the session that the user gave up without saving anything
    public record Ending(Consumer<LiveSession> finished, Consumer<LiveSession> discarded) {}

    /// @param keys which key does what
    public RunningViewModel(
            Words words,
            SessionTiming timing,
            SoundViewModel sound,
            ObservableValue<KeyMap> keys,
            TrainingPreferences preferences,
            Ending ending) {
        this.words = words;
        this.reasons = new FileErrorMessages(words);
        this.ending = ending;
        this.sound = sound;
        this.keys = keys;
        readout = new Readout(words, timing.ticker());
        logged = new LoggedSetViewModel(words, this, preferences.unit());
        leave = new LeaveViewModel(this, this::discard);
        change = new ChangeViewModel(words, this, preferences.atHand());
        pace = new PaceViewModel(words, this);
    }

    /// What the screen shows of the session from moment to moment.
    public Readout readout() {
        return readout;
    }

    /// Something unusual that the user has to know; empty as a rule.
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// Grows whenever the screen has to light up.
    public ReadOnlyIntegerProperty flashesProperty() {
        return flashes.getReadOnlyProperty();
    }

    /// Whether the session stands still until the user does something.
    public ReadOnlyBooleanProperty idleProperty() {
        return idle.getReadOnlyProperty();
    }

    /// The set that was just done.
    public LoggedSetViewModel logged() {
        return logged;
    }

    /// Whether the session can be heard.
    public SoundViewModel sound() {
        return sound;
    }

    /// Which key does what.
    public ObservableValue<KeyMap> keysProperty() {
        return keys;
    }

    /// The question before the session ends.
    public LeaveViewModel leave() {
        return leave;
    }

    /// Changes of the plan while the session runs.
    public ChangeViewModel change() {
        return change;
    }

    /// The speed of guided sets.
    public PaceViewModel pace() {
        return pace;
    }

    /// Does what comes next naturally: starts at once, pauses, resumes, or ends a free set.
    public void next() {
        session().flatMap(Session::mainCommand).ifPresent(this::send);
    }

    /// Finishes the current step.
    public void done() {
        send(new Command.Done());
    }

    /// Skips the current step.
    public void skip() {
        send(new Command.Skip());
    }

    /// Returns to the step before.
    public void back() {
        send(new Command.Back());
    }

    /// Adds 15 seconds.
    public void longer() {
        send(new Command.AdjustTime(SHIFT));
    }

    /// Subtracts 15 seconds.
    public void shorter() {
        send(new Command.AdjustTime(SHIFT.negated()));
    }

    /// Switches between guided and free sets.
    public void toggleGuided() {
        session().ifPresent(session -> send(new Command.Guide(!session.guided())));
    }

    /// Whether anybody can see the screen. Nothing is drawn while nobody can; sounds go on.
    public void setShown(boolean now) {
        shown = now;
        changed();
    }

    /// Shows a session that begins or resumes.
    public void open(LiveSession session, ExerciseWords exercises) {
        live = session;
        readout.use(exercises);
        logged.use(exercises);
        change.use(exercises);
        message.set("");
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
            message.set("");
            live.send(command);
        }
    }

    @Override
    public void showNotice(String text) {
        message.set(text);
    }

    @Override
    public void changed() {
        if (live == null) {
            return;
        }
        Session session = live.session();
        if (session.isOver()) {
            change.update(session);
            close(ending.finished());
            return;
        }
        idle.set(session.isPaused() || session.nextDeadline().isEmpty());
        logged.update(session);
        pace.update(session);
        change.update(session);
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
        boolean paused = session().filter(Session::isPaused).isPresent();
        String time = new DurationWords(words).clock(away);
        message.set(words.say(paused ? "train.away.paused" : "train.away.rest", time));
    }

    @Override
    public void journalFailed(Exception cause) {
        message.set(words.say("train.journal-failed", reasons.of(cause)));
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
