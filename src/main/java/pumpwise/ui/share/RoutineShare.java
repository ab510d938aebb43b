package pumpwise.ui.share;

import java.time.ZonedDateTime;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.export.picture.QrCode;
import pumpwise.platform.DesktopOpener;
import pumpwise.routine.Routine;
import pumpwise.ui.common.CurrentSettings;
import pumpwise.ui.common.Errors;
import pumpwise.ui.common.Overlay;
import pumpwise.ui.plan.file.FileChoice;
import pumpwise.ui.task.TaskExecutor;
import pumpwise.words.Words;

/// Opens the card for sharing a routine. Nothing of it exists before it is first asked for.
public final class RoutineShare {

    private final Words words;
    private final Catalog catalog;
    private final FileChoice choice;
    private final CurrentSettings settings;
    private final Errors errors;
    private final TaskExecutor tasks;
    private final Supplier<ZonedDateTime> now;
    private final Overlay overlay;
    private @Nullable ScheduleViewModel schedule;
    private @Nullable ShareViewModel model;
    private @Nullable ShareCard card;
    private @Nullable CodeCard code;

    /// @param settings remember the form
    /// @param now the time in the user's zone
    public RoutineShare(
            Words words,
            Catalog catalog,
            FileChoice choice,
            CurrentSettings settings,
            Errors errors,
            TaskExecutor tasks,
            Supplier<ZonedDateTime> now,
            Overlay overlay) {
        this.words = words;
        this.catalog = catalog;
        this.choice = choice;
        this.settings = settings;
        this.errors = errors;
        this.tasks = tasks;
        this.now = now;
        this.overlay = overlay;
    }

    private ShareDependencies dependencies() {
        if (schedule == null) {
            schedule = new ScheduleViewModel(words);
        }
        return new ShareDependencies(
                words,
                catalog,
                choice,
                new ReplaceCard(words, overlay)::ask,
                new SystemClipboard(),
                errors,
                tasks,
                now,
                schedule,
                () -> settings.get().planning().shared(),
                form -> settings.change(old -> old.withPlanning(it -> it.withShared(form))),
                DesktopOpener.find(System.getProperty("os.name"), System.getenv())
                        .<ShareDependencies.FileOpening>map(opener -> opener::open)
                        .orElse(null));
    }

    /// Shows the card with a routine.
    public void show(Routine routine) {
        close();
        ShareViewModel shared = new ShareViewModel(dependencies(), routine);
        ShareCard shown = new ShareCard(shared, words, this::close);
        model = shared;
        card = shown;
        shared.codeProperty().subscribe(found -> show(shared, found));
        overlay.show(new Overlay.Card(shown, shown::focus, this::close, true));
    }

    private void show(ShareViewModel shared, @Nullable QrCode found) {
        if (code != null) {
            overlay.hide(code);
            code = null;
        }
        if (found != null) {
            CodeCard shown = new CodeCard(found, words, overlay.getHeight(), shared::hideCode);
            code = shown;
            overlay.show(new Overlay.Card(shown, shown::focus, shared::hideCode, true));
        }
    }

    private void close() {
        if (model != null) {
            model.close();
            model.hideCode();
            model = null;
        }
        if (card != null) {
            overlay.hide(card);
            card = null;
        }
    }
}
