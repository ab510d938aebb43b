package pumpwise.ui.progress.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pumpwise.ui.plan.file.FileChoice;

/// A choice of files that is never asked.
final class UnaskedChoice implements FileChoice {

    @Override
    public List<Path> toOpen() {
        return List.of();
    }

    @Override
    public Optional<Path> toSave(String name) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> toShare(String name, @Nullable String form, String ending) {
        return Optional.empty();
    }
}
