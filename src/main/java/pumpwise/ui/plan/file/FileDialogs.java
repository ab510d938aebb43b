package pumpwise.ui.plan.file;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import pumpwise.storage.file.JsonFolder;
import pumpwise.storage.routine.RoutineFile;
import pumpwise.words.Words;

/// The system's file dialogs.
public final class FileDialogs implements FileChoice {

    private static final List<String> ROUTINES = List.of(RoutineFile.EXTENSION, JsonFolder.EXTENSION);
    private static final List<String> DOCUMENTS = List.of("*.png", "*.jpg", "*.jpeg", "*.pdf", "*.html", "*.liftlogplan");

    private final Words words;
    private final Supplier<Window> owner;
    private final CopyTarget target;
    private @Nullable Path last;

    /// @param owner the owner window of the dialogs
    /// @param documents the user's documents folder
    /// @param dataFolder the data folder of Pumpwise
    public FileDialogs(Words words, Supplier<Window> owner, Path documents, Path dataFolder) {
        this.words = words;
        this.owner = owner;
        target = new CopyTarget(documents, dataFolder);
    }

    @Override
    public List<Path> toOpen() {
        FileChooser chooser = chooser(
                "plan.choose.open",
                words.text("plan.choose.routines"),
                ROUTINES,
                last == null ? target.documents() : last);
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(words.text("plan.choose.texts"), patterns(TextFile.ENDINGS)),
                        new FileChooser.ExtensionFilter(words.text("plan.choose.documents"), DOCUMENTS),
                        new FileChooser.ExtensionFilter(words.text("plan.choose.any"), "*.*"));
        List<File> files = chooser.showOpenMultipleDialog(owner.get());
        return files == null ? List.of() : files.stream().flatMap(file -> remember(file).stream()).toList();
    }

    @Override
    public Optional<Path> toImport(String form, String ending) {
        FileChooser chooser =
                chooser("plan.choose.import", form, List.of(ending), last == null ? target.documents() : last);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words.text("plan.choose.any"), "*.*"));
        return remember(chooser.showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> toSave(String name) {
        return toSave("plan.choose.save", name, words.text("plan.choose.routines"), ROUTINES);
    }

    @Override
    public Optional<Path> toShare(String name, String form, String ending) {
        return toSave("share.choose", name, form, List.of(ending));
    }

    private Optional<Path> toSave(String title, String name, String form, List<String> endings) {
        Path folder = target.folder(last);
        FileChooser chooser = chooser(title, form, endings, folder);
        chooser.setInitialFileName(target.name(folder, name, endings.getFirst()));
        return remember(chooser.showSaveDialog(owner.get()));
    }

    private FileChooser chooser(String title, String form, List<String> endings, Path folder) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text(title));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(form, patterns(endings)));
        if (Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return chooser;
    }

    private static List<String> patterns(List<String> endings) {
        return endings.stream().map(ending -> "*" + ending).toList();
    }

    private Optional<Path> remember(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        Path path = file.toPath();
        last = path.getParent();
        return Optional.of(path);
    }
}
