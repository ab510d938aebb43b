package pumpwise.ui.train;

import java.time.Duration;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.cue.Speaker;
import pumpwise.cue.Voice;
import pumpwise.routine.Routine;
import pumpwise.session.engine.SessionArchive;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.record.SessionRecord;
import pumpwise.ui.common.CurrentSettings;
import pumpwise.ui.common.Errors;
import pumpwise.ui.common.keys.KeyMap;
import pumpwise.ui.train.before.BeforeViewModel;
import pumpwise.ui.train.before.Preparation;
import pumpwise.ui.train.live.FinishedSession;
import pumpwise.ui.train.live.LiveSession;
import pumpwise.ui.train.live.LiveSessions;
import pumpwise.ui.train.live.SessionCues;
import pumpwise.ui.train.live.SessionTiming;
import pumpwise.ui.train.live.SpokenPrompts;
import pumpwise.ui.train.live.TrainingPreferences;
import pumpwise.ui.train.recovery.InterruptedSessionRecovery;
import pumpwise.ui.train.recovery.RecoveryViewModel;
import pumpwise.ui.train.running.RunningViewModel;
import pumpwise.ui.train.running.SoundViewModel;
import pumpwise.ui.train.summary.SummaryViewModel;
import pumpwise.ui.train.text.ExerciseWords;
import pumpwise.ui.train.text.FileErrorMessages;
import pumpwise.words.Words;

/// Leads from a routine through its session to the summary, and back to one that was cut short.
public final class TrainViewModel {

    private final SessionTiming timing;
    private final Errors errors;
    private final FileErrorMessages reasons;
    private final Runnable toPlan;
    private final SpokenPrompts spoken;
    private final LiveSessions sessions;
    private final BeforeViewModel before;
    private final Preparation preparation;
    private final RunningViewModel running;
    private final SummaryViewModel summary;
    private final RecoveryViewModel recovery;
    private final InterruptedSessionRecovery cutShort;
    private final ReadOnlyObjectWrapper<TrainStage> stage = new ReadOnlyObjectWrapper<>(TrainStage.EMPTY);
    private ExerciseWords ofLive = ExerciseWords.none();
    private @Nullable LiveSession live;
    private boolean beginning;
    private boolean inView;

    /// @param toPlan brings the Plan screen into view
    public TrainViewModel(
            Words words,
            SessionTiming timing,
            SessionArchive archive,
            Speaker speaker,
            Voice voice,
            CurrentSettings settings,
            Errors errors,
            Runnable toPlan) {
        this.timing = timing;
        this.errors = errors;
        this.toPlan = toPlan;
        reasons = new FileErrorMessages(words);
        spoken = new SpokenPrompts(words, voice, settings, timing.session());
        before = new BeforeViewModel(words, this::begin);
        settings.valueProperty().subscribe(now -> before.guidedProperty().set(now.training().guided()));
        before.guidedProperty().subscribe(
                (_, now) -> settings.change(old -> old.withTraining(it -> it.withGuided(now))));
        TrainingPreferences habits = TrainingPreferences.of(settings);
        running = new RunningViewModel(
                words,
                timing,
                new SoundViewModel(words, speaker, settings, timing.window()),
                settings.valueProperty().map(it -> KeyMap.of(it.training().keys())),
                habits,
                new RunningViewModel.Ending(this::finish, this::discard));
        summary = new SummaryViewModel(words, habits.unit(), this::keepAgain, this::amend, this::leaveSummary);
        SessionCues cues = new SessionCues(speaker, spoken, settings);
        sessions = new LiveSessions(timing, archive, cues, running, summary, habits.unit());
        preparation = new Preparation(
                sessions,
                before,
                () -> Duration.ofSeconds(settings.get().training().getReadySeconds()),
                habits.unit());
        cutShort = new InterruptedSessionRecovery(sessions, new OnCutShort());
        recovery = new RecoveryViewModel(words, cutShort);
    }

    /// What the screen is about.
    public ReadOnlyObjectProperty<TrainStage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// A session before it begins.
    public BeforeViewModel before() {
        return before;
    }

