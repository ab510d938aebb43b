package pumpwise.ui.plan.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import pumpwise.importing.RoutineDocument;
import pumpwise.importing.liftlog.LiftLogReader;
import pumpwise.routine.Routine;
import pumpwise.storage.file.FileText;
import pumpwise.storage.file.JsonFolder;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.routine.RoutineFile;
import pumpwise.storage.routine.RoutineRepository;
import pumpwise.storage.routine.RoutineRepository.Imported;
import pumpwise.ui.routines.OpenRoutine.Undo;

/// Opens files from elsewhere: routines, texts, pictures, PDF files, web pages, and plans of LiftLog.
public final class FileImports {

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

    /// Opens a file. A text is previewed first, and of a plan the user chooses the sessions.
    ///
    /// @param then runs when something is shown
    void importFile(Path path, Runnable then) {
        String name = String.valueOf(path.getFileName());
        ImportPreviews kinds = previews;
        if (kinds == null || name.endsWith(JsonFolder.EXTENSION) || name.endsWith(RoutineFile.EXTENSION)) {
            importFrom(path, () -> routines.importFile(path), then);
        } else if (TextFile.isText(path)) {
            commands.run(() -> TextFile.read(path), text -> {
                then.run();
                kinds.preview(text);
            });
        } else if (LiftLogReader.isPlan(name)) {
            String unnamed = LiftLogReader.withoutEnding(name);
            commands.run(() -> kinds.plans().read(name, FileText.read(name, path), unnamed), sessions -> {
                then.run();
                kinds.choose(name, sessions);
            });
        } else {
            commands.run(
                    () -> kinds.documents().open(name, path),
                    opened -> importDocument(path, opened.orElse(null), kinds, then));
        }
    }

    /// A text from a QR code that leaves questions is previewed like any other text.
    ///
    /// @param opened null if the file is no document
    private void importDocument(
            Path path, RoutineDocument.@Nullable Opened opened, ImportPreviews kinds, Runnable then) {
        if (opened == null) {
            importFrom(path, () -> routines.importFile(path), then);
        } else if (opened.open().isEmpty()) {
            importFrom(path, () -> routines.importRoutine(opened.routine()), then);
        } else {
            then.run();
            kinds.preview(opened.text());
        }
    }

    private void importFrom(Path path, Callable<Imported> routine, Runnable then) {
        open.replace(routine, Imported::stored, imported -> {
            then.run();
            if (imported.isCopy()) {
                commands.announce("plan.notice.imported", Undo.NONE, String.valueOf(path.getFileName()));
            }
        });
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
