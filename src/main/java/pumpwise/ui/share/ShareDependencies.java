package pumpwise.ui.share;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.ui.common.Errors;
import pumpwise.ui.plan.file.FileChoice;
import pumpwise.ui.task.TaskExecutor;
import pumpwise.words.Words;

/// The dependencies of sharing.
///
/// @param catalog the exercises of the routine
/// @param choice asks for a file
/// @param replace asks whether a file with this name may be replaced, and runs the action if so
/// @param clipboard where copies go
/// @param errors reports unexpected errors
/// @param tasks writes the forms
/// @param now the time in the user's zone
/// @param schedule when the routine is done, for a calendar; kept while the program runs
/// @param last the name of the form that was chosen last; null for none
/// @param remember receives the name of a chosen form
/// @param opening opens a saved file; null if the system has no program for that
public record ShareDependencies(
        Words words,
        Catalog catalog,
        FileChoice choice,
        BiConsumer<String, Runnable> replace,
        ShareClipboard clipboard,
        Errors errors,
        TaskExecutor tasks,
        Supplier<ZonedDateTime> now,
        ScheduleViewModel schedule,
        Supplier<@Nullable String> last,
        Consumer<String> remember,
        @Nullable FileOpening opening) {

    /// Opens a file in the program that the system has for it.
    public interface FileOpening {
        void open(Path file) throws IOException;
    }
}
