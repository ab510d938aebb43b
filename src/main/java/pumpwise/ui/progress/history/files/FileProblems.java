package pumpwise.ui.progress.history.files;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import pumpwise.storage.session.SessionCopy;
import pumpwise.storage.session.SessionListing;
import pumpwise.ui.common.FileErrors;
import pumpwise.ui.progress.log.LogViewModel;
import pumpwise.words.Words;

/// The files that could not be read, and second files of a session.
public final class FileProblems {

    private final Words words;
    private final ReadOnlyObjectWrapper<List<FileProblem>> problems = new ReadOnlyObjectWrapper<>(List.of());

    /// A file and what is wrong with it.
    ///
    /// @param file its name
    /// @param text what is wrong, in one or more lines
    /// @param isUnreadable whether it could not be read; otherwise it is a second file of a session
    public record FileProblem(String file, String text, boolean isUnreadable) {}

    public FileProblems(LogViewModel log, Words words) {
        this.words = words;
        log.listingProperty().subscribe(this::update);
    }

    /// The files, those that could not be read first.
    public ReadOnlyObjectProperty<List<FileProblem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    private void update(SessionListing listing) {
        List<FileProblem> found = new ArrayList<>();
        FileErrors errors = new FileErrors(words);
        listing.unreadable().forEach(file -> found.add(new FileProblem(file.file(), errors.reason(file.problems()), true)));
        listing.copies().forEach(copy -> found.add(copy(copy)));
        if (!found.equals(problems.get())) {
            problems.set(List.copyOf(found));
        }
    }

    private FileProblem copy(SessionCopy copy) {
        String file = String.valueOf(copy.copy().file().getFileName());
        String other = String.valueOf(copy.counted().file().getFileName());
        String key = copy.hasOtherSets() ? "progress.files.copy.other" : "progress.files.copy.same";
        return new FileProblem(file, words.text(key, other), false);
    }

    /// What the banner says; empty if there is nothing to say.
    String banner() {
        long unreadable = problems.get().stream().filter(FileProblem::isUnreadable).count();
        long copies = problems.get().size() - unreadable;
        List<String> parts = new ArrayList<>();
        if (unreadable > 0) {
            parts.add(words.text("progress.files.unreadable", unreadable));
        }
        if (copies > 0) {
            parts.add(words.text("progress.files.copies", copies));
        }
        return String.join(" ", parts);
    }
}
