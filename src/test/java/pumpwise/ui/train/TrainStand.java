package pumpwise.ui.train;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.Locale;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.routine.Amount;
import pumpwise.routine.Block;
import pumpwise.routine.Prescription;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.routine.Single;
import pumpwise.routine.TimeRange;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.storage.routine.Templates;
import pumpwise.storage.settings.Settings;
import pumpwise.ui.common.CurrentSettings;
import pumpwise.ui.common.UserError;
import pumpwise.ui.train.display.RingState;
import pumpwise.ui.train.display.RunningText;
import pumpwise.ui.task.SameThreadTasks;
import pumpwise.ui.task.TestTasks;
import pumpwise.ui.train.live.SessionTiming;
import pumpwise.ui.train.running.RunningViewModel;
import pumpwise.words.Words;

/// A Train screen without a window, on a virtual clock.
public final class TrainStand {

    public static final Instant START = Instant.parse("2026-01-05T18:00:00Z");
    public static final Catalog CATALOG = new CatalogReader().builtIn().catalog();
    public static final Words WORDS = Words.in(Locale.ENGLISH);

    private static final Duration MOST_LATE = Duration.ofMillis(250);

    public final VirtualTime time;
    public final ManualTicker ticker = new ManualTicker();
    private final MemoryArchive archive;
    public final MemoryPast past;
    public final CurrentSettings settings = new CurrentSettings(Settings.DEFAULT, _ -> {});
    public final RecordingSpeaker speaker = new RecordingSpeaker();
    public final RecordingVoice voice = new RecordingVoice();
    public final List<UserError> problems = new ArrayList<>();
    public final List<String> left = new ArrayList<>();
    public final TrainViewModel train;
    private final TestTasks tasks;

    public TrainStand() {
        this(new SameThreadTasks());
    }

    /// @param tasks the threads of the disk and of the window
    public TrainStand(TestTasks tasks) {
        this(START, new MemoryArchive(), tasks, tasks.worker());
    }

    public TrainStand(Instant start, MemoryArchive archive) {
        this(start, archive, new SameThreadTasks());
    }

    public TrainStand(Instant start, MemoryArchive archive, TestTasks tasks) {
        this(start, archive, tasks, tasks.worker());
    }

    /// @param disk the thread that reads and writes sessions
    public TrainStand(Instant start, MemoryArchive archive, Executor disk) {
        this(start, archive, new SameThreadTasks(), disk);
    }

    private TrainStand(Instant start, MemoryArchive archive, TestTasks tasks, Executor disk) {
        this.archive = archive;
        this.tasks = tasks;
        time = new VirtualTime(start);
        past = new MemoryPast(archive, time, tasks);
        SessionTiming timing = new SessionTiming(_ -> time, time, time, disk, tasks.window(), ticker);
        train = new TrainViewModel(WORDS, timing, archive, speaker, voice, settings, past, problems::add, () -> left.add("plan"));
    }

    /// Completes everything that is pending for the screen and the disk.
    public void settle() {
        tasks.settle();
    }

    /// The screen, after everything pending has arrived.
    public TrainViewModel train() {
        tasks.settle();
        return train;
    }

    /// The disk, after everything pending has arrived.
    public MemoryArchive archive() {
        tasks.settle();
        return archive;
    }

    public RunningViewModel running() {
        return train().running();
    }

    public RunningText face() {
        return running().readout().faceProperty().get();
    }

    public RingState dial() {
        return running().readout().dialProperty().get();
    }

    public void advance(double seconds) {
        tasks.settle();
        Duration left = Duration.ofMillis(Math.round(seconds * 1000));
        // The window may be late, but not by minutes.
        while (left.compareTo(MOST_LATE) > 0) {
            time.advance(MOST_LATE);
            tasks.settle();
            left = left.minus(MOST_LATE);
        }
        time.advance(left);
        tasks.settle();
        ticker.tick();
    }

    /// Prepares and starts a session.
    public void start(Routine routine) {
        start(routine, CATALOG);
    }

    /// Prepares and starts a session with exercises that nobody has drawn.
    public void startWithoutFigures(Routine routine) {
        start(routine, Catalog.of(CATALOG.exercises().stream().map(TrainStand::withoutFigure).toList()));
    }

    private static Exercise withoutFigure(Exercise exercise) {
        return new Exercise(
                exercise.id(),
                exercise.name(),
                exercise.category(),
                exercise.mechanic(),
                exercise.level(),
                exercise.force(),
                exercise.equipment(),
                exercise.primaryMuscles(),
                exercise.secondaryMuscles(),
                exercise.movement(),
                exercise.coaching(),
                exercise.aliases(),
                exercise.variants());
    }

    private void start(Routine routine, Catalog catalog) {
        train().prepare(routine, catalog);
        train().before().start();
        tasks.settle();
    }

    /// Hip thrusts 2-3 x 3 with a hold of 2 s (lift 1 s, lower 2 s), rest 60-90 s.
    public static Routine small() {
        return routine(thrusts());
    }

    public static Routine routine(Block... blocks) {
        return Routine.named("Small one").withBlocks(Section.WORK, List.of(blocks));
    }

    public static Single thrusts() {
        return new Single(
                Prescription.of("barbell-hip-thrust", new Amount.Reps(Range.of(3)))
                        .withHold(TimeRange.ofSeconds(2)),
                new Range(2, 3),
                TimeRange.ofSeconds(60, 90));
    }

    /// Kickbacks 1 x 2-4 each leg, rest 45-60 s.
    public static Single kickbacks() {
        return new Single(
                Prescription.of("cable-glute-kickback", new Amount.Reps(new Range(2, 4)))
                        .withHold(TimeRange.ofSeconds(1)),
                Range.ONE,
                TimeRange.ofSeconds(45, 60));
    }

    public static Routine sample() {
        return Templates.SAMPLE.routine(CATALOG);
    }
}
