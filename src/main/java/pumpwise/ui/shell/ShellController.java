package pumpwise.ui.shell;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.ui.common.ErrorDetails;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.Screen;
import pumpwise.ui.common.Theme;
import pumpwise.ui.common.UserError;
import pumpwise.words.Words;

/// Binds the shell to its view-model.
public final class ShellController {

    private static final double BUSY_RADIUS = 5;

    private final ShellViewModel shell;
    private final Words words;
    private final Runnable showKeys;
    private final ErrorDetails details;
    private final Map<Screen, ToggleButton> buttons = new HashMap<>();

    private final ShellView view;

    /// @param showKeys opens the key overview
    /// @param details the details of errors to copy
    public ShellController(ShellViewModel shell, Words words, Runnable showKeys, ErrorDetails details) {
        this.shell = shell;
        this.words = words;
        this.showKeys = showKeys;
        this.details = details;
        view = new ShellView(words);
    }

    /// Connects the view with the view-model, and returns it.
    public Parent connect() {
        view.keys.setOnAction(_ -> showKeys.run());
        view.theme.setOnAction(_ -> shell.toggleTheme());
        view.copyDetails.setOnAction(_ -> copyDetails());
        view.dismissError.setOnAction(_ -> shell.dismissError());
        shell.screens().addListener((ListChangeListener<Screen>) _ -> fillRail());
        shell.settingsScreenProperty().subscribe(screen -> {
            if (screen != null) {
                view.foot.getChildren().addFirst(link(screen));
            }
        });
        shell.currentProperty().subscribe(this::show);
        shell.themeProperty().subscribe(this::labelThemeButton);
        NodeVisibility.only(view.rail, shell.railVisibleProperty());
        shell.errorProperty().subscribe(this::show);
        return view;
    }

    private void fillRail() {
        view.links.getChildren().setAll(shell.screens().stream().map(this::link).toList());
    }

    private Node link(Screen screen) {
        return buttons.computeIfAbsent(screen, shown -> {
            Circle busy = new Circle(BUSY_RADIUS);
            busy.getStyleClass().add("rail-busy");
            StackPane.setAlignment(busy, Pos.TOP_RIGHT);
            NodeVisibility.only(busy, shown.busyProperty());
            StackPane icon = new StackPane(new FontIcon(shown.icon()), busy);
            icon.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
            ToggleButton link = new ToggleButton(words.text(shown.titleKey()), icon);
            link.accessibleTextProperty()
                    .bind(shown.busyProperty()
                            .map(now -> now ? words.text("common.busy", link.getText()) : link.getText()));
            link.setContentDisplay(ContentDisplay.TOP);
            link.getStyleClass().add("rail-link");
            link.setMaxWidth(Double.MAX_VALUE);
            link.setOnAction(_ -> {
                link.setSelected(true);
                shell.show(shown);
            });
            return link;
        });
    }

    private void show(@Nullable Screen screen) {
        if (screen == null) {
            return;
        }
        view.content.getChildren().setAll(screen.root());
        buttons.forEach((other, link) -> link.setSelected(other == screen));
    }

    private void labelThemeButton(Theme now) {
        boolean light = now == Theme.LIGHT;
        String text = words.text(light ? "common.theme.dark" : "common.theme.light");
        view.theme.setText(text);
        view.theme.setGraphic(new FontIcon(light ? Feather.MOON : Feather.SUN));
        view.theme.setTooltip(new Tooltip(words.text("common.theme.hint")));
    }

    private void show(@Nullable UserError error) {
        setPresent(view.banner, error != null);
        if (error == null) {
            return;
        }
        fill(view.what, error.what());
        fill(view.where, error.where());
        fill(view.remedy, error.remedy());
        Path log = error.cause() == null ? null : details.log();
        fill(view.logFile, log == null ? "" : words.text("common.error.log", log.toString()));
        view.copyDetails.setText(words.text("common.error.copy"));
        setPresent(view.copyDetails, error.cause() != null);
    }

    private static void fill(Label label, String text) {
        label.setText(text);
        setPresent(label, !text.isEmpty());
    }

    private static void setPresent(Node node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }

    private void copyDetails() {
        UserError error = shell.errorProperty().get();
        if (error != null) {
            ClipboardContent text = new ClipboardContent();
            text.putString(details.of(error, System.getProperties()));
            Clipboard.getSystemClipboard().setContent(text);
            view.copyDetails.setText(words.text("common.error.copied"));
        }
    }
}
