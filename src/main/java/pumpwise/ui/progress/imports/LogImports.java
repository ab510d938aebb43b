package pumpwise.ui.progress.imports;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import pumpwise.ui.common.Overlay;

/// Imports logs of other apps. The card is created when it is first needed.
public final class LogImports {

    private static final String ENDING = ".csv";

    private final LogImportDependencies dependencies;
    private final Overlay overlay;
    private @Nullable LogImportCard card;

    public LogImports(LogImportDependencies dependencies, Overlay overlay) {
        this.dependencies = dependencies;
        this.overlay = overlay;
    }

    /// Asks for a file and shows what is in it.
    public void show() {
        dependencies
                .choice()
                .toImport(dependencies.words().text("progress.import.files"), ENDING)
                .ifPresent(this::show);
    }

    /// Shows what is in a file. Has no effect while another one is open.
    public void show(Path file) {
        if (card == null) {
            LogImportViewModel model = new LogImportViewModel(dependencies, file, this::close);
            LogImportCard shown = new LogImportCard(model, dependencies.words());
            card = shown;
            overlay.show(new Overlay.Card(shown, shown::focus, model::cancel, true));
            model.begin();
        }
    }

    private void close() {
        LogImportCard shown = card;
        card = null;
        if (shown != null) {
            overlay.hide(shown);
        }
    }
}
