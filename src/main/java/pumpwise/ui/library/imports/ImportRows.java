package pumpwise.ui.library.imports;

import pumpwise.catalog.Exercise;
import pumpwise.storage.exercise.imports.ExerciseImport;
import pumpwise.words.ExerciseSummary;
import pumpwise.words.ImportWords;
import pumpwise.words.Words;

/// The entries of an imported file, in words.
final class ImportRows {

    private final Words words;
    private final ImportWords reasons;
    private final ExerciseSummary summary;

    ImportRows(Words words) {
        this.words = words;
        reasons = new ImportWords(words);
        summary = new ExerciseSummary(words);
    }

    ImportRow added(ExerciseImport.Added entry) {
        Exercise exercise = entry.exercise();
        String note = entry.isRenamed() ? words.say("library.import.renamed", exercise.id()) : "";
        return new ImportRow(exercise.name(), summary.line(exercise), note, false);
    }

    ImportRow skipped(ExerciseImport.Skipped entry) {
        String name = entry.givenId() == null
                ? words.say("library.import.entry", Integer.toString(entry.entry()))
                : entry.givenId();
        return new ImportRow(name, reasons.reason(entry), words.say("library.import.skipped"), true);
    }
}
