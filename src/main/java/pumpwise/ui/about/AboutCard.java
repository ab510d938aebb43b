package pumpwise.ui.about;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.ui.common.Overlay;
import pumpwise.words.Words;

/// The part of the settings about the program.
public final class AboutCard extends VBox {

    private final AboutViewModel about;
    private final Words words;

    /// @param overlay shows the licenses
    public AboutCard(AboutViewModel about, Words words, Overlay overlay) {
        this.about = about;
        this.words = words;
        setId("about");
        getStyleClass().addAll("card", "settings-card");
        String log = about.log();
        getChildren().setAll(
                label(words.text("settings.about"), "settings-part"),
                row(
                        about.version(),
                        words.text("settings.about.note"),
                        button("licenses", "settings.licenses.show", Feather.FILE_TEXT, () -> showLicenses(overlay))),
                row(
                        words.text("settings.report"),
                        words.text("settings.report.note"),
                        button("copy-details", "settings.report.copy", Feather.COPY, () -> copy(about.details()))));
        if (log != null) {
            getChildren()
                    .add(row(
                            log,
                            words.text("settings.log.note"),
                            button("copy-log", "settings.folder.copy", Feather.COPY, () -> copy(log))));
        }
    }

    private void showLicenses(Overlay overlay) {
        about.readLicenses();
        LicensesCard card = new LicensesCard(about.licensesProperty(), words);
        card.onClose(() -> overlay.hide(card));
        overlay.show(card, card.first());
    }

    private HBox row(String title, String note, Button action) {
        VBox texts = new VBox(label(title, "text-normal"), label(note, "text-small"));
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox row = new HBox(texts, action);
        row.getStyleClass().add("setting");
        return row;
    }

    private Button button(String id, String key, Ikon icon, Runnable action) {
        Button button = new Button(words.text(key), new FontIcon(icon));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
