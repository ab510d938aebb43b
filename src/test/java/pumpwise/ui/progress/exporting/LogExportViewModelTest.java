package pumpwise.ui.progress.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static pumpwise.ui.progress.log.LogStand.daysAgo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pumpwise.catalog.Catalog;
import pumpwise.export.log.LogTarget;
import pumpwise.storage.exercise.CatalogReader;
import pumpwise.ui.plan.file.FileChoice;
import pumpwise.ui.progress.log.LogStand;
import pumpwise.ui.task.BothExecutors;
import pumpwise.ui.task.TestTasks;

@BothExecutors
class LogExportViewModelTest implements FileChoice {

    private static final Catalog CATALOG = new CatalogReader().builtIn().catalog();

    @TempDir
    private Path folder;

    private final TestTasks tasks;
    private LogStand stand;
    private LogExportViewModel export;
    private @Nullable Path chosen;

    LogExportViewModelTest(TestTasks tasks) {
        this.tasks = tasks;
    }

    @BeforeEach
    void aStand() throws Exception {
        stand = new LogStand(folder, tasks).with(daysAgo(1), daysAgo(3), daysAgo(10)).read();
        export = new LogExportViewModel(new LogExportDependencies(
                stand.words, stand.log, () -> CATALOG, () -> LogStand.NOW, () -> ZoneOffset.UTC, this, tasks, stand.errors::add));
        tasks.settle(export::count);
    }

    @Override
    public List<Path> toOpen() {
        return List.of();
    }

    @Override
    public Optional<Path> toSave(String name) {
        return Optional.ofNullable(chosen);
    }

    @Override
    public Optional<Path> toShare(String name, String form, String ending) {
        return toSave(name);
    }

    @Test
    void theChoicesSayHowMuchIsWritten() {
        assertThat(export.summaryProperty().get()).startsWith("3 sessions with ");
        LocalDate today = LogStand.NOW.atZone(ZoneOffset.UTC).toLocalDate();
        tasks.settle(() -> export.from().choose(today.minusDays(4)));
        assertThat(export.summaryProperty().get()).startsWith("2 sessions with ");
        tasks.settle(() -> export.to().choose(today.minusDays(2)));
        assertThat(export.summaryProperty().get()).startsWith("1 session with ");
        tasks.settle(() -> export.to().choose(today.minusDays(4)));
        assertThat(export.problemProperty().get()).isEmpty();
        assertThat(export.summaryProperty().get()).isEqualTo("No sessions with no sets");
        assertThat(export.readyProperty().get()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-02", "2 Jan 2026", "2 jan", "Jan 2, 2026", "2.1.2026", " 2 January 2026 "})
    void aDayCanBeTypedInTheUsualForms(String typed) {
        tasks.settle(() -> export.from().type(typed));
        assertThat(export.from().dayProperty().get()).isEqualTo("2026-01-02");
        assertThat(export.from().textProperty().get()).isEqualTo("2 Jan 2026");
        assertThat(export.problemProperty().get()).isEmpty();
        assertThat(export.readyProperty().get()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "31.2.2026", "01/02/2026", "2026"})
    void aTextThatIsNotADayStaysAndNothingIsSaved(String typed) {
        chosen = folder.resolve("log.csv");
        tasks.settle(() -> export.to().choose(LocalDate.EPOCH));
        tasks.settle(() -> export.to().type(typed));
        assertThat(export.to().textProperty().get()).isEqualTo(typed);
        assertThat(export.problemProperty().get()).startsWith("To: enter a date, such as ");
        assertThat(export.summaryProperty().get()).isEmpty();
        assertThat(export.readyProperty().get()).isFalse();
        tasks.settle(export::save);
        assertThat(chosen).doesNotExist();

        tasks.settle(() -> export.to().type(" "));
        assertThat(export.problemProperty().get()).isEmpty();
        assertThat(export.summaryProperty().get()).startsWith("3 sessions");
        assertThat(export.readyProperty().get()).isTrue();
    }

    @Test
    void aFirstDayAfterTheLastIsTold() {
        tasks.settle(() -> export.from().type("2 Jan 2026"));
        tasks.settle(() -> export.to().type("1 Jan 2026"));
        assertThat(export.problemProperty().get()).isEqualTo("“From” is after “To”. Change one of the two dates.");
        assertThat(export.summaryProperty().get()).isEmpty();
        assertThat(export.readyProperty().get()).isFalse();

        tasks.settle(() -> export.to().type(""));
        assertThat(export.problemProperty().get()).isEmpty();
        assertThat(export.readyProperty().get()).isTrue();
    }

    @Test
    void theFileIsWrittenForTheChosenApp() throws Exception {
        chosen = folder.resolve("log.csv");
        tasks.settle(() -> export.targetProperty().set(LogTarget.HEVY));
        tasks.settle(export::save);
        assertThat(Files.readString(chosen)).startsWith("\"title\",\"start_time\"");
        assertThat(export.noticeProperty().get().text()).isEqualTo("Saved as log.csv");
        assertThat(export.readyProperty().get()).isTrue();
    }

    @Test
    void aNameWithoutAnEndingGetsOneAndReplacesNothing() throws Exception {
        Path there = Files.writeString(folder.resolve("log.csv"), "mine");
        chosen = folder.resolve("log");
        tasks.settle(export::save);
        assertThat(there).hasContent("mine");
        assertThat(export.noticeProperty().get().text()).isEqualTo("Saved as log 2.csv");
    }

    @Test
    void withoutAFileNothingIsWritten() {
        chosen = null;
        tasks.settle(export::save);
        assertThat(export.noticeProperty().get()).isNull();
        assertThat(export.readyProperty().get()).isTrue();
    }

    @Test
    void aFileThatCannotBeWrittenIsTold() {
        chosen = folder.resolve("no such folder/log.csv");
        tasks.settle(export::save);
        assertThat(stand.errors).hasSize(1);
        assertThat(export.noticeProperty().get()).isNull();
        assertThat(export.readyProperty().get()).isTrue();
    }
}
