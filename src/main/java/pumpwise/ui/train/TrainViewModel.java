package pumpwise.ui.train;

import java.io.IOException;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.cue.Speaker;
import pumpwise.cue.Voice;
import pumpwise.routine.Routine;
import pumpwise.session.Session;
import pumpwise.session.SessionArchive;
import pumpwise.session.SessionArchive.Unfinished;
import pumpwise.session.SessionPlan;
import pumpwise.ui.common.CurrentSettings;
import pumpwise.ui.common.Errors;
import pumpwise.ui.common.KeyMap;
import pumpwise.words.Words;

/// Leads from a routine through its session to the summary, and back to one that was cut short.
public final class TrainViewModel {

    private final Timing timing;
    private final Errors errors;
    private final Reasons reasons;
    private final Runnable toPlan;
    private final Spoken spoken;
    private final LiveSessions sessions;
    private final BeforeViewModel before;
    private final RunningViewModel running;
    private final SummaryViewModel summary;
    private final RecoveryViewModel recovery;
    private final ReadOnlyObjectWrapper<TrainStage> stage = new ReadOnlyObjectWrapper<>(TrainStage.EMPTY);
    private ExerciseWords ofPrepared = ExerciseWords.none();
    private ExerciseWords ofUnfinished = ofPrepared;
    private ExerciseWords ofLive = ofPrepared;
    private @Nullable SessionPlan prepared;
    private @Nullable Unfinished unfinished;
    private @Nullable LiveSession ended;
    private boolean beginning;
    private boolean looking;

    /// @param toPlan brings the Plan screen into view
    public TrainViewModel(
            Words words,
            Timing timing,
            SessionArchive archive,
            Speaker speaker,
            Voice voice,
            CurrentSettings settings,
            Errors errors,
            Runnable toPlan) {
        this.timing = timing;
        this.errors = errors;
        this.toPlan = toPlan;
        reasons = new Reasons(words);
        spoken = new Spoken(words, voice, settings, timing.session());
        sessions = new LiveSessions(timing, archive, new SessionCues(speaker, spoken, settings));
        before = new BeforeViewModel(words, this::begin);
        settings.property().subscribe(now -> before.guidedProperty().set(now.training().guided()));
        before.guidedProperty().subscribe(
                (_, now) -> settings.change(old -> old.withTraining(it -> it.withGuided(now))));
        running = new RunningViewModel(
                words,
                timing,
                new SoundViewModel(words, speaker, settings, timing.window()),
                settings.property().map(it -> KeyMap.of(it.training().keys())),
                new AtTheEnd());
        summary = new SummaryViewModel(words, this::keepAgain, this::leaveSummary);
        recovery = new RecoveryViewModel(words, new OnRecovery());
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
        SessionPlan plan = SessionPlan.of(routine, catalog);
        ofPrepared = new ExerciseWords(catalog, routine);
        prepared = plan.steps().isEmpty() ? null : plan;
        before.prepare(plan, catalog);
        // Nothing begins before it is known whether a session was cut short.
        stage.set(looking ? TrainStage.EMPTY : offered());
    }

    /// Looks for a session that was cut short, once at the start.
    public void recover(Catalog catalog) {
        looking = true;
        sessions.find(
                found -> {
                    looking = false;
                    found.ifPresent(it -> {
                        unfinished = it;
                        ofUnfinished = new ExerciseWords(catalog, null);
                        recovery.show(it, ofUnfinished, timing.wall().instant());
                    });
                    stage.set(offered());
                },
                cause -> {
                    looking = false;
                    stage.set(offered());
                    errors.tell(reasons.trouble("train.trouble.journal", "train.trouble.journal.remedy", cause));
                });
    }

    private TrainStage offered() {
        return unfinished == null ? beginnable() : TrainStage.RECOVERY;
    }

    /// Brings the Plan screen into view.
    public void toPlan() {
        toPlan.run();
    }

    private boolean isUnderWay() {
        return beginning || stage.get() == TrainStage.RUNNING;
    }

    private TrainStage beginnable() {
        return prepared == null ? TrainStage.EMPTY : TrainStage.BEFORE;
    }

    private void begin(SessionPlan plan, boolean guided) {
        if (!isUnderWay() && !looking) {
            beginning = true;
            ofLive = ofPrepared;
            spoken.use(ofLive);
            sessions.begin(plan, guided, running, this::run);
        }
    }

    private void run(LiveSession live) {
        beginning = false;
        unfinished = null;
        ended = live;
        running.watch(live, ofLive);
        stage.set(TrainStage.RUNNING);
    }

    private void keepAgain() {
        if (ended != null) {
            ended.keepAgain();
        }
    }

    private void leaveSummary() {
        stage.set(beginnable());
        toPlan.run();
    }

    private void summarize(Session session) {
        summary.show(session, ofLive);
        stage.set(TrainStage.SUMMARY);
    }

    private void stuck(IOException cause) {
        errors.tell(reasons.trouble("train.trouble.unfinished", "train.trouble.unfinished.remedy", cause));
    }

    private final class AtTheEnd implements Ending {
        @Override
        public void over(Session session) {
            summarize(session);
        }

        @Override
        public void kept() {
            summary.kept();
        }

        @Override
        public void notKept(IOException cause) {
            summary.notKept(cause);
        }

        @Override
        public void discarded() {
            stage.set(beginnable());
        }

        @Override
        public void notDiscarded(IOException cause) {
            stuck(cause);
        }
    }

    private final class OnRecovery implements RecoveryViewModel.Answer {
        @Override
        public void goOn() {
            if (unfinished != null && !beginning) {
                beginning = true;
                ofLive = ofUnfinished;
                spoken.use(ofLive);
                sessions.goOn(unfinished, running, TrainViewModel.this::run, this::failed);
            }
        }

        @Override
        public void finish() {
            if (unfinished != null && !beginning) {
                beginning = true;
                ofLive = ofUnfinished;
                sessions.finish(
                        unfinished,
                        session -> {
                            dealtWith();
                            summarize(session);
                            summary.kept();
                        },
                        this::failed);
            }
        }

        @Override
        public void discard() {
            if (unfinished != null && !beginning) {
                beginning = true;
                sessions.discard(
                        () -> {
                            dealtWith();
                            stage.set(beginnable());
                        },
                        this::failed);
            }
        }

        private void dealtWith() {
            beginning = false;
            unfinished = null;
        }

        private void failed(IOException cause) {
            beginning = false;
            stuck(cause);
        }
    }
}
