package pumpwise.ui.plan;

import pumpwise.ui.importing.WorkoutImport;
import pumpwise.ui.plan.file.FilesViewModel;
import pumpwise.ui.plan.model.PlanViewModel;

/// The commands for routines as text.
final class RoutineTexts {

    private final PlanViewModel plan;
    private final FilesViewModel files;
    private final WorkoutImport imports;

    RoutineTexts(PlanViewModel plan, FilesViewModel files, WorkoutImport imports) {
        this.plan = plan;
        this.files = files;
        this.imports = imports;
        files.onText(imports::show);
        files.openDocumentsWith(imports::documents);
    }

    /// Imports a workout from the clipboard.
    void paste() {
        imports.paste();
    }

    /// Copies the routine to the clipboard.
    void copy() {
        imports.copy(plan.routine());
        files.announceCopy();
    }
}
