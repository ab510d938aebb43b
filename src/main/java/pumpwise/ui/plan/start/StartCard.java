package pumpwise.ui.plan.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.words.Words;

/// A card for an empty routine, with the templates as large buttons and the other ways to start below them.
public final class StartCard extends VBox {

    private static final int COLUMNS = 2;

    private final StartViewModel start;
    private final Words words;
    private final List<Button> templates = new ArrayList<>();

    public StartCard(StartViewModel start, Words words) {
        this.start = start;
        this.words = words;
        setId("start-card");
        getStylesheets().add(Objects.requireNonNull(StartCard.class.getResource("start.css"), "start.css").toExternalForm());
        getStyleClass().addAll("card", "start-card");
        Label title = new Label(words.text("plan.begin.title"));
        title.getStyleClass().add("text-large");
        title.setWrapText(true);
        getChildren().setAll(title, grid(), others());
    }

    private Node grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("start-templates");
        for (int column = 0; column < COLUMNS; column++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(100.0 / COLUMNS);
            grid.getColumnConstraints().add(half);
        }
        List<StartViewModel.Choice> choices = start.choices();
        for (int index = 0; index < choices.size(); index++) {
            Button button = template(index, choices.get(index));
            templates.add(button);
            grid.add(button, index % COLUMNS, index / COLUMNS);
        }
        return grid;
    }

    private Button template(int index, StartViewModel.Choice choice) {
        Label name = new Label(choice.name());
        name.getStyleClass().addAll("text-normal", "start-name");
        Label about = new Label(choice.about());
        about.getStyleClass().add("text-small");
        Button button = new Button();
        button.setGraphic(new VBox(name, about));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(words.text("plan.begin.template", choice.name(), choice.about()));
        button.getStyleClass().add("start-template");
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setOnAction(_ -> start.choose(index));
        return button;
    }

    private Node others() {
        Button add = new Button(words.text("plan.begin.add"), new FontIcon(Feather.PLUS));
        add.setId("start-add");
        add.setTooltip(new Tooltip(words.text("plan.add.hint")));
        add.setOnAction(_ -> start.add());
        Button open = new Button(words.text("plan.begin.open"), new FontIcon(Feather.FOLDER));
        open.setId("start-open");
        open.setTooltip(new Tooltip(words.text("plan.routines.show")));
        open.setOnAction(_ -> start.openAnother());
        Button paste = new Button(words.text("plan.begin.paste"), new FontIcon(Feather.CLIPBOARD));
        paste.setId("start-paste");
        paste.setTooltip(new Tooltip(words.text("plan.begin.paste.hint")));
        paste.setOnAction(_ -> start.paste());
        FlowPane others = new FlowPane(add, paste, open);
        others.getStyleClass().add("start-others");
        return others;
    }

    /// Moves the focus to the first template.
    public void focusFirst() {
        templates.stream().findFirst().ifPresent(Node::requestFocus);
    }
}
