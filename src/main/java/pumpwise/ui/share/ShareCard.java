package pumpwise.ui.share;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pumpwise.export.paper.PaperSize;
import pumpwise.export.share.ShareFormat;
import pumpwise.figure.shape.Palette;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.ScrollArea;
import pumpwise.ui.common.control.CardButton;
import pumpwise.ui.common.control.WrappingLabel;
import pumpwise.ui.common.notice.NoticeBar;
import pumpwise.words.Words;

/// The card for sharing a routine: the forms on the left, and on the right what the chosen one looks like, with the
/// buttons that copy and save it.
final class ShareCard extends VBox {

    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");
    private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+S");

    private final ShareViewModel share;
    private final Words words;
    private final Runnable close;
    private final ListView<ShareFormat> forms = new ListView<>();
    private final Label about = new WrappingLabel("", "text-normal");
    private final Label left = new WrappingLabel("", "text-small");
    private final ScrollPane leftArea = new ScrollArea();
    private final PreviewPane preview = new PreviewPane();
    private final HBox themes;
    private final HBox papers;
    private final ScheduleRow schedule;
    private final Button code;
    private final Button save;
    private final Button copy;

    /// @param close closes the card
    ShareCard(ShareViewModel share, Words words, Runnable close) {
        this.share = share;
        this.words = words;
        this.close = close;
        setId("share-card");
        getStyleClass().add("share");
        getStylesheets().add(Objects.requireNonNull(ShareCard.class.getResource("share.css"), "share.css").toExternalForm());
        Label title = new Label(words.text("share.title"));
        title.getStyleClass().add("text-large");
        forms.setId("share-forms");
        forms.setAccessibleText(words.text("share.forms"));
        forms.setCellFactory(_ -> new ShareCell(words));
        forms.getItems().setAll(ShareFormat.values());
        forms.getSelectionModel().select(share.formatProperty().get());
        forms.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                share.choose(chosen);
            }
        });
        about.setId("share-about");
        left.setId("share-left");
        themes = choice(Palette.values(), "share.theme.", share.themeProperty());
        papers = choice(PaperSize.values(), "share.paper.", share.paperProperty());
        schedule = new ScheduleRow(share.schedule(), words);
        code = new CardButton(words.text("share.qr"), "share-qr", share::showCode);
        save = new CardButton(words.text("share.save"), "share-save", share::save);
        copy = new CardButton(words.text("share.copy"), "share-copy", share::copy);
        HBox.setHgrow(about, Priority.ALWAYS);
        about.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(about, themes, papers);
        head.getStyleClass().add("share-head");
        VBox.setVgrow(preview, Priority.ALWAYS);
        leftArea.setContent(left);
        leftArea.setFitToWidth(true);
        leftArea.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        leftArea.getStyleClass().add("share-left");
        VBox right = new VBox(head, schedule, preview, leftArea, notice());
        right.getStyleClass().add("share-form-side");
        right.setMinWidth(0);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox body = new HBox(forms, right);
        body.getStyleClass().add("share-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(title, body, buttons());
        share.formatProperty().subscribe(this::choose);
        share.previewProperty().subscribe(it -> preview.show(it, words.text("share.preview", name(share.formatProperty().get()))));
        share.leftProperty().subscribe(this::show);
        save.disableProperty().bind(share.busyProperty());
        copy.disableProperty().bind(share.copyableProperty().not());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        forms.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInForms);
    }

    private NoticeBar notice() {
        NoticeBar notice = new NoticeBar();
        notice.setTextId("share-notice");
        notice.setDismissText(words.text("common.dismiss"));
        share.noticeProperty().subscribe(notice::show);
        return notice;
    }

    private HBox buttons() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(code, gap, new CardButton(words.text("common.close"), "share-close", close), save, copy);
        buttons.getStyleClass().add("share-buttons");
        return buttons;
    }

    private <E extends Enum<E>> HBox choice(E[] all, String key, ObjectProperty<E> chosen) {
        HBox box = new HBox();
        box.getStyleClass().add("share-choice");
        box.setMinWidth(Region.USE_PREF_SIZE);
        for (E one : all) {
            ToggleButton toggle = new ToggleButton(words.text(key + one.name().toLowerCase(Locale.ROOT)));
            toggle.getStyleClass().add("choice");
            chosen.subscribe(now -> toggle.setSelected(now == one));
            toggle.setOnAction(_ -> {
                chosen.set(one);
                toggle.setSelected(true);
            });
            box.getChildren().add(toggle);
        }
        return box;
    }

    private String name(ShareFormat format) {
        return words.text("share.form." + format.word());
    }

    /// What is to be pressed next depends on where the form is used: in the app it is pasted into, or as a file.
    private void choose(ShareFormat format) {
        about.setText(words.text("share.about." + format.word()));
        NodeVisibility.set(themes, format == ShareFormat.PNG);
        NodeVisibility.set(papers, format == ShareFormat.PDF);
        NodeVisibility.set(schedule, format == ShareFormat.ICS);
        boolean isRead = format == ShareFormat.TEXT || format == ShareFormat.MARKDOWN || format == ShareFormat.PNG;
        NodeVisibility.set(code, isRead);
        boolean isPasted = isRead || format == ShareFormat.LIFTOSCRIPT;
        NodeVisibility.set(copy, isPasted);
        save.getStyleClass().remove("next");
        copy.getStyleClass().remove("next");
        next().getStyleClass().add("next");
    }

    private Button next() {
        return copy.isVisible() ? copy : save;
    }

    private void show(List<String> lines) {
        left.setText(lines.isEmpty() ? "" : words.text("share.left") + "\n" + String.join("\n", lines));
        NodeVisibility.set(leftArea, !lines.isEmpty());
    }

    private void pressed(KeyEvent event) {
        if (SAVE.match(event)) {
            event.consume();
            save.fire();
        } else if (COPY.match(event)) {
            event.consume();
            share.copy();
        }
    }

    /// A list would keep these keys for the editing of its lines.
    private void pressedInForms(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            next().fire();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close.run();
        }
    }

    /// Moves the focus to the forms.
    void focus() {
        forms.requestFocus();
        forms.scrollTo(share.formatProperty().get());
    }
}
