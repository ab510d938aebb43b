package pumpwise.ui.train;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import pumpwise.session.Command;
import pumpwise.session.Session;
import pumpwise.ui.common.KeyMap;
import pumpwise.words.DurationWords;
import pumpwise.words.Words;

/// A session under way: what the screen shows of it, and everything that can be done to it.
public final class RunningViewModel implements LiveSession.Watcher {

    private static final Duration SHIFT = Duration.ofSeconds(15);

    private final Words words;
    private final Reasons reasons;
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
    private @Nullable LiveSession live;
    private boolean shown = true;

    RunningViewModel(
            Words words,
            Timing timing,
            SoundViewModel sound,
            ObservableValue<KeyMap> keys,
            Habits habits,
            Ending ending) {
        this.words = words;
        this.reasons = new Reasons(words);
        this.ending = ending;
        readout = new Readout(words, timing.ticker());
        logged = new LoggedSetViewModel(words, this, habits.unit());
        leave = new LeaveViewModel(this);
        change = new ChangeViewModel(words, this, new Swaps(words, habits.atHand()));
        pace = new PaceViewModel(words, this);
        this.sound = sound;
        this.keys = keys;
    }

    /// What is shown of it from moment to moment.
    public Readout readout() {
        return readout;
    }

    /// Something out of the ordinary that has to be known; empty as a rule.
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// Grows whenever the screen is to light up.
    public ReadOnlyIntegerProperty flashesProperty() {
        return flashes.getReadOnlyProperty();
    }

    /// The set just done.
    public LoggedSetViewModel logged() {
        return logged;
    }

    /// Whether it can be heard.
    public SoundViewModel sound() {
        return sound;
    }

    /// Which key does what.
    public ObservableValue<KeyMap> keys() {
        return keys;
    }

    /// The question before the session ends.
    public LeaveViewModel leave() {
        return leave;
    }

    /// What can be changed when the gym interferes.
    public ChangeViewModel change() {
        return change;
    }

    /// The speed of guided sets.
    public PaceViewModel pace() {
        return pace;
    }

    /// The natural next thing: start at once, pause, go on, or end a free set.
    public void next() {
        if (live != null) {
            live.session().naturalNext().ifPresent(this::send);
        }
    }

    /// What goes on is done.
    public void done() {
        send(new Command.Done());
    }

    /// Leaves out what goes on.
    public void skip() {
        send(new Command.Skip());
    }

    /// Returns to the step before.
    public void back() {
        send(new Command.Back());
    }

    /// Adds 15 seconds.
    public void longer() {
        send(new Command.Shift(SHIFT));
    }

    /// Takes 15 seconds.
    public void shorter() {
        send(new Command.Shift(SHIFT.negated()));
    }

    /// From guided to free, and back.
    public void toggleGuided() {
        if (live != null) {
            send(new Command.Guide(!live.session().guided()));
        }
    }

    /// Whether anybody can see the screen. Nobody draws for nobody; sounds go on.
    public void setShown(boolean now) {
        shown = now;
        moved();
    }

    void watch(LiveSession session, ExerciseWords exercises) {
        live = session;
        readout.name(exercises);
        logged.name(exercises);
        change.among(exercises);
        message.set("");
        sound.look();
        moved();
    }

    @Nullable LiveSession live() {
        return live;
    }

    Optional<Session> session() {
        return Optional.ofNullable(live).map(LiveSession::session);
    }

    /// Tells something until the next key.
    void say(String text) {
        message.set(text);
    }

    void discard() {
        LiveSession ended = live;
        forget();
        if (ended != null) {
            ending.discarded();
            ended.discard(ending::notDiscarded);
        }
    }

    void send(Command command) {
        if (live != null) {
            message.set("");
            live.send(command);
        }
    }

    @Override
    public void moved() {
        if (live == null) {
            return;
        }
        Session session = live.session();
        if (session.isOver()) {
            LiveSession ended = live;
            change.moved(session);
            forget();
            ending.over(ended.record());
            return;
        }
        logged.show(session);
        pace.show(session);
        change.moved(session);
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
        boolean paused = live != null && live.session().isPaused();
        String time = new DurationWords(words).clock(away);
        message.set(words.say(paused ? "train.away.paused" : "train.away.rest", time));
    }

    @Override
    public void journalFailed(IOException cause) {
        message.set(words.say("train.journal-failed", reasons.of(cause)));
    }

    @Override
    public void kept() {
        ending.kept();
    }

    @Override
    public void notKept(IOException cause) {
        ending.notKept(cause);
    }

    private void forget() {
        readout.stop();
        live = null;
    }
}
