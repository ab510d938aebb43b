package pumpwise.ui.plan.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.importing.liftlog.LiftLogSession;
import pumpwise.routine.Routine;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.routine.RoutineRepository;
import pumpwise.storage.routine.RoutineRepository.Imported;
import pumpwise.storage.routine.StoredRoutine;
import pumpwise.ui.routines.OpenRoutine.Undo;

/// Opens files from elsewhere: routines, texts, pictures, PDF files, web pages, and plans of LiftLog. Of several
/// routines, the first is opened, and the others are saved among the user's routines. Texts and plans are previewed one
/// after another.
public final class FileImports {

    /// The most files that are opened together.
    static final int MOST_AT_ONCE = 20;

    private final OpenFile open;
    private final FileCommands commands;
    private final RoutineRepository routines;
    private @Nullable ImportPreviews previews;

    FileImports(OpenFile open, FileCommands commands, RoutineRepository routines) {
        this.open = open;
        this.commands = commands;
        this.routines = routines;
    }

    /// Sets what reads and previews files of other kinds. Until then, every file is a routine.
    public void previewWith(ImportPreviews other) {
        previews = other;
    }

    /// Opens files.
    ///
    /// @param paths at least one
    /// @param then runs when something is shown
    void importFiles(List<Path> paths, Runnable then) {
        List<Path> first = paths.stream().limit(MOST_AT_ONCE).toList();
        ImportPreviews kinds = previews;
        commands.run(
                () -> first.stream().map(path -> IncomingFile.read(path, routines, kinds)).toList(),
                files -> {
                    importRoutines(files, then);
                    commands.reportLeft(first.size(), paths.size());
                });
    }

    private void importRoutines(List<IncomingFile> files, Runnable then) {
        if (files.stream().anyMatch(IncomingFile.OfRoutine.class::isInstance)) {
            // Edits during the work must be saved too.
            open.whenSaved(() -> commands.run(
                    () -> ImportResult.of(files), result -> open.whenSaved(() -> show(result, files, then))));
        } else {
            show(ImportResult.of(files), files, then);
        }
    }

    private void show(ImportResult result, List<IncomingFile> files, Runnable then) {
        if (!result.routines().isEmpty()) {
            openFirst(result.routines());
        }
        if (result.failures().size() < files.size()) {
            commands.withdrawReports();
            then.run();
        }
        files.forEach(this::preview);
        commands.report(result.failures());
    }

    /// Opens the first routine, and says where the others are.
    private void openFirst(List<ImportResult.OfFile> imported) {
        ImportResult.OfFile first = imported.getFirst();
        StoredRoutine stored = first.imported().stored();
        open.show(stored);
        if (imported.size() > 1) {
            commands.announce("plan.notice.several", Undo.NONE, stored.routine().name(), imported.size() - 1);
        } else if (first.imported().isCopy()) {
            commands.announce("plan.notice.imported", Undo.NONE, first.name());
        }
    }

    private void preview(IncomingFile file) {
        ImportPreviews kinds = previews;
        if (kinds != null && file instanceof IncomingFile.OfText(String text)) {
            kinds.preview(text);
        } else if (kinds != null && file instanceof IncomingFile.OfPlan(String name, List<LiftLogSession> sessions)) {
            kinds.choose(name, sessions);
        }
    }

    /// Opens a routine that was previewed.
    ///
    /// @param then runs when it is open
    public void importPreviewed(Routine routine, Runnable then) {
        open.create(routine, then);
    }

    /// Saves the chosen sessions of a plan as routines, and opens the first one.
    ///
    /// @param file the name of the file with the plan
    /// @param chosen at least one
    public void importSessions(String file, List<Routine> chosen, Runnable then) {
        open.replace(() -> importAll(chosen).getFirst(), Imported::stored, _ -> {
            then.run();
            commands.announce("plan.notice.sessions", Undo.NONE, chosen.size(), file);
        });
    }

    private List<Imported> importAll(List<Routine> chosen) throws CannotSaveException {
        List<Imported> imported = new ArrayList<>();
        for (Routine routine : chosen) {
            imported.add(routines.importRoutine(routine));
        }
        return imported;
    }
}
