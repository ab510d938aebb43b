package pumpwise.ui.plan.file;

import java.util.ArrayList;
import java.util.List;
import pumpwise.storage.routine.RoutineRepository.Imported;

/// What became of files that were opened together.
///
/// @param routines the imported routines, each one once
/// @param failures why the other files could not be opened
record ImportResult(List<OfFile> routines, List<Exception> failures) {

    ImportResult {
        routines = List.copyOf(routines);
        failures = List.copyOf(failures);
    }

    /// An imported routine.
    ///
    /// @param name the name of the file that it is from
    record OfFile(String name, Imported imported) {}

    /// Imports the routines among the files.
    static ImportResult of(List<IncomingFile> files) {
        List<OfFile> routines = new ArrayList<>();
        List<Exception> failures = new ArrayList<>();
        for (IncomingFile file : files) {
            switch (file) {
                case IncomingFile.OfRoutine routine -> {
                    try {
                        add(new OfFile(routine.name(), routine.toImport().call()), routines);
                    } catch (Exception e) {
                        // The other files are still imported.
                        failures.add(e);
                    }
                }
                case IncomingFile.Unreadable unreadable -> failures.add(unreadable.reason());
                case IncomingFile.OfText _, IncomingFile.OfPlan _ -> {
                    // The user imports it.
                }
            }
        }
        return new ImportResult(routines, failures);
    }

    private static void add(OfFile next, List<OfFile> routines) {
        boolean isNew = routines.stream()
                .noneMatch(each -> each.imported().stored().file().equals(next.imported().stored().file()));
        if (isNew) {
            routines.add(next);
        }
    }
}
