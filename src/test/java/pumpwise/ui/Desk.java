package pumpwise.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.Stage;
import pumpwise.storage.Home;
import pumpwise.ui.awake.ScreenAwake;
import pumpwise.ui.common.Background;
import pumpwise.ui.common.Theme;
import pumpwise.ui.plan.FileChoice;
import pumpwise.ui.plan.LeaveQuestion;
import pumpwise.ui.train.ManualTicker;
import pumpwise.ui.train.RecordingSpeaker;
import pumpwise.ui.train.RecordingVoice;
import pumpwise.ui.train.Timing;
import pumpwise.ui.train.VirtualTime;
import pumpwise.words.Words;

/// The window over a folder of its own, with the answers that a person would give to the system's dialogs, and with
/// everything done at once.
final class Desk implements FileChoice, LeaveQuestion {

    final Words words = Words.in(Locale.ENGLISH);
    final Home home;
    final VirtualTime time = new VirtualTime(Instant.parse("2026-01-05T18:00:00Z"));
    final ManualTicker ticker = new ManualTicker();
    final Deque<Path> opens = new ArrayDeque<>();
    final Deque<Path> imports = new ArrayDeque<>();
    final Deque<Path> saves = new ArrayDeque<>();
    final Deque<Answer> answers = new ArrayDeque<>();
    final List<String> asked = new ArrayList<>();

    Desk(Path folder) {
        home = new Home(folder);
    }

    void open(Stage stage, Theme theme) {
        new Wiring(stage, words, outside(), theme).open();
    }

    private Outside outside() {
        Timing timing = new Timing(_ -> time, time, time, Runnable::run, ticker);
        return new Outside(
                home,
                Background.none(),
                this,
                () -> Optional.ofNullable(imports.poll()),
                this,
                timing,
                new RecordingSpeaker(),
                new RecordingVoice(),
                ScreenAwake.none());
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
