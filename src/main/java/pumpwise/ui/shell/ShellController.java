package pumpwise.ui.shell;

import java.util.HashMap;
import java.util.Map;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.ui.common.ErrorDetails;
import pumpwise.ui.common.Hint;
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
    private @Nullable ErrorBanner banner;

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
            StackPane icon = new StackPane(new FontIcon(shown.icon()));
            icon.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
            shown.busyProperty().subscribe(busy -> showBusy(icon, busy));
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

    private static void showBusy(StackPane icon, boolean busy) {
        if (busy && icon.getChildren().size() == 1) {
            Circle dot = new Circle(BUSY_RADIUS);
            dot.getStyleClass().add("rail-busy");
            StackPane.setAlignment(dot, Pos.TOP_RIGHT);
            icon.getChildren().add(dot);
        } else if (!busy && icon.getChildren().size() > 1) {
            icon.getChildren().removeLast();
        }
    }

    private void show(@Nullable Screen screen) {
        if (screen == null) {
            return;
        }
        view.content.getChildren().setAll(screen.root());
        buttons.forEach((other, link) -> link.setSelected(other == screen));
        Platform.runLater(() -> followFocus(screen));
    }

    /// The focus is never left at the link of another screen, where it lands when the node that had it is gone. By now,
    /// the screen itself could have taken it.
    private void followFocus(Screen screen) {
        Node owner = view.getScene() == null ? null : view.getScene().getFocusOwner();
        ToggleButton link = buttons.get(screen);
        boolean isLost = owner == null
                || owner.getScene() != view.getScene()
                || (owner instanceof ToggleButton other && buttons.containsValue(other));
        if (link != null && isLost && shell.currentProperty().get() == screen) {
            link.requestFocus();
        }
    }

    private void labelThemeButton(Theme now) {
        boolean light = now == Theme.LIGHT;
        String text = words.text(light ? "common.theme.dark" : "common.theme.light");
        view.theme.setText(text);
        view.theme.setGraphic(new FontIcon(light ? Feather.MOON : Feather.SUN));
        Hint.set(view.theme, words.text("common.theme.hint"));
    }

    private void show(@Nullable UserError error) {
        if (error != null && banner == null) {
            ErrorBanner created = new ErrorBanner(words, details, shell::dismissError);
            shell.moreErrorsProperty().subscribe(count -> created.showMore(count.intValue()));
            view.body.getChildren().addFirst(created);
            banner = created;
        }
        if (banner != null) {
            banner.show(error);
        }
    }
}
