package pumpwise.ui.settings;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import pumpwise.ui.common.keys.KeyPress;
import pumpwise.ui.common.Screen;
import pumpwise.ui.common.Views;
import pumpwise.words.Words;

/// The Settings screen.
public final class SettingsScreen implements Screen {

    private final SettingsViewModel settings;
    private final SettingsController controller;
    private final Views views;
    private @Nullable Parent root;

    /// @param about creates the part about the program
    public SettingsScreen(SettingsViewModel settings, Views views, Words words, Supplier<? extends Node> about) {
        this.settings = settings;
        this.views = views;
        controller = new SettingsController(settings, words, about);
    }

    @Override
    public Parent root() {
        Parent made = root == null ? views.load(controller) : root;
        root = made;
        return made;
    }

    @Override
    public String titleKey() {
        return "settings.title";
    }

    @Override
    public Ikon icon() {
        return Feather.SETTINGS;
    }

    @Override
    public void shown() {
        controller.focus();
    }

    @Override
    public void hidden() {
        settings.keys().stop();
    }

    @Override
    public void keyPressed(KeyEvent event) {
        if (settings.keys().press(KeyPress.name(event))) {
            event.consume();
        }
    }
}
