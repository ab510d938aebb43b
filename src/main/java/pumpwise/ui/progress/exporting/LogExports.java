package pumpwise.ui.progress.exporting;

import org.jspecify.annotations.Nullable;
import pumpwise.ui.common.Overlay;

/// Exports the log. The card is created when it is first needed, and remembers its choices until the window closes.
public final class LogExports {

    private final LogExportDependencies dependencies;
    private final Overlay overlay;
    private @Nullable LogExportViewModel model;
    private @Nullable LogExportCard card;

    public LogExports(LogExportDependencies dependencies, Overlay overlay) {
        this.dependencies = dependencies;
        this.overlay = overlay;
    }

    /// Shows the choices.
    public void show() {
        LogExportViewModel choices = model == null ? new LogExportViewModel(dependencies) : model;
        model = choices;
        LogExportCard shown = card == null ? new LogExportCard(choices, dependencies.words(), this::close) : card;
        card = shown;
        choices.count();
        overlay.show(new Overlay.Card(shown, shown::focus, this::close, true));
    }

    private void close() {
        if (card != null) {
            overlay.hide(card);
        }
    }
}
