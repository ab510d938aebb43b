package pumpwise.ui.train.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.catalog.Tempo;
import pumpwise.cue.ToneSelector;
import pumpwise.platform.SteadyClock;
import pumpwise.platform.sound.SampledSpeaker;
import pumpwise.routine.Amount;
import pumpwise.routine.Prescription;
import pumpwise.routine.Range;
import pumpwise.routine.Routine;
import pumpwise.routine.Single;
import pumpwise.routine.TimeRange;
import pumpwise.session.Session;
import pumpwise.session.SessionEvent;
import pumpwise.session.plan.SessionPlan;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.session.SessionFiles;
import pumpwise.storage.settings.Settings;
import pumpwise.platform.thread.ReportingExecutor;
import pumpwise.ui.common.CurrentSettings;
import pumpwise.ui.common.PacedTicker;
import pumpwise.ui.train.RecordingVoice;
import pumpwise.ui.task.SameThreadTasks;
import pumpwise.ui.train.MemoryArchive;
import pumpwise.ui.train.MemoryPast;
import pumpwise.ui.train.TrainStage;
import pumpwise.ui.train.TrainStand;
import pumpwise.ui.train.TrainViewModel;

/// Measures how late cues are: from the deadline of the session until the samples of the tone are handed to the device.
/// Everything is real, including the journal on disk, and the UI thread is blocked half of the time. `mvn -Plateness
/// test`, with `-Dlateness.minutes=60` for an hour.
@Tag("lateness")
class LatenessTest {

    private static final AudioFormat FORMAT = new AudioFormat(44_100, 16, 1, true, false);
    private static final Duration LATEST = Duration.ofMillis(5);
    private static final Duration LARGEST_DRIFT = Duration.ofMillis(1);
    private static final int MINUTES = Integer.getInteger("lateness.minutes", 10);
    private static final int REPS = 20;
    private static final long BLOCKED_NANOS = 500_000_000;

    @TempDir
    Path folder;

    private final List<Instant> written = Collections.synchronizedList(new ArrayList<>());
    private int blocks;
    private volatile InstantSource clock = InstantSource.system();

    @Test
    void cuesAreOnTime() throws Exception {
        List<Duration> late = play();
        List<Duration> sorted = late.stream().sorted().toList();
        Duration p99 = sorted.get(late.size() * 99 / 100);
        int part = Math.max(1, late.size() / 10);
        Duration drift = median(late.subList(late.size() - part, late.size())).minus(median(late.subList(0, part)));
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .printf(
                        "%d cues in %d min: median %.2f ms, p99 %.2f ms, greatest %.2f ms; drift %.2f ms%n",
                        late.size(),
                        MINUTES,
                        millis(median(late)),
                        millis(p99),
                        millis(sorted.getLast()),
                        millis(drift));

        assertThat(p99).isLessThan(LATEST);
        assertThat(drift.abs()).isLessThan(LARGEST_DRIFT);
    }

