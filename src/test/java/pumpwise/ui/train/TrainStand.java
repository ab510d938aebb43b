package pumpwise.ui.train;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
import pumpwise.storage.CatalogReader;
import pumpwise.storage.SampleRoutine;
import pumpwise.storage.Settings;
import pumpwise.ui.common.CurrentSettings;
import pumpwise.ui.common.Trouble;
import pumpwise.words.Words;

/// A Train screen without a window, on a clock moved by hand.
final class TrainStand {

    static final Instant START = Instant.parse("2026-01-05T18:00:00Z");
    static final Catalog CATALOG = new CatalogReader().builtIn().catalog();
    static final Words WORDS = Words.in(Locale.ENGLISH);

    final VirtualTime time;
    final ManualTicker ticker = new ManualTicker();
    final MemoryArchive archive;
    final CurrentSettings settings = new CurrentSettings(Settings.DEFAULT, _ -> {});
    final RecordingSpeaker speaker = new RecordingSpeaker();
    final RecordingVoice voice = new RecordingVoice();
    final List<Trouble> troubles = new ArrayList<>();
    final List<String> left = new ArrayList<>();
    final TrainViewModel train;

    TrainStand() {
        this(START, new MemoryArchive());
    }

    TrainStand(Instant start, MemoryArchive archive) {
        this.archive = archive;
        time = new VirtualTime(start);
        Timing timing = new Timing(_ -> time, time, time, Runnable::run, ticker);
        train = new TrainViewModel(WORDS, timing, archive, speaker, voice, settings, troubles::add, () -> left.add("plan"));
    }

    RunningViewModel running() {
        return train.running();
    }

    Face face() {
        return running().readout().faceProperty().get();
    }

    Dial dial() {
        return running().readout().dialProperty().get();
    }

    void advance(double seconds) {
        time.advance(Duration.ofMillis(Math.round(seconds * 1000)));
        ticker.tick();
    }

    /// Prepares and starts.
    void start(Routine routine) {
        train.prepare(routine, CATALOG);
        train.before().start();
    }

    /// Hip thrusts 2-3 x 3 with a hold of 2 s (lift 1 s, lower 2 s), rest 60-90 s.
    static Routine small() {
        return routine(thrusts());
    }

    static Routine routine(Block... blocks) {
        return Routine.named("Small one").withBlocks(Section.WORK, List.of(blocks));
    }

    static Single thrusts() {
        return new Single(
                Prescription.of("barbell-hip-thrust", new Amount.Reps(Range.of(3)))
                        .withHold(TimeRange.ofSeconds(2)),
                new Range(2, 3),
                TimeRange.ofSeconds(60, 90));
    }

    /// Kickbacks 1 x 2-4 each leg, rest 45-60 s.
    static Single kickbacks() {
        return new Single(
                Prescription.of("cable-glute-kickback", new Amount.Reps(new Range(2, 4)))
                        .withHold(TimeRange.ofSeconds(1)),
                Range.ONE,
                TimeRange.ofSeconds(45, 60));
    }

    static Routine sample() {
        return SampleRoutine.routine(CATALOG);
    }
}
