package pumpwise.ui.shell;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.Screen;
import pumpwise.ui.common.Theme;
import pumpwise.ui.common.UserError;
import pumpwise.words.Words;

/// Binds the shell to its view-model.
@SuppressWarnings("NullAway.Init") // The fields are filled by the view.
public final class ShellController {

    private static final double BUSY_RADIUS = 5;

    private final ShellViewModel shell;
    private final Words words;
    private final Runnable showKeys;
    private final Map<Screen, ToggleButton> buttons = new HashMap<>();

    @FXML
    private VBox rail;

    @FXML
    private VBox links;

    @FXML
    private VBox foot;

    @FXML
    private Button theme;

    @FXML
    private StackPane content;

    @FXML
    private HBox banner;

    @FXML
    private Label what;

    @FXML
    private Label where;

    @FXML
    private Label remedy;

    /// @param showKeys opens the overview of the keys
    public ShellController(ShellViewModel shell, Words words, Runnable showKeys) {
        this.shell = shell;
        this.words = words;
        this.showKeys = showKeys;
    }

    @FXML
    void initialize() {
        shell.screens().addListener((ListChangeListener<Screen>) _ -> fillRail());
        shell.settingsScreen().subscribe(screen -> screen.ifPresent(
                it -> foot.getChildren().addFirst(link(it))));
        shell.current().subscribe(current -> current.ifPresent(this::show));
        shell.theme().subscribe(this::dress);
        rail.visibleProperty().bind(shell.railShown());
        rail.managedProperty().bind(shell.railShown());
        shell.trouble().subscribe(this::tell);
    }

    private void fillRail() {
        links.getChildren().setAll(shell.screens().stream().map(this::link).toList());
    }

    private Node link(Screen screen) {
        return buttons.computeIfAbsent(screen, shown -> {
            Circle busy = new Circle(BUSY_RADIUS);
            busy.getStyleClass().add("rail-busy");
            StackPane.setAlignment(busy, Pos.TOP_RIGHT);
            NodeVisibility.only(busy, shown.busyProperty());
            StackPane icon = new StackPane(new FontIcon(shown.icon()), busy);
            icon.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
            ToggleButton link = new ToggleButton(words.say(shown.titleKey()), icon);
            link.accessibleTextProperty()
                    .bind(shown.busyProperty()
                            .map(now -> now ? words.say("common.busy", link.getText()) : link.getText()));
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

    private void show(Screen screen) {
        content.getChildren().setAll(screen.root());
        buttons.forEach((other, link) -> link.setSelected(other == screen));
    }

    private void dress(Theme now) {
        boolean light = now == Theme.LIGHT;
        String text = words.say(light ? "common.theme.dark" : "common.theme.light");
        theme.setText(text);
        theme.setGraphic(new FontIcon(light ? Feather.MOON : Feather.SUN));
        theme.setTooltip(new Tooltip(words.say("common.theme.hint")));
    }

    private void tell(Optional<UserError> trouble) {
        banner.setVisible(trouble.isPresent());
        banner.setManaged(trouble.isPresent());
        trouble.ifPresent(told -> {
            fill(what, told.what());
            fill(where, told.where());
            fill(remedy, told.remedy());
        });
    }

    private static void fill(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    @FXML
    void toggleTheme() {
        shell.toggleTheme();
    }

    @FXML
    void putAway() {
        shell.putAway();
    }

    @FXML
    void showKeys() {
        showKeys.run();
    }
}
