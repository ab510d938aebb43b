package pumpwise.ui.plan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import pumpwise.storage.file.JsonFolder;
import pumpwise.words.Words;

/// The routines that were open last, to open one of them again.
final class RecentMenu extends Menu {

    private Supplier<List<Path>> recent = List::of;
    private Consumer<Path> open = _ -> {};

    RecentMenu(Words words) {
        super(words.text("plan.file.recent"));
        setId("recent");
    }

    /// @param files the files to offer; those that are gone are left out
    /// @param chosen opens a file
    void offer(Supplier<List<Path>> files, Consumer<Path> chosen) {
        recent = files;
        open = chosen;
    }

    /// Call it before the menu is shown. A menu without items would not say that it is about to be shown.
    void update() {
        getItems().setAll(recent.get().stream().filter(Files::isRegularFile).map(this::item).toList());
        setDisable(getItems().isEmpty());
    }

    private MenuItem item(Path file) {
        MenuItem item = new MenuItem(JsonFolder.stem(file));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> open.accept(file));
        return item;
    }
}
