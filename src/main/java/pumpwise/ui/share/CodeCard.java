package pumpwise.ui.share;

import java.util.Arrays;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pumpwise.export.picture.QrCode;
import pumpwise.export.share.Pixels;
import pumpwise.words.Words;

/// The QR code of a routine, as large as the window allows. Black on white in every theme, because that is what phones
/// read best.
final class CodeCard extends HBox {

    /// What is above and below the code in the window.
    private static final double AROUND = 80;

    private static final double LEAST_DOT = 2;
    private static final int BLACK = 0xFF000000;
    private static final int WHITE = 0xFFFFFFFF;

    private final Button close;

    /// @param space the height of the window
    /// @param back closes the card
    CodeCard(QrCode code, Words words, double space, Runnable back) {
        setId("share-code");
        getStyleClass().add("share-code");
        getStylesheets().add(Objects.requireNonNull(CodeCard.class.getResource("share.css"), "share.css").toExternalForm());
        Label title = new Label(words.text("share.qr.title"));
        title.getStyleClass().add("text-large");
        String text = words.text(switch (code.content()) {
            case ROUTINE -> "share.qr.routine";
            case WORK -> "share.qr.work";
            case WORK_WITHOUT_NOTES -> "share.qr.work-without-notes";
        });
        Label about = new Label(text);
        about.getStyleClass().add("text-normal");
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        // Whole pixels for every dot, so that all are equal.
        int dot = (int) Math.max(LEAST_DOT, Math.floor((space - AROUND) / code.size()));
        ImageView image = new ImageView(SystemClipboard.image(pixels(code, dot)));
        image.setSmooth(false);
        image.setAccessibleText(text);
        close = new Button(words.text("common.close"));
        close.setId("share-code-close");
        close.setOnAction(_ -> back.run());
        VBox side = new VBox(title, about, close);
        side.getStyleClass().add("share-code-text");
        getChildren().setAll(image, side);
    }

    private static Pixels pixels(QrCode code, int dot) {
        int width = code.size() * dot;
        int[] argb = new int[width * width];
        Arrays.fill(argb, WHITE);
        boolean[][] modules = code.modules();
        int edge = QrCode.QUIET * dot;
        for (int y = 0; y < modules.length * dot; y++) {
            for (int x = 0; x < modules.length * dot; x++) {
                if (modules[y / dot][x / dot]) {
                    argb[(edge + y) * width + edge + x] = BLACK;
                }
            }
        }
        return new Pixels(width, width, argb);
    }

    /// Moves the focus to the button.
    void focus() {
        close.requestFocus();
    }
}
