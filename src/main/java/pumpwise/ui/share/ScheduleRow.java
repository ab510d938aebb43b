package pumpwise.ui.share;

import java.time.format.TextStyle;
import javafx.css.PseudoClass;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.control.WrappingLabel;
import pumpwise.words.Words;

/// The fields for the schedule of a calendar: weekdays, time, and reminder.
final class ScheduleRow extends VBox {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("error");

    ScheduleRow(ScheduleViewModel schedule, Words words) {
        setId("share-schedule");
        getStyleClass().add("share-schedule");
        HBox days = new HBox();
        days.getStyleClass().add("share-choice");
        for (ScheduleViewModel.Day day : schedule.days()) {
            ToggleButton toggle = new ToggleButton(day.day().getDisplayName(TextStyle.SHORT, words.language()));
            toggle.setAccessibleText(day.day().getDisplayName(TextStyle.FULL, words.language()));
            toggle.getStyleClass().add("choice");
            toggle.setMinWidth(Region.USE_PREF_SIZE);
            toggle.selectedProperty().bindBidirectional(day.chosenProperty());
            days.getChildren().add(toggle);
        }
        TextField time = new TextField();
        time.setId("share-time");
        time.getStyleClass().add("share-time");
        time.setAccessibleText(words.text("share.schedule.time"));
        time.textProperty().bindBidirectional(schedule.timeProperty());
        HBox fields = new HBox(
                label("share.schedule.time", words), time, label("share.schedule.reminder", words), reminder(schedule, words));
        fields.getStyleClass().add("share-schedule-fields");
        Label problem = new WrappingLabel("", "text-small");
        problem.setId("share-schedule-problem");
        problem.textProperty().bind(schedule.problemProperty());
        NodeVisibility.only(problem, schedule.problemProperty().isNotEmpty());
        schedule.problemProperty().subscribe(it -> time.pseudoClassStateChanged(INVALID, !it.isEmpty()));
        getChildren().setAll(days, fields, problem);
    }

    private static Label label(String key, Words words) {
        Label label = new Label(words.text(key));
        label.getStyleClass().add("text-normal");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static ChoiceBox<ScheduleViewModel.Reminder> reminder(ScheduleViewModel schedule, Words words) {
        ChoiceBox<ScheduleViewModel.Reminder> box = new ChoiceBox<>();
        box.setId("share-reminder");
        box.setAccessibleText(words.text("share.schedule.reminder"));
        box.getItems().setAll(ScheduleViewModel.REMINDERS);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setValue(schedule.reminderProperty().get());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(ScheduleViewModel.Reminder reminder) {
                return words.text("share.schedule.reminder." + reminder.word());
            }

            @Override
            public ScheduleViewModel.Reminder fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        });
        box.valueProperty().subscribe((_, now) -> schedule.remind(now));
        return box;
    }
}
