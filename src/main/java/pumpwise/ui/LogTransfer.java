package pumpwise.ui;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import pumpwise.session.record.ExerciseSnapshot;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.settings.ImportedNames;
import pumpwise.ui.common.CurrentCatalog;
import pumpwise.ui.common.CurrentSettings;
import pumpwise.ui.common.Errors;
import pumpwise.ui.common.Hint;
import pumpwise.ui.common.Overlay;
import pumpwise.ui.common.Screen.KeyHint;
import pumpwise.ui.progress.exporting.LogExportDependencies;
import pumpwise.ui.progress.exporting.LogExports;
import pumpwise.ui.progress.imports.LogImportDependencies;
import pumpwise.ui.progress.imports.LogImports;
import pumpwise.ui.progress.log.LogViewModel;
import pumpwise.ui.progress.part.ProgressAction;
import pumpwise.words.Words;

/// The import and the export of the log, with their buttons in the Progress screen.
final class LogTransfer {

    private final Words words;
    private final LogImports imports;
    private final LogExports exports;

    LogTransfer(
            Words words,
            AppServices services,
            LogViewModel log,
            CurrentCatalog exercises,
            CurrentSettings settings,
            Errors errors,
            Overlay overlay) {
        this.words = words;
        DataDirectory home = services.home();
        imports = new LogImports(
                new LogImportDependencies(
                        words,
                        log,
                        exercises::get,
                        () -> own(exercises),
                        () -> settings.get().training().unit(),
                        ZoneId::systemDefault,
                        new ImportedNames(home.importedNames(), home.files()),
                        services.choice(),
                        services.logTasks().awaited(),
                        services.tasks(),
                        errors),
                overlay);
        exports = new LogExports(
                new LogExportDependencies(
                        words,
                        log,
                        exercises::get,
                        services.timing().wall(),
                        ZoneId::systemDefault,
                        services.choice(),
                        services.logTasks().awaited(),
                        errors),
                overlay);
    }

    private static Map<String, ExerciseSnapshot> own(CurrentCatalog exercises) {
        Map<String, ExerciseSnapshot> own = new HashMap<>();
        exercises.own().forEach((id, exercise) -> own.put(id, ExerciseSnapshot.of(exercise)));
        return own;
    }

    /// Imports a log.
    void importLog() {
        imports.show();
    }

    /// The buttons for the import and the export.
    List<ProgressAction> actions() {
        return List.of(
                action("import", "progress.import.hint", KeyCode.I, "progress.import.key", imports::show),
                action("export", "progress.export.hint", KeyCode.E, "progress.export.key", exports::show));
    }

    private ProgressAction action(String name, String hint, KeyCode code, String keyHint, Runnable run) {
        Button button = new Button(words.text("progress.button." + name));
        button.setId("progress-" + name);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        Hint.set(button, words.text(hint));
        return new ProgressAction(
                button,
                new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN),
                new KeyHint("<Mod>+" + code.getName(), keyHint));
    }
}
