package pumpwise.ui.train.running;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import pumpwise.session.Command;
import pumpwise.session.Removal;
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
import pumpwise.ui.train.log.CorrectionsViewModel;
import pumpwise.ui.train.log.LoggedSetViewModel;
import pumpwise.ui.train.text.ExerciseWords;
import pumpwise.ui.train.text.FileErrorMessages;
import pumpwise.ui.train.text.RemovalWords;
import pumpwise.words.DurationWords;
import pumpwise.words.Words;

/// A running session: what the screen shows of it, and the commands for it.
public final class RunningViewModel implements SessionControl, SessionObserver {

    private static final Duration SHIFT = Duration.ofSeconds(15);

    private final Words words;
    private final FileErrorMessages reasons;
    private final Ending ending;
    private final LoggedSetViewModel logged;
    private final CorrectionsViewModel corrections;
    private final LeaveViewModel leave;
    private final ChangeViewModel change;
    private final PaceViewModel pace;
    private final SoundViewModel sound;
    private final ObservableValue<KeyMap> keys;
    private final Readout readout;
    private final NoticeViewModel notice;
    private final ReadOnlyIntegerWrapper flashes = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper idle = new ReadOnlyBooleanWrapper();
    private ExerciseWords exercises = ExerciseWords.none();
    private @Nullable LiveSession live;
    private @Nullable Instant removedLast;
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
        notice = new NoticeViewModel(sound.silenceProperty());
        this.keys = keys;
        readout = new Readout(words, timing.ticker());
        logged = new LoggedSetViewModel(words, this, preferences.unit());
        corrections = new CorrectionsViewModel(words, this, preferences.unit());
        leave = new LeaveViewModel(this, this::discard);
        change = new ChangeViewModel(words, this, preferences.atHand());
        pace = new PaceViewModel(words, this);
    }

    /// What the screen shows of the session from moment to moment.
    public Readout readout() {
        return readout;
    }

    /// Something unusual that the user has to know.
    public NoticeViewModel notice() {
        return notice;
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

    /// The list in which every set can be corrected.
    public CorrectionsViewModel corrections() {
        return corrections;
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

    /// Pauses, or resumes, in every phase.
    public void togglePause() {
        session().ifPresent(it -> send(it.isPaused() ? new Command.Resume() : new Command.Pause()));
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

    /// Brings back what going back or skipping removed last.
    public void undo() {
        send(new Command.Undo());
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
    public void open(LiveSession session, ExerciseWords names) {
        live = session;
        exercises = names;
        removedLast = session.session().lastRemoval().map(Removal::at).orElse(null);
        readout.use(names);
        logged.use(names);
        corrections.use(names);
        change.use(names);
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
        showRemoval(session);
        logged.update(session);
        pace.update(session);
        change.update(session);
        corrections.update(session);
        if (shown) {
            readout.follow(live);
        } else {
            readout.stop();
        }
    }

    /// Says what the last command removed. An older removal, which an undo leaves behind, is no news.
    private void showRemoval(Session session) {
        Removal removal = session.lastRemoval().orElse(null);
        if (removal != null && (removedLast == null || removal.at().isAfter(removedLast))) {
            removedLast = removal.at();
            String text = new RemovalWords(words, exercises).of(removal, session.plan());
            if (!text.isEmpty()) {
                notice.showUndoable(text);
            }
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
        notice.show(words.say(paused ? "train.away.paused" : "train.away.rest", time));
    }

    @Override
    public void journalFailed(Exception cause) {
        notice.show(words.say("train.journal-failed", reasons.of(cause)));
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
