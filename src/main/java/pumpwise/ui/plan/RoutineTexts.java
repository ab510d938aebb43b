package pumpwise.ui.plan;

import java.util.List;
import java.util.function.Consumer;
import pumpwise.importing.RoutineDocument;
import pumpwise.importing.liftlog.LiftLogReader;
import pumpwise.importing.liftlog.LiftLogSession;
import pumpwise.routine.Routine;
import pumpwise.ui.common.Overlay;
import pumpwise.ui.importing.WorkoutImport;
import pumpwise.ui.plan.file.FilesViewModel;
import pumpwise.ui.plan.file.ImportPreviews;
import pumpwise.ui.plan.model.PlanViewModel;

/// The commands for routines in other forms: as text, as plans of other apps, and to share.
final class RoutineTexts implements ImportPreviews {

    private final PlanViewModel plan;
    private final FilesViewModel files;
    private final WorkoutImport imports;
    private final Consumer<Routine> share;

    /// @param opened runs when an imported routine is open
    RoutineTexts(
            PlanViewModel plan, FilesViewModel files, PlanDependencies sources, Overlay cards, Runnable opened) {
        this.plan = plan;
        this.files = files;
        share = sources.share();
        imports = new WorkoutImport(
                sources.words(),
                sources.catalog(),
                sources.preferences().weightUnitProperty()::getValue,
                sources.files().tasks(),
                cards,
                routine -> files.imports().importPreviewed(routine, opened),
                (file, chosen) -> files.imports().importSessions(file, chosen, opened));
        files.imports().previewWith(this);
    }

    @Override
    public RoutineDocument documents() {
        return imports.documents();
    }

    @Override
    public LiftLogReader plans() {
        return imports.plans();
    }

    @Override
    public void preview(String text) {
        imports.show(text);
    }

    @Override
    public void choose(String file, List<LiftLogSession> sessions) {
        imports.choose(file, sessions);
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
