package pumpwise.ui.share;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.common.ScrollArea;

/// Shows what a form looks like: as text, as a picture as wide as the pane, or a sentence about it.
final class PreviewPane extends StackPane {

    private final TextArea text = new TextArea();
    private final ImageView image = new ImageView();
    private final ScrollPane picture = new ScrollArea();
    private final Label remark = new Label();

    PreviewPane() {
        getStyleClass().add("share-preview");
        text.setId("share-text");
        text.setEditable(false);
        text.setWrapText(true);
        image.setPreserveRatio(true);
        image.setSmooth(true);
        image.fitWidthProperty().bind(picture.viewportBoundsProperty().map(bounds -> Math.max(1, bounds.getWidth())));
        picture.setId("share-picture");
        picture.setContent(image);
        picture.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        picture.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        picture.setFocusTraversable(true);
        picture.getStyleClass().add("share-picture");
        remark.setId("share-remark");
        remark.getStyleClass().addAll("text-normal", "share-remark");
        remark.setWrapText(true);
        getChildren().setAll(text, picture, remark);
    }

    /// @param name what is shown, for screen readers
    void show(SharePreview preview, String name) {
        text.setAccessibleText(name);
        picture.setAccessibleText(name);
        NodeVisibility.set(text, preview instanceof SharePreview.Text);
        NodeVisibility.set(picture, preview instanceof SharePreview.Picture);
        NodeVisibility.set(remark, preview instanceof SharePreview.Remark);
        switch (preview) {
            case SharePreview.Text it -> {
                text.setText(it.text());
                text.setScrollTop(0);
            }
            case SharePreview.Picture it -> {
                image.setImage(SystemClipboard.image(it.pixels()));
                picture.setVvalue(0);
            }
            case SharePreview.Remark it -> remark.setText(it.sentence());
        }
    }
}
