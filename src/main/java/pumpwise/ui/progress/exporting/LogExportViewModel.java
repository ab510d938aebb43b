package pumpwise.ui.progress.exporting;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import pumpwise.export.log.LogExport;
import pumpwise.export.log.LogTarget;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.file.AtomicFile;
import pumpwise.storage.file.FileName;
import pumpwise.ui.common.FileErrors;
import pumpwise.ui.common.notice.Notice;
import pumpwise.ui.task.LatestTask;
import pumpwise.ui.task.Task;
import pumpwise.words.Words;

/// The choices for an export of the log, and the export itself.
public final class LogExportViewModel {

    private static final String ENDING = ".csv";

    private final LogExportDependencies dependencies;
    private final Words words;
    private final LogExport export;
    private final LatestTask counting;
    private final ObjectProperty<LogTarget> target = new SimpleObjectProperty<>(LogTarget.OWN);
    private final DayLimit from;
    private final DayLimit to;
    private final BooleanProperty workOnly = new SimpleBooleanProperty();
    private final BooleanProperty utc = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();

    LogExportViewModel(LogExportDependencies dependencies) {
        this.dependencies = dependencies;
        words = dependencies.words();
        ZoneId zone = dependencies.zone().get();
        export = new LogExport(dependencies.catalog().get().snapshot(), zone);
        counting = new LatestTask(dependencies.tasks());
        from = day("progress.export.from", zone);
        to = day("progress.export.to", zone);
        workOnly.subscribe((_, _) -> count());
        target.subscribe((_, _) -> count());
    }

    private DayLimit day(String label, ZoneId zone) {
        return new DayLimit(words, words.text(label), () -> LocalDate.ofInstant(dependencies.clock().instant(), zone), this::count);
    }

    ObjectProperty<LogTarget> targetProperty() {
        return target;
    }

    /// The first day.
    DayLimit from() {
        return from;
    }

    /// The last day.
    DayLimit to() {
        return to;
    }

    /// Whether warm-ups and cool-downs are left out.
    BooleanProperty workOnlyProperty() {
        return workOnly;
    }

    /// Whether the times for Strong are in UTC.
    BooleanProperty utcProperty() {
        return utc;
    }

    /// Why nothing can be written with these choices; empty if it can.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// How much would be written, in words; empty if there is a problem.
    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /// Whether there is something to write, and nothing is being written.
    ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /// What was saved; null for nothing.
    ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    private LogExport.Options options() {
        return new LogExport.Options(
                target.get(), from.dayProperty().get(), to.dayProperty().get(), workOnly.get(), utc.get() && target.get() == LogTarget.STRONG);
    }

    private List<SessionRecord> log(LogExport.Options options) {
        return LogExport.log(dependencies.log().repository().list(), options.target());
    }

    /// Counts what would be written.
    void count() {
        ready.set(false);
        problem.set(problemNow());
        if (!problem.get().isEmpty()) {
            counting.cancel();
            summary.set("");
            return;
        }
        LogExport.Options options = options();
        counting.run(Task.of(() -> export.chosen(log(options), options)).onDone(chosen -> {
            int sets = chosen.stream().mapToInt(session -> session.sets().size()).sum();
            summary.set(words.text("progress.export.summary", chosen.size(), sets));
            ready.set(!chosen.isEmpty());
        }));
    }

    private String problemNow() {
        LocalDate first = from.dayProperty().get();
        LocalDate last = to.dayProperty().get();
        if (first != null && last != null && first.isAfter(last)) {
            return words.text("progress.export.reversed", from.label(), to.label());
        }
        return Stream.of(from, to)
                .map(day -> day.refusalProperty().get())
                .filter(why -> !why.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /// Asks for a file and writes the log there.
    void save() {
        if (ready.get()) {
            dependencies
                    .choice()
                    .toShare(words.text("progress.export.name"), words.text("progress.import.files"), ENDING)
                    .ifPresent(this::save);
        }
    }

    private void save(Path chosen) {
        LogExport.Options options = options();
        ready.set(false);
        notice.set(null);
        dependencies.tasks().run(Task.of(() -> {
                    Path file = complete(chosen);
                    new AtomicFile().write(file, export.write(log(options), options));
                    return file;
                })
                .onDone(file -> {
                    ready.set(problem.get().isEmpty());
                    String text = words.text("progress.export.saved", String.valueOf(file.getFileName()));
                    notice.set(Notice.of(text, () -> notice.set(null)));
                })
                .onFailed(fault -> {
                    ready.set(problem.get().isEmpty());
                    dependencies.errors().report(new FileErrors(words).of(fault));
                }));
    }

    /// The file with an ending. The dialog has asked whether an existing file may be replaced, but not about this one.
    private static Path complete(Path chosen) {
        String name = String.valueOf(chosen.getFileName());
        if (name.toLowerCase(Locale.ROOT).endsWith(ENDING) || name.lastIndexOf('.') > 0) {
            return chosen;
        }
        Path complete = chosen.resolveSibling(name + ENDING);
        Path folder = chosen.toAbsolutePath().getParent();
        return Files.exists(complete) && folder != null ? FileName.unused(folder, name, ENDING) : complete;
    }
}
