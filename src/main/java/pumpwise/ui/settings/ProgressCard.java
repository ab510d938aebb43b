package pumpwise.ui.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Worded;
import pumpwise.rules.RuleId;
import pumpwise.storage.settings.ProgressSettings;
import pumpwise.storage.settings.ProgressSettings.LastTimeShown;
import pumpwise.storage.settings.ProgressSettings.WeekStart;
import pumpwise.words.FindingWords;
import pumpwise.words.Words;

/// The part of the settings about progress.
final class ProgressCard extends VBox {

    private final ProgressSettingsViewModel settings;
    private final Words words;

    ProgressCard(ProgressSettingsViewModel settings, Words words) {
        this.settings = settings;
        this.words = words;
        setId("progress");
        getStyleClass().addAll("card", "settings-card");
        Label heading = label("settings.progress", "settings-part");
        getChildren().setAll(heading, goal(), weekStart(), lastTime());
        FindingWords rules = new FindingWords(words, Catalog.of(List.of()));
        for (RuleId rule : RuleId.ofLog()) {
            CheckBox on = new CheckBox();
            on.setId("rule-" + rule.id());
            on.setAccessibleText(rules.title(rule));
            on.selectedProperty().bindBidirectional(settings.ruleProperty(rule));
            String title = words.text("settings.log-rule", rules.title(rule));
            getChildren().add(row(text(title, "text-normal"), text(rules.summary(rule), "text-small"), on));
        }
    }

    private Node goal() {
        Slider slider = new Slider(0, ProgressSettings.MAX_GOAL, settings.goalProperty().get());
        slider.setId("goal");
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setBlockIncrement(1);
        slider.setAccessibleText(words.text("settings.goal"));
        settings.goalProperty().subscribe(now -> slider.setValue(now));
        slider.valueProperty().subscribe((_, now) -> settings.goalProperty().set((int) Math.round(now.doubleValue())));
        Label number = new Label();
        number.getStyleClass().addAll("text-normal", "percent");
        number.textProperty().bind(settings.goalProperty().map(it -> words.text("settings.goal.number", it)));
        return row(label("settings.goal", "text-normal"), label("settings.goal.note", "text-small"), slider, number);
    }

    private Node weekStart() {
        return row(
                label("settings.week-start", "text-normal"),
                null,
                choices("settings.week-start.", WeekStart.values(), settings.weekStartProperty()));
    }

    private Node lastTime() {
        return row(
                label("settings.last-time", "text-normal"),
                label("settings.last-time.note", "text-small"),
                choices("settings.last-time.", LastTimeShown.values(), settings.lastTimeProperty()));
    }

    private <E extends Enum<E>> Node choices(String area, E[] values, Property<E> property) {
        Map<E, ToggleButton> buttons = new LinkedHashMap<>();
        for (E value : values) {
            ToggleButton button = new ToggleButton(words.text(area + Worded.key(value)));
            button.getStyleClass().add("choice");
            button.setMinWidth(Region.USE_PREF_SIZE);
            buttons.put(value, button);
        }
        Choices.bind(property, buttons);
        HBox row = new HBox();
        row.getStyleClass().add("choices");
        row.setMinWidth(Region.USE_PREF_SIZE);
        row.getChildren().setAll(buttons.values());
        return row;
    }

    private static Node row(Label title, @Nullable Label note, Node... controls) {
        VBox texts = new VBox(title);
        if (note != null) {
            texts.getChildren().add(note);
        }
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox row = new HBox(texts);
        row.getStyleClass().add("setting");
        row.getChildren().addAll(controls);
        return row;
    }

    private Label label(String key, String style) {
        return text(words.text(key), style);
    }

    private static Label text(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
