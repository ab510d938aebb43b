package pumpwise.ui.plan.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import pumpwise.importing.RoutineDocument;
import pumpwise.importing.liftlog.LiftLogReader;
import pumpwise.importing.liftlog.LiftLogSession;
import pumpwise.storage.file.FileText;
import pumpwise.storage.file.JsonFolder;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.storage.routine.RoutineFile;
import pumpwise.storage.routine.RoutineRepository;
import pumpwise.storage.routine.RoutineRepository.Imported;

/// A file from elsewhere, read as far as that needs no answer from the user.
sealed interface IncomingFile {

    /// A routine, which is imported without questions.
    ///
    /// @param name the name of the file
    record OfRoutine(String name, Callable<Imported> toImport) implements IncomingFile {}

    /// A text, which is previewed first.
    record OfText(String text) implements IncomingFile {}

    /// A plan, of which the user chooses the sessions.
    ///
    /// @param name the name of the file
    record OfPlan(String name, List<LiftLogSession> sessions) implements IncomingFile {

        public OfPlan {
            sessions = List.copyOf(sessions);
        }
    }

    /// A file that cannot be read.
    record Unreadable(Exception reason) implements IncomingFile {}

    /// Reads a file. Its kind is decided by its name, and otherwise by its content.
    ///
    /// @param kinds reads files of other kinds than routines; null if there are none
    static IncomingFile read(Path path, RoutineRepository routines, @Nullable ImportPreviews kinds) {
        try {
            return readAny(path, routines, kinds);
        } catch (UnreadableFileException | RuntimeException e) {
            // The other files are still read.
            return new Unreadable(e);
        }
    }

    private static IncomingFile readAny(Path path, RoutineRepository routines, @Nullable ImportPreviews kinds)
            throws UnreadableFileException {
        String name = String.valueOf(path.getFileName());
        IncomingFile routine = new OfRoutine(name, () -> routines.importFile(path));
        if (kinds == null || name.endsWith(JsonFolder.EXTENSION) || name.endsWith(RoutineFile.EXTENSION)) {
            return routine;
        }
        if (TextFile.isText(path)) {
            return new OfText(TextFile.read(path));
        }
        if (LiftLogReader.isPlan(name)) {
            byte[] plan = FileText.read(name, path);
            return new OfPlan(name, kinds.plans().read(name, plan, LiftLogReader.withoutEnding(name)));
        }
        Optional<RoutineDocument.Opened> document = kinds.documents().open(name, path);
        return document.isPresent() ? ofDocument(name, document.get(), routines) : routine;
    }

    /// A text from a QR code that leaves questions is previewed like any other text.
    private static IncomingFile ofDocument(String name, RoutineDocument.Opened document, RoutineRepository routines) {
        return document.open().isEmpty()
                ? new OfRoutine(name, () -> routines.importRoutine(document.routine()))
                : new OfText(document.text());
    }
}
