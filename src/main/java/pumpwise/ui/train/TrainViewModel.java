package pumpwise.ui.train;

import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.cue.Speaker;
import pumpwise.cue.Voice;
import pumpwise.routine.Routine;
import pumpwise.session.caution.CautionMoment;
import pumpwise.session.engine.SessionArchive;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.record.HardSets;
import pumpwise.session.record.SessionRecord;
import pumpwise.ui.common.CurrentSettings;
import pumpwise.ui.common.Errors;
import pumpwise.ui.common.keys.KeyMap;
import pumpwise.ui.task.WorkerTaskExecutor;
import pumpwise.ui.train.before.BeforeViewModel;
import pumpwise.ui.train.before.Preparation;
import pumpwise.ui.train.caution.Cautions;
import pumpwise.ui.train.caution.RestCaution;
import pumpwise.ui.train.live.FinishedSession;
import pumpwise.ui.train.live.LiveSession;
import pumpwise.ui.train.live.LiveSessions;
import pumpwise.ui.train.live.SessionCues;
import pumpwise.ui.train.live.SessionTiming;
import pumpwise.ui.train.live.SpokenPrompts;
import pumpwise.ui.train.live.TrainingPreferences;
import pumpwise.ui.train.past.AdviceDesk;
import pumpwise.ui.train.past.TrainingPast;
import pumpwise.ui.train.recovery.InterruptedSessionRecovery;
import pumpwise.ui.train.recovery.RecoveryViewModel;
import pumpwise.ui.train.running.RunningViewModel;
import pumpwise.ui.train.running.SoundViewModel;
import pumpwise.ui.train.summary.SummaryViewModel;
import pumpwise.ui.train.text.FileErrorMessages;
import pumpwise.words.Words;
import pumpwise.words.session.ExerciseWords;

/// The state of the Train screen: its stage, and the view-models of all stages.
public final class TrainViewModel {

    private final SessionTiming timing;
    private final Errors errors;
    private final FileErrorMessages reasons;
    private final Runnable toPlan;
    private final TrainingPast past;
    private final SpokenPrompts spoken;
    private final Cautions cautions;
    private final LiveSessions sessions;
    private final BeforeViewModel before;
    private final Preparation preparation;
    private final RunningViewModel running;
    private final SummaryViewModel summary;
    private final RecoveryViewModel recovery;
    private final InterruptedSessionRecovery interrupted;
    private final ReadOnlyObjectWrapper<TrainStage> stage = new ReadOnlyObjectWrapper<>(TrainStage.EMPTY);
    private ExerciseWords exercises = ExerciseWords.none();
    private @Nullable LiveSession live;
    private boolean beginning;
    private boolean inView;

    /// @param past the earlier sessions
    /// @param toPlan shows the Plan screen
    public TrainViewModel(
            Words words,
            SessionTiming timing,
            SessionArchive archive,
            Speaker speaker,
            Voice voice,
            CurrentSettings settings,
            TrainingPast past,
            Errors errors,
            Runnable toPlan) {
        this.timing = timing;
        this.errors = errors;
        this.toPlan = toPlan;
        reasons = new FileErrorMessages(words);
        spoken = new SpokenPrompts(words, voice, settings, timing.session());
        cautions = new Cautions(words, settings);
        this.past = past;
        before = new BeforeViewModel(words, () -> settings.get().progress().lastTime(), this::begin);
        settings.valueProperty().subscribe(now -> before.guidedProperty().set(now.training().guided()));
        before.guidedProperty().subscribe(
                (_, now) -> settings.change(old -> old.withTraining(it -> it.withGuided(now))));
        TrainingPreferences preferences = TrainingPreferences.of(settings);
        running = new RunningViewModel(
                words,
                timing,
                new SoundViewModel(words, speaker, settings, timing.window()),
                settings.valueProperty().map(it -> KeyMap.of(it.training().keys())),
                preferences,
                desk(settings, timing.disk()),
                new RestCaution(cautions),
                new RunningViewModel.Ending(this::finish, this::discard));
        summary = new SummaryViewModel(
                words, desk(settings, timing.disk()), preferences.loads(), this::saveAgain, this::amend, this::leaveSummary, this::trainAgain);
        SessionCues cues = new SessionCues(speaker, spoken, settings);
        sessions = new LiveSessions(timing, archive, cues, running, summary, preferences.loads().unit());
        preparation = new Preparation(before, desk(settings, past.afterFrame(timing.disk())), preferences.getReady(), preferences.loads().unit());
        interrupted = new InterruptedSessionRecovery(sessions, new OnRecovery());
        recovery = new RecoveryViewModel(words, interrupted);
        stage.subscribe(this::showCautions);
    }

