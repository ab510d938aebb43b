package pumpwise.ui.train;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.Locale;
import pumpwise.catalog.Catalog;
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
import pumpwise.ui.train.live.SessionTiming;
import pumpwise.ui.train.running.RunningViewModel;
import pumpwise.words.Words;

/// A Train screen without a window, on a clock moved by hand.
public final class TrainStand {

    public static final Instant START = Instant.parse("2026-01-05T18:00:00Z");
    public static final Catalog CATALOG = new CatalogReader().builtIn().catalog();
    public static final Words WORDS = Words.in(Locale.ENGLISH);

    public final VirtualTime time;
    public final ManualTicker ticker = new ManualTicker();
    public final MemoryArchive archive;
    public final CurrentSettings settings = new CurrentSettings(Settings.DEFAULT, _ -> {});
    public final RecordingSpeaker speaker = new RecordingSpeaker();
    public final RecordingVoice voice = new RecordingVoice();
    public final List<UserError> troubles = new ArrayList<>();
    public final List<String> left = new ArrayList<>();
    public final TrainViewModel train;

    public TrainStand() {
        this(START, new MemoryArchive());
    }

    public TrainStand(Instant start, MemoryArchive archive) {
        this(start, archive, Runnable::run);
    }

    /// @param disk the thread on which sessions are read and written
    public TrainStand(Instant start, MemoryArchive archive, Executor disk) {
        this.archive = archive;
        time = new VirtualTime(start);
        SessionTiming timing = new SessionTiming(_ -> time, time, time, disk, Runnable::run, ticker);
        train = new TrainViewModel(WORDS, timing, archive, speaker, voice, settings, troubles::add, () -> left.add("plan"));
    }

    public RunningViewModel running() {
        return train.running();
    }

    public RunningText face() {
        return running().readout().faceProperty().get();
    }

    public RingState dial() {
        return running().readout().dialProperty().get();
    }

    public void advance(double seconds) {
        time.advance(Duration.ofMillis(Math.round(seconds * 1000)));
        ticker.tick();
    }

    /// Prepares and starts.
    public void start(Routine routine) {
        train.prepare(routine, CATALOG);
        train.before().start();
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
