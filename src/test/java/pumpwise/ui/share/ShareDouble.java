package pumpwise.ui.share;

import static pumpwise.ui.plan.model.Planned.CATALOG;
import static pumpwise.ui.plan.model.Planned.SAMPLE;
import static pumpwise.ui.plan.model.Planned.WORDS;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import pumpwise.export.other.Schedule;
import pumpwise.export.paper.PaperSize;
import pumpwise.export.share.Pixels;
import pumpwise.export.share.ShareFormat;
import pumpwise.figure.shape.Palette;
import pumpwise.routine.Routine;
import pumpwise.rules.PumpCheck;
import pumpwise.rules.pump.PumpRules;
import pumpwise.ui.common.UserError;
import pumpwise.ui.plan.file.FileChoice;
import pumpwise.ui.task.TestTasks;

/// A sharing of the sample with doubles of the window around it, and what went to them.
abstract class ShareDouble {

    static final ZonedDateTime NOW = ZonedDateTime.of(2026, 1, 5, 18, 0, 0, 0, ZoneOffset.UTC);

    @TempDir
    Path folder;

    final TestTasks tasks;
    final Deque<Path> chosen = new ArrayDeque<>();
    final List<String> suggested = new ArrayList<>();
    final List<String> remembered = new ArrayList<>();
    final List<String> asked = new ArrayList<>();
    final List<String> texts = new ArrayList<>();
    final List<Pixels> pictures = new ArrayList<>();
    final ScheduleViewModel schedule = new ScheduleViewModel(WORDS);
    final List<UserError> errors = new ArrayList<>();
    @Nullable String last;
    boolean mayReplace;
    final List<Path> opened = new ArrayList<>();
    boolean canOpen = true;

    ShareDouble(TestTasks tasks) {
        this.tasks = tasks;
    }

    private final class Choice implements FileChoice {
        @Override
        public List<Path> toOpen() {
            throw new AssertionError("nothing is opened");
        }

        @Override
        public Optional<Path> toSave(String name) {
            throw new AssertionError("no copy is saved");
        }

        @Override
        public Optional<Path> toShare(String name, String form, String ending) {
            suggested.add(name + ending);
            return Optional.ofNullable(chosen.poll());
        }
    }

    private final class Copies implements ShareClipboard {
        @Override
        public void copy(String text) {
            texts.add(text);
        }

        @Override
        public void copy(Pixels picture) {
            pictures.add(picture);
        }
    }

    private void open(Path file) throws IOException {
        if (!canOpen) {
            throw new IOException("no browser");
        }
        opened.add(file);
    }

    ShareViewModel share(Routine routine) {
        ShareViewModel share = new ShareViewModel(
                new ShareDependencies(
                        WORDS,
                        CATALOG,
                        new Choice(),
                        (name, replace) -> {
                            asked.add(name);
                            if (mayReplace) {
                                replace.run();
                            }
                        },
                        new Copies(),
                        errors::add,
                        tasks,
                        () -> NOW,
                        schedule,
                        () -> last,
                        remembered::add,
                        this::open),
                routine);
        tasks.settle();
        return share;
    }

    ShareViewModel share(ShareFormat format) {
        last = format.word();
        return share(SAMPLE);
    }

    static byte[] commanded(ShareFormat format) {
        return format.write(new ShareFormat.Request(
                SAMPLE,
                WORDS,
                CATALOG,
                new PumpCheck(PumpRules.all(), CATALOG),
                new ShareFormat.Options(Palette.LIGHT, PaperSize.of(Locale.getDefault()), Schedule.USUAL),
                NOW,
                _ -> {}));
    }
}
