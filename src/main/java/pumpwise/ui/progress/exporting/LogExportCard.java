package pumpwise.ui.progress.exporting;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pumpwise.export.log.LogTarget;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.control.CardButton;
import pumpwise.ui.common.control.WrappingLabel;
import pumpwise.ui.common.notice.NoticeBar;
import pumpwise.words.Words;

/// The card for exporting the log: for whom, which days, and what of the sessions.
final class LogExportCard extends VBox {

    private final LogExportViewModel export;
    private final Words words;
    private final Map<LogTarget, RadioButton> targets = new EnumMap<>(LogTarget.class);

    /// @param close closes the card
    LogExportCard(LogExportViewModel export, Words words, Runnable close) {
        this.export = export;
        this.words = words;
        setId("log-export");
        getStyleClass().add("log-export");
        getStylesheets()
                .add(Objects.requireNonNull(LogExportCard.class.getResource("exporting.css"), "exporting.css").toExternalForm());
        Label title = new Label(words.text("progress.export.title"));
        title.getStyleClass().add("text-large");
        CheckBox workOnly = new CheckBox(words.text("progress.export.work-only"));
        workOnly.setId("log-export-work-only");
        workOnly.selectedProperty().bindBidirectional(export.workOnlyProperty());
        CheckBox utc = new CheckBox(words.text("progress.export.utc"));
        utc.setId("log-export-utc");
        utc.selectedProperty().bindBidirectional(export.utcProperty());
        utc.disableProperty().bind(export.targetProperty().isNotEqualTo(LogTarget.STRONG));
        Label summary = new WrappingLabel("", "text-normal");
        summary.setId("log-export-summary");
        NodeVisibility.showText(summary, export.summaryProperty());
        Button save = new CardButton(words.text("progress.export.save"), "log-export-save", export::save);
        save.getStyleClass().add("next");
        save.disableProperty().bind(export.readyProperty().not());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(8, gap, new CardButton(words.text("common.close"), "log-export-close", close), save);
        getChildren().setAll(title, targets(), days(), new VBox(8, workOnly, utc), summary, notice(), buttons);
    }

    private Node targets() {
        ToggleGroup group = new ToggleGroup();
        VBox box = new VBox(8);
        for (LogTarget each : LogTarget.values()) {
            RadioButton button = new RadioButton(words.text("progress.export.for." + each.word()));
            button.setId("log-export-" + each.word());
            button.setToggleGroup(group);
            button.setOnAction(_ -> export.targetProperty().set(each));
            Label about = new WrappingLabel(words.text("progress.export.about." + each.word()), "text-small", "text-muted", "log-about");
            button.setAccessibleText(button.getText() + ". " + about.getText());
            targets.put(each, button);
            box.getChildren().add(new VBox(button, about));
        }
        export.targetProperty().subscribe(now -> target(now).setSelected(true));
        return box;
    }

    private RadioButton target(LogTarget target) {
        return Objects.requireNonNull(targets.get(target));
    }

    private Node days() {
        Label problem = new WrappingLabel("", "text-small", "log-problem");
        problem.setId("log-export-problem");
        NodeVisibility.showText(problem, export.problemProperty());
        HBox fields = new HBox(16, day(export.from(), "log-export-from"), day(export.to(), "log-export-to"));
        return new VBox(8, fields, problem);
    }

    private Node day(DayLimit limit, String id) {
        DayField day = new DayField(limit);
        day.setId(id);
        day.setPromptText(words.text("progress.export.any-day"));
        Label label = new Label(limit.label());
        label.getStyleClass().add("text-small");
        label.setLabelFor(day);
        return new VBox(4, label, day);
    }

    private NoticeBar notice() {
        NoticeBar notice = new NoticeBar();
        notice.setTextId("log-export-notice");
        notice.setDismissText(words.text("common.dismiss"));
        export.noticeProperty().subscribe(now -> {
            notice.show(now);
            NodeVisibility.set(notice, now != null);
        });
        return notice;
    }

    /// Moves the focus to the chosen app.
    void focus() {
        target(export.targetProperty().get()).requestFocus();
    }
}
