package pumpwise.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import pumpwise.platform.SteadyClock;
import pumpwise.platform.awake.ScreenAwake;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.ui.common.PacedTicker;
import pumpwise.ui.common.SystemLook;
import pumpwise.ui.common.Theme;
import pumpwise.ui.plan.file.FileChoice;
import pumpwise.ui.plan.file.LeaveQuestion;
import pumpwise.ui.task.AfterFrame;
import pumpwise.ui.task.LogTasks;
import pumpwise.ui.task.SameThreadTasks;
import pumpwise.ui.task.Task;
import pumpwise.ui.task.TaskExecutor;
import pumpwise.ui.task.TaskHandle;
import pumpwise.ui.task.WorkerTaskExecutor;
import pumpwise.ui.train.ManualTicker;
import pumpwise.ui.train.RecordingSpeaker;
import pumpwise.ui.train.RecordingVoice;
import pumpwise.ui.train.VirtualTime;
import pumpwise.ui.train.live.SessionTiming;
import pumpwise.words.Words;

/// The window over a temporary folder, with the user's answers to the system's dialogs. Everything runs synchronously
/// on a virtual clock, unless the real threads are used.
public final class Desk implements FileChoice, LeaveQuestion {

    public final Words words = Words.in(Locale.ENGLISH);
    public final DataDirectory home;
    public final VirtualTime time = new VirtualTime(Instant.parse("2026-01-05T18:00:00Z"));
    public final ManualTicker ticker = new ManualTicker();
    public final Deque<Path> opens = new ArrayDeque<>();
    public final Deque<Path> imports = new ArrayDeque<>();
    public final Deque<Path> saves = new ArrayDeque<>();
    public final Deque<Answer> answers = new ArrayDeque<>();
    public final List<String> asked = new ArrayList<>();

    public @Nullable Path log;
    public Rectangle2D screen = new Rectangle2D(0, 0, 1920, 1080);
    public boolean startFails;
    private final @Nullable AppThreads threads;
    private @Nullable Wiring wiring;

    public Desk(Path folder) {
        this(new DataDirectory(folder), null);
    }

    /// @param threads the real threads, with the real clock; null to run everything synchronously
    public Desk(Path folder, @Nullable AppThreads threads) {
        this(new DataDirectory(folder), threads);
    }

    Desk(DataDirectory home, @Nullable AppThreads threads) {
        this.home = home;
        this.threads = threads;
    }

    public void open(Stage stage, Theme theme) {
        wiring(stage, theme).open();
    }

    /// Opens the window in a new stage of this size.
    public Stage open(Theme theme, double width, double height) throws Exception {
        Stage stage = FxToolkit.registerStage(Stage::new);
        WaitForAsyncUtils.asyncFx(() -> {
                    open(stage, theme);
                    stage.setWidth(width);
                    stage.setHeight(height);
                })
                .get();
        WaitForAsyncUtils.waitForFxEvents();
        return stage;
    }

    Wiring wiring(Stage stage, Theme theme) {
        return wiring(stage, theme, null);
    }

    /// @param problem why the folder is read-only; null if it is writable
    Wiring wiring(Stage stage, Theme theme, @Nullable CannotSaveException problem) {
        Startup startup = new Startup(home, problem, words);
        wiring = new Wiring(stage, words, services(), startup, SystemLook.of(theme));
        return wiring;
    }

    /// Shows an uncaught failure, as the program does.
    public void report(Throwable fault) {
        wiring.report(fault);
    }

    private static TaskExecutor tasks(@Nullable Executor worker) {
        return worker == null ? new SameThreadTasks() : new WorkerTaskExecutor(worker, Platform::runLater);
    }

    /// Fails at the first read, and works from then on.
    private static final class FailingFirst implements TaskExecutor {

        private final TaskExecutor rest = new SameThreadTasks();
        private boolean failed;

        @Override
        public <T> TaskHandle run(Task<T> task) {
            if (failed) {
                return rest.run(task);
            }
            failed = true;
            return rest.run(new Task<>(
                    _ -> {
                        throw new IllegalStateException("a bug");
                    },
                    task.done(),
                    task.failed(),
                    task.cancelled(),
                    task.progress()));
        }
    }

    private SessionTiming timing() {
        return threads == null
                ? new SessionTiming(_ -> time, time, time, Runnable::run, Runnable::run, ticker)
                : new SessionTiming(
                        SteadyClock::system,
                        InstantSource.system(),
                        threads.session(),
                        threads.disk(),
                        Platform::runLater,
                        new PacedTicker(threads.display(), Platform::runLater));
    }

    private AppServices services() {
        return new AppServices(
                home,
                log,
                startFails ? new FailingFirst() : tasks(threads == null ? null : threads.worker()),
                tasks(threads == null ? null : threads.library()),
                threads == null
                        ? LogTasks.all(new SameThreadTasks())
                        : LogTasks.of(threads.log(), Platform::runLater, AfterFrame::new),
                this,
                () -> Optional.ofNullable(imports.poll()),
                _ -> this,
                timing(),
                new RecordingSpeaker(),
                new RecordingVoice(),
                ScreenAwake.none(),
                () -> List.of(screen));
    }

    @Override
    public List<Path> toOpen() {
        return Optional.ofNullable(opens.poll()).stream().toList();
    }

    @Override
    public Optional<Path> toSave(String name) {
        return Optional.ofNullable(saves.poll());
    }

    @Override
    public Optional<Path> toShare(String name, String form, String ending) {
        return toSave(name);
    }

    @Override
    public void ask(String name, Consumer<Answer> answered) {
        asked.add(name);
        answered.accept(answers.isEmpty() ? Answer.STAY : answers.poll());
    }
}