    private List<Duration> play() throws InterruptedException {
        ScheduledExecutorService thread = ReportingExecutor.urgent("session");
        ScheduledExecutorService disk = new ReportingExecutor("journal");
        ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor();
        SampledSpeaker speaker = new SampledSpeaker(this::line);
        CountDownLatch done = new CountDownLatch(1);
        TrainViewModel train = new TrainViewModel(
                TrainStand.WORDS,
                new SessionTiming(this::clock, InstantSource.system(), thread, disk, Platform::runLater, new PacedTicker(pace, Platform::runLater)),
                new SessionFiles(new DataDirectory(folder), new AtomicFile(), () -> java.time.ZoneOffset.UTC, java.util.Map::of),
                speaker,
                new RecordingVoice(),
                new CurrentSettings(Settings.DEFAULT, _ -> {}),
                new MemoryPast(new MemoryArchive(), InstantSource.system(), new SameThreadTasks()),
                trouble -> {
                    throw new AssertionError(trouble.what(), trouble.cause());
                },
                () -> {});
        Session[] begun = new Session[1];
        Platform.startup(() -> {
            train.prepare(routine(), TrainStand.CATALOG);
            train.stageProperty().subscribe(now -> {
                if (now == TrainStage.RUNNING) {
                    begun[0] = train.running().session().orElseThrow();
                } else if (now == TrainStage.SUMMARY) {
                    done.countDown();
                }
            });
            train.before().start();
        });
        try (ScheduledExecutorService busy = Executors.newSingleThreadScheduledExecutor()) {
            busy.scheduleAtFixedRate(
                    () -> Platform.runLater(this::block), 1_000, 1_000, TimeUnit.MILLISECONDS);
            assertThat(done.await(MINUTES + 2, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(speaker.failure()).isEmpty();
        List<Instant> due = due(begun[0]);
        assertThat(written).hasSameSizeAs(due);
        List<Duration> late = new ArrayList<>();
        for (int i = 0; i < due.size(); i++) {
            late.add(Duration.between(due.get(i), written.get(i)));
        }
        pace.shutdown();
        thread.shutdown();
        disk.shutdown();
        speaker.close();
        // Responses to keys have no deadline.
        return late.subList(1, late.size());
    }

    /// Twenty reps of 1 s up, 1 s hold, 1 s down, and 20 s of rest, repeated for the time of the measurement.
    private static Routine routine() {
        int sets = Math.max(1, (int) Math.round(MINUTES * 60.0 / (REPS * 3 + 20)));
        return TrainStand.routine(new Single(
                Prescription.of("barbell-hip-thrust", new Amount.Reps(Range.of(REPS)))
                        .withTempo(new Tempo(Duration.ofSeconds(1), Duration.ofSeconds(1)))
                        .withHold(TimeRange.ofSeconds(1)),
                Range.of(sets),
                TimeRange.ofSeconds(20)));
    }

    private InstantSource clock(Instant notBefore) {
        clock = SteadyClock.system(notBefore);
        return clock;
    }

    private static List<Instant> due(Session begun) {
        SessionPlan plan = begun.plan();
        Session.Transition first = Session.begin(plan, true, begun.startedAt());
        List<SessionEvent> events = new ArrayList<>(first.events());
        events.addAll(first.session().advanceTo(begun.startedAt().plus(plan.greatest())).events());
        ToneSelector cues = new ToneSelector();
        return events.stream()
                .filter(event -> cues.of(event).isPresent())
                .map(SessionEvent::at)
                .distinct()
                .collect(Collectors.toList());
    }

    /// A line of the system that records when the first samples of a tone were handed over.
    private SourceDataLine line() throws LineUnavailableException {
        SourceDataLine real = AudioSystem.getSourceDataLine(FORMAT);
        return (SourceDataLine) Proxy.newProxyInstance(
                SourceDataLine.class.getClassLoader(), new Class<?>[] {SourceDataLine.class}, (_, method, arguments) -> {
                    try {
                        Object result = method.invoke(real, arguments);
                        if (method.getName().equals("write") && isBeginningOfTone(arguments)) {
                            written.add(clock.instant());
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static boolean isBeginningOfTone(Object... arguments) {
        byte[] samples = (byte[]) arguments[0];
        if (!Integer.valueOf(0).equals(arguments[1])) {
            return false;
        }
        for (byte sample : samples) {
            if (sample != 0) {
                return true;
            }
        }
        return false;
    }

    /// Blocks the UI thread, alternating between work and waiting.
    private void block() {
        long end = System.nanoTime() + BLOCKED_NANOS;
        boolean works = blocks++ % 2 == 0;
        while (System.nanoTime() < end) {
            if (works) {
                Thread.onSpinWait();
            } else {
                LockSupport.parkNanos(end - System.nanoTime());
            }
        }
    }

    private static Duration median(List<Duration> durations) {
        return durations.stream().sorted().toList().get(durations.size() / 2);
    }

    private static double millis(Duration duration) {
        return duration.toNanos() / 1e6;
    }
}
