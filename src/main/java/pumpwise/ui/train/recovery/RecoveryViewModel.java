package pumpwise.ui.train.recovery;

import java.time.Duration;
import java.time.Instant;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import pumpwise.session.Session;
import pumpwise.session.engine.SessionArchive.JournalDamage;
import pumpwise.session.engine.SessionArchive.Unfinished;
import pumpwise.session.plan.Step;
import pumpwise.words.DurationWords;
import pumpwise.words.Words;
import pumpwise.words.session.ExerciseWords;
import pumpwise.words.session.StepWords;

/// An interrupted session found at startup, with the choice to resume it, to save it, or to discard it.
public final class RecoveryViewModel {

    /// Nobody resumes a session after this time.
    static final Duration OLD = Duration.ofHours(12);

    private static final int MAX_HOURS = 48;

    private final Words words;
    private final Decision decision;
    private final ReadOnlyStringWrapper routine = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper where = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper when = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper old = new ReadOnlyBooleanWrapper();

    /// The user's decision.
    interface Decision {

        /// Resumes the session exactly where it stopped.
        void resume();

        /// Saves the session without resuming it.
        void finish();

        /// Discards the session.
        void discard();
    }

    public RecoveryViewModel(Words words, Decision decision) {
        this.words = words;
        this.decision = decision;
    }

    /// The name of the routine.
    public ReadOnlyStringProperty routineProperty() {
        return routine.getReadOnlyProperty();
    }

    /// Where it would resume: "Resume at Barbell hip thrust, set 2 of 3-4".
    public ReadOnlyStringProperty whereProperty() {
        return where.getReadOnlyProperty();
    }

    /// When it was interrupted, and what is logged.
    public ReadOnlyStringProperty whenProperty() {
        return when.getReadOnlyProperty();
    }

    /// Whether it is so old that saving it is suggested instead.
    public ReadOnlyBooleanProperty oldProperty() {
        return old.getReadOnlyProperty();
    }

    /// Resumes the session.
    public void resume() {
        decision.resume();
    }

    /// Saves the session without resuming it.
    public void finish() {
        decision.finish();
    }

    /// Discards the session.
    public void discard() {
        decision.discard();
    }

    void show(Unfinished unfinished, ExerciseWords exercises, Instant wallNow) {
        Session session = unfinished.session();
        Duration ran = Duration.between(session.startedAt(), session.now());
        Duration ago = Duration.between(unfinished.wall().plus(ran), wallNow);
        Step step = session.plan().steps().get(StepWords.effortFrom(session.plan(), session.index()));
        routine.set(session.plan().routine());
        where.set(words.text("train.recovery.resume", new StepWords(words, exercises).full(step)));
        Duration trained = ran.minus(session.spent().paused()).minus(session.spent().away());
        String stopped = words.text(
                "train.recovery.when",
                ago(ago),
                new DurationWords(words).clock(trained),
                session.log().size());
        JournalDamage damage = unfinished.damage();
        when.set(damage == null
                ? stopped
                : stopped + " " + words.text("train.recovery.damaged", damage.entries(), damage.copy()));
        old.set(ago.compareTo(OLD) > 0);
    }

    private String ago(Duration ago) {
        if (ago.toMinutes() < 1) {
            return words.text("train.ago.now");
        }
        if (ago.toHours() < 1) {
            return words.text("train.ago.minutes", ago.toMinutes());
        }
        return ago.toHours() < MAX_HOURS
                ? words.text("train.ago.hours", ago.toHours())
                : words.text("train.ago.days", ago.toDays());
    }
}