    private AdviceDesk desk(CurrentSettings settings, Executor worker) {
        return new AdviceDesk(past, settings, timing.wall(), new WorkerTaskExecutor(worker, timing.window()));
    }

    /// The current stage.
    public ReadOnlyObjectProperty<TrainStage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// The page before a session.
    public BeforeViewModel before() {
        return before;
    }

    /// The running session.
    public RunningViewModel running() {
        return running;
    }

    /// The page after a session.
    public SummaryViewModel summary() {
        return summary;
    }

    /// The cautions around the session.
    public Cautions cautions() {
        return cautions;
    }

    private void showCautions() {
        cautions.setShown(CautionMoment.BEFORE, inView && stage.get() == TrainStage.BEFORE);
        cautions.setShown(CautionMoment.SUMMARY, inView && stage.get() == TrainStage.SUMMARY);
    }

    /// The offer to resume an interrupted session.
    public RecoveryViewModel recovery() {
        return recovery;
    }

    /// Prepares a routine. Has no effect while a session is running, and waits for the decision about an interrupted
    /// one.
    public void prepare(Routine routine, Catalog catalog) {
        if (isRunning()) {
            return;
        }
        summary.rating().save();
        preparation.prepare(routine, catalog);
        // Nothing starts before the search for an interrupted session is finished.
        stage.set(interrupted.isLooking() ? TrainStage.EMPTY : offered());
    }

    /// Sets where the open routine comes from; it is always used in its current state.
    public void follow(Supplier<Routine> routine, Supplier<Catalog> catalog) {
        preparation.follow(routine, catalog);
    }

    /// Sets whether the screen is visible. When it becomes visible, the page before a session is updated.
    public void setInView(boolean now) {
        inView = now;
        TrainStage about = stage.get();
        if (!isRunning() && !interrupted.isLooking() && (about == TrainStage.EMPTY || about == TrainStage.BEFORE)) {
            stage.set(offered());
        }
        showCautions();
    }

    /// Looks for an interrupted session, once at startup.
    public void recover(Catalog catalog) {
        interrupted.look(
                catalog,
                timing.wall(),
                recovery,
                () -> stage.set(offered()),
                cause -> errors.report(
                        reasons.error("train.failed.journal", "train.failed.journal.remedy", cause)));
    }

    private TrainStage offered() {
        return interrupted.isWaiting() ? TrainStage.RECOVERY : beginnable();
    }

    /// Shows the Plan screen.
    public void toPlan() {
        toPlan.run();
    }

    private boolean isRunning() {
        return beginning || interrupted.isBusy() || stage.get() == TrainStage.RUNNING;
    }

    private TrainStage beginnable() {
        if (inView) {
            preparation.refresh();
        }
        return preparation.isEmpty() ? TrainStage.EMPTY : TrainStage.BEFORE;
    }

    private void begin(SessionPlan plan, boolean guided) {
        if (!isRunning() && !interrupted.isLooking()) {
            beginning = true;
            exercises = preparation.exercises();
            spoken.use(exercises);
            sessions.begin(plan, guided, preparation.isComplete(), this::run, this::notBegun);
        }
    }

    private void notBegun(Exception cause) {
        beginning = false;
        errors.report(reasons.error("train.failed.begin", "train.failed.begin.remedy", cause));
    }

    private void run(LiveSession begun) {
        beginning = false;
        live = begun;
        running.open(begun, exercises, preparation.routine(begun.session().plan().routine()).orElse(null));
        stage.set(TrainStage.RUNNING);
    }

    private void saveAgain() {
        if (live != null) {
            live.saveAgain();
        }
    }

    private void amend(SessionRecord record) {
        sessions.amend(record, summary::amended, cause -> summary.notAmended(record, cause));
    }

    private void leaveSummary() {
        trainAgain();
        toPlan.run();
    }

    private void trainAgain() {
        preparation.lookUpAdvice();
        stage.set(beginnable());
    }

    private void summarize(FinishedSession over) {
        summary.show(over, exercises);
        cautions.setDone(HardSets.of(over.record(), exercises.catalog()));
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
        errors.report(reasons.error("train.failed.unfinished", "train.failed.unfinished.remedy", cause));
    }

    private final class OnRecovery implements InterruptedSessionRecovery.Outcome {
        @Override
        public void resumed(LiveSession resumed) {
            exercises = interrupted.exercises();
            spoken.use(exercises);
            run(resumed);
        }

        @Override
        public void finished(FinishedSession over) {
            exercises = interrupted.exercises();
            summarize(over);
            summary.saved();
        }

        @Override
        public void discarded() {
            stage.set(beginnable());
        }

        @Override
        public void failed(Exception cause) {
            notDiscarded(cause);
        }
    }
}