    /// A session under way.
    public RunningViewModel running() {
        return running;
    }

    /// A session that is over.
    public SummaryViewModel summary() {
        return summary;
    }

    /// A session that was cut short.
    public RecoveryViewModel recovery() {
        return recovery;
    }

    /// Makes ready to train a routine. A session under way is not disturbed, and one that was cut short is asked
    /// about first.
    public void prepare(Routine routine, Catalog catalog) {
        if (isUnderWay()) {
            return;
        }
        summary.felt().save();
        preparation.prepare(routine, catalog);
        // Nothing begins before it is known whether a session was cut short.
        stage.set(cutShort.isLooking() ? TrainStage.EMPTY : offered());
    }

    /// Shows this routine from now on, always as it is at the moment.
    public void follow(Supplier<Routine> routine, Supplier<Catalog> catalog) {
        preparation.follow(routine, catalog);
    }

    /// Whether the screen is in view. The page before a session then shows the open routine as it is.
    public void setInView(boolean now) {
        inView = now;
        TrainStage about = stage.get();
        if (!isUnderWay() && !cutShort.isLooking() && (about == TrainStage.EMPTY || about == TrainStage.BEFORE)) {
            stage.set(offered());
        }
    }

    /// Looks for an interrupted session, once at the start.
    public void recover(Catalog catalog) {
        cutShort.look(
                catalog,
                timing.wall(),
                recovery,
                () -> stage.set(offered()),
                cause -> errors.report(
                        reasons.trouble("train.trouble.journal", "train.trouble.journal.remedy", cause)));
    }

    private TrainStage offered() {
        return cutShort.isWaiting() ? TrainStage.RECOVERY : beginnable();
    }

    /// Brings the Plan screen into view.
    public void toPlan() {
        toPlan.run();
    }

    private boolean isUnderWay() {
        return beginning || cutShort.isBusy() || stage.get() == TrainStage.RUNNING;
    }

    private TrainStage beginnable() {
        if (inView) {
            preparation.refresh();
        }
        return preparation.isEmpty() ? TrainStage.EMPTY : TrainStage.BEFORE;
    }

    private void begin(SessionPlan plan, boolean guided) {
        if (!isUnderWay() && !cutShort.isLooking()) {
            beginning = true;
            ofLive = preparation.exercises();
            spoken.use(ofLive);
            sessions.begin(plan, guided, this::run, this::notBegun);
        }
    }

    private void notBegun(Exception cause) {
        beginning = false;
        errors.report(reasons.trouble("train.trouble.begin", "train.trouble.begin.remedy", cause));
    }

    private void run(LiveSession begun) {
        beginning = false;
        live = begun;
        running.open(begun, ofLive);
        stage.set(TrainStage.RUNNING);
    }

    private void keepAgain() {
        if (live != null) {
            live.saveAgain();
        }
    }

    private void amend(SessionRecord record) {
        sessions.amend(record, summary::amended, cause -> summary.notAmended(record, cause));
    }

    private void leaveSummary() {
        preparation.lookUpLastTime();
        stage.set(beginnable());
        toPlan.run();
    }

    private void summarize(FinishedSession over) {
        summary.show(over, ofLive);
        stage.set(TrainStage.SUMMARY);
    }

    private void finish(LiveSession over) {
        summarize(over.finished());
    }

    private void discard(LiveSession given) {
        stage.set(beginnable());
        given.discard(this::notDiscarded);
    }

    private void notDiscarded(Exception cause) {
        errors.report(reasons.trouble("train.trouble.unfinished", "train.trouble.unfinished.remedy", cause));
    }

    private final class OnCutShort implements InterruptedSessionRecovery.Outcome {
        @Override
        public void goesOn(LiveSession resumed) {
            ofLive = cutShort.exercises();
            spoken.use(ofLive);
            run(resumed);
        }

        @Override
        public void finished(FinishedSession over) {
            ofLive = cutShort.exercises();
            summarize(over);
            summary.saved();
        }

        @Override
        public void discarded() {
            stage.set(beginnable());
        }

        @Override
        public void stuck(Exception cause) {
            notDiscarded(cause);
        }
    }
}
