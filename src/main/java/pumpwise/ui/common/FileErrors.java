package pumpwise.ui.common;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import pumpwise.storage.problem.CannotSaveException;
import pumpwise.storage.problem.Limits;
import pumpwise.storage.problem.Problem;
import pumpwise.storage.problem.ProblemKind;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.words.ProblemWords;
import pumpwise.words.Words;

/// The messages for errors with files.
public final class FileErrors {

    private final Words words;
    private final ProblemWords problems;

    public FileErrors(Words words) {
        this.words = words;
        problems = new ProblemWords(words);
    }

    /// The message for a failure while reading or saving a file; a generic one for any other failure.
    public UserError of(Throwable fault) {
        return switch (fault) {
            case UnreadableFileException e ->
                new UserError(
                        words.text("common.open-failed.what", e.file()),
                        reason(e.problems()),
                        words.text(remedy(e)),
                        e);
            default -> of(fault, words.text("common.save-failed.remedy"));
        };
    }

    private static String remedy(UnreadableFileException fault) {
        boolean isFolder = fault.problems().getFirst().kind() == ProblemKind.IS_A_FOLDER;
        return isFolder
                ? "common.open-failed.folder"
                : fault.isNewerFormat() ? "common.open-failed.newer" : "common.open-failed.remedy";
    }

    /// One message for all files that could not be opened, with the first problem of each.
    ///
    /// @param faults at least one
    public UserError ofAll(List<? extends Throwable> faults) {
        Throwable first = faults.getFirst();
        return faults.size() == 1
                ? of(first)
                : new UserError(
                        words.text("common.open-failed.several", faults.size()),
                        lines(faults, this::line),
                        words.text("common.open-failed.several-remedy"),
                        first);
    }

    private String line(Throwable fault) {
        return switch (fault) {
            case UnreadableFileException e -> problems.text(e.problems().getFirst());
            case CannotSaveException e -> problems.text(e);
            default -> words.text("common.fault.what");
        };
    }

    /// The message for a failure while saving, with the caller's advice.
    public UserError of(Throwable fault, String remedy) {
        return fault instanceof CannotSaveException e
                ? new UserError(problems.text(e), "", remedy, e)
                : UserError.unexpected(words, fault);
    }

    /// The first problems of a file, one per line, and the number of further ones.
    public String reason(List<Problem> all) {
        return lines(all, problems::text);
    }

    private <T> String lines(List<? extends T> all, Function<T, String> line) {
        String first = all.stream().limit(Limits.MAX_SHOWN_PROBLEMS).map(line).collect(Collectors.joining("\n"));
        int more = all.size() - Limits.MAX_SHOWN_PROBLEMS;
        return more > 0 ? first + "\n" + words.text("common.open-failed.more", more) : first;
    }
}
