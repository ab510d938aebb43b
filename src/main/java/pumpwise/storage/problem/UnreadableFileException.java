package pumpwise.storage.problem;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// Thrown for a file that cannot be read, with all its problems.
public final class UnreadableFileException extends Exception {

    private static final long serialVersionUID = 1;

    private final String file;
    private final transient List<Problem> problems;

    /// @throws IllegalArgumentException if there are no problems
    public UnreadableFileException(String file, List<Problem> problems) {
        super(problems.stream()
                .limit(20)
                .map(p -> p.file() + ":" + p.line() + ":" + p.column() + " " + p.field() + " " + p.kind())
                .collect(Collectors.joining("; ")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("nothing is wrong with " + file);
        }
        this.file = file;
        this.problems = List.copyOf(problems);
    }

    public UnreadableFileException(Problem problem) {
        this(problem.file(), List.of(problem));
    }

    /// The name of the file.
    public String file() {
        return file;
    }

    /// The problems, in the order of the file; at least one.
    public List<Problem> problems() {
        return problems;
    }

    /// The same with the path of the file instead of its name.
    ///
    /// @param folder that the file is in
    public UnreadableFileException in(Path folder) {
        String path = folder.resolve(file).toString();
        return new UnreadableFileException(
                path, problems.stream().map(problem -> problem.withFile(path)).toList());
    }

    /// Whether it is a folder that cannot be listed.
    public boolean isFolder() {
        return problems.stream()
                .map(Problem::kind)
                .anyMatch(kind -> kind == ProblemKind.FOLDER_ACCESS_DENIED
                        || kind == ProblemKind.FOLDER_CANNOT_BE_READ
                        || kind == ProblemKind.NOT_A_FOLDER);
    }

    /// Whether the file was written by a newer version of Pumpwise, so that this one must not change it.
    public boolean isNewerFormat() {
        return problems.stream().anyMatch(problem -> problem.kind() == ProblemKind.FORMAT_NEWER);
    }
}
