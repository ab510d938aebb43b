package pumpwise.storage.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Nearest;
import pumpwise.routine.Place;

/// The problems found so far while reading one file.
public final class Problems {

    private final String file;
    private final List<Problem> found = new ArrayList<>();
    private int uncounted;

    public Problems(String file) {
        this.file = file;
    }

    /// The name of the file.
    public String file() {
        return file;
    }

    public void add(SourcePosition at, @Nullable Place place, String field, ProblemKind kind, Object... arguments) {
        add(at, place, FieldPath.of(field), kind, arguments);
    }

    public void add(SourcePosition at, @Nullable Place place, FieldPath field, ProblemKind kind, Object... arguments) {
        keep(at, place, field, kind, ProblemArgument.all(arguments), null);
    }

    /// Adds the problem that `given` is not one of `known`, with the one that was probably meant.
    public void addUnknown(
            SourcePosition at,
            @Nullable Place place,
            FieldPath field,
            ProblemKind kind,
            String given,
            Collection<String> known) {
        if (found.size() < Limits.MAX_PROBLEMS) {
            String nearest = Nearest.to(given, known).orElse(null);
            keep(at, place, field, kind, ProblemArgument.all(given, List.copyOf(known)), nearest);
        } else {
            uncounted++;
        }
    }

    private void keep(
            SourcePosition at,
            @Nullable Place place,
            FieldPath field,
            ProblemKind kind,
            List<ProblemArgument> arguments,
            @Nullable String nearest) {
        if (found.size() < Limits.MAX_PROBLEMS) {
            found.add(new Problem(file, at.line(), at.column(), place, field, kind, arguments, nearest));
        } else {
            uncounted++;
        }
    }

    /// All problems, in the order of the file.
    public List<Problem> all() {
        List<Problem> all = new ArrayList<>(found);
        all.sort((a, b) -> a.line() != b.line()
                ? Integer.compare(a.line(), b.line())
                : Integer.compare(a.column(), b.column()));
        if (uncounted > 0) {
            all.add(Problem.ofFile(file, ProblemKind.AND_MORE, uncounted));
        }
        return all;
    }

    /// The number of problems so far.
    public int count() {
        return found.size() + uncounted;
    }

    /// Throws if there are any problems.
    ///
    /// @throws UnreadableFileException with all problems
    public void throwIfAny() throws UnreadableFileException {
        if (!found.isEmpty()) {
            throw new UnreadableFileException(file, all());
        }
    }
}
