package pumpwise.ui.plan.file;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import pumpwise.storage.file.FileName;
import pumpwise.words.Words;

/// Asks for files with the dialogs of the system.
public final class FileDialogs implements FileChoice {

    private static final String ENDING = ".json";

    private final Words words;
    private final Supplier<Window> owner;
    private File folder;

    /// @param owner the window they open over
    /// @param folder to begin in
    public FileDialogs(Words words, Supplier<Window> owner, Path folder) {
        this.words = words;
        this.owner = owner;
        this.folder = folder.toFile();
    }

    @Override
    public Optional<Path> toOpen() {
        FileChooser chooser = chooser("plan.choose.open");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.text("plan.choose.any"), "*.*"));
        return remember(chooser.showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> toSave(String name) {
        FileChooser chooser = chooser("plan.choose.save");
        chooser.setInitialFileName(FileName.safe(name) + ENDING);
        return remember(chooser.showSaveDialog(owner.get()));
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text(title));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.text("plan.choose.routines"), "*" + ENDING));
        if (folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        return chooser;
    }

    private Optional<Path> remember(@Nullable File file) {
        if (file != null && file.getParentFile() != null) {
            folder = file.getParentFile();
        }
        return Optional.ofNullable(file).map(File::toPath);
    }
}
