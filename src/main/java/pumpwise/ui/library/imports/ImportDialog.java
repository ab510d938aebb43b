package pumpwise.ui.library.imports;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import pumpwise.ui.library.exercise.ImportChoice;
import pumpwise.words.Words;

/// The system's file dialog for importing exercises.
public final class ImportDialog implements ImportChoice {

    private final Words words;
    private final Supplier<Window> owner;
    private @Nullable File folder;

    /// @param owner the owner window of the dialog
    public ImportDialog(Words words, Supplier<Window> owner) {
        this.words = words;
        this.owner = owner;
    }

    @Override
    public Optional<Path> toImport() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("library.import.choose"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(words.text("library.import.json"), "*.json"),
                        new FileChooser.ExtensionFilter(words.text("library.import.any"), "*.*"));
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        File chosen = chooser.showOpenDialog(owner.get());
        if (chosen == null) {
            return Optional.empty();
        }
        folder = chosen.getParentFile();
        return Optional.of(chosen.toPath());
    }
}
