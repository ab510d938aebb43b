package pumpwise.ui.plan;

import java.util.function.Consumer;
import pumpwise.routine.Routine;
import pumpwise.ui.importing.WorkoutImport;
import pumpwise.ui.plan.file.FilesViewModel;
import pumpwise.ui.plan.model.PlanViewModel;

/// The commands for routines in other forms: as text, and to share.
final class RoutineTexts {

    private final PlanViewModel plan;
    private final FilesViewModel files;
    private final WorkoutImport imports;
    private final Consumer<Routine> share;

    RoutineTexts(PlanViewModel plan, FilesViewModel files, WorkoutImport imports, Consumer<Routine> share) {
        this.plan = plan;
        this.files = files;
        this.imports = imports;
        this.share = share;
        files.onText(imports::show);
        files.openDocumentsWith(imports::documents);
    }

    /// Imports a workout from the clipboard.
    void paste() {
        imports.paste();
    }

    /// Shows the routine in every form that it can be shared in.
    void share() {
        share.accept(plan.routine());
    }

    /// Copies the routine to the clipboard.
    void copy() {
        imports.copy(plan.routine());
        files.announceCopy();
    }
}
