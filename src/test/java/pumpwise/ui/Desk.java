package pumpwise.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import pumpwise.platform.awake.ScreenAwake;
import pumpwise.storage.DataDirectory;
import pumpwise.ui.common.Theme;
import pumpwise.ui.plan.file.FileChoice;
import pumpwise.ui.plan.file.LeaveQuestion;
import pumpwise.ui.task.SameThreadTasks;
import pumpwise.ui.train.ManualTicker;
import pumpwise.ui.train.RecordingSpeaker;
import pumpwise.ui.train.RecordingVoice;
import pumpwise.ui.train.VirtualTime;
import pumpwise.ui.train.live.SessionTiming;
import pumpwise.words.Words;

/// The window over a folder of its own, with the answers that a person would give to the system's dialogs, and with
/// everything done at once.
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

    public Desk(Path folder) {
        this(new DataDirectory(folder));
    }

    Desk(DataDirectory home) {
        this.home = home;
    }

    public void open(Stage stage, Theme theme) {
        wiring(stage, theme).open();
    }

    Wiring wiring(Stage stage, Theme theme) {
        return new Wiring(stage, words, services(), new SimpleObjectProperty<>(theme));
    }

    private AppServices services() {
        SessionTiming timing = new SessionTiming(_ -> time, time, time, Runnable::run, Runnable::run, ticker);
        return new AppServices(
                home,
                null,
                new SameThreadTasks(),
                this,
                () -> Optional.ofNullable(imports.poll()),
                this,
                timing,
                new RecordingSpeaker(),
                new RecordingVoice(),
                ScreenAwake.none(),
                () -> new Rectangle2D(0, 0, 1920, 1080));
    }

    @Override
    public Optional<Path> toOpen() {
        return Optional.ofNullable(opens.poll());
    }

    @Override
    public Optional<Path> toSave(String name) {
        return Optional.ofNullable(saves.poll());
    }

    @Override
    public Answer ask(String name) {
        asked.add(name);
        return answers.isEmpty() ? Answer.STAY : answers.poll();
    }
}
