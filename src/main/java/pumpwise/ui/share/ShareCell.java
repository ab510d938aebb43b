package pumpwise.ui.share;

import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pumpwise.export.share.ShareFormat;
import pumpwise.words.Words;

/// A form in the list, with an icon.
final class ShareCell extends ListCell<ShareFormat> {

    private final Words words;

    ShareCell(Words words) {
        this.words = words;
        getStyleClass().add("share-form");
    }

    @Override
    protected void updateItem(@Nullable ShareFormat format, boolean empty) {
        super.updateItem(format, empty);
        if (empty || format == null) {
            setText(null);
            setGraphic(null);
        } else {
            setText(words.text("share.form." + format.word()));
            setGraphic(new FontIcon(icon(format)));
        }
    }

    private static Feather icon(ShareFormat format) {
        return switch (format) {
            case TEXT -> Feather.MESSAGE_SQUARE;
            case MARKDOWN -> Feather.HASH;
            case PNG -> Feather.IMAGE;
            case PDF -> Feather.PRINTER;
            case HTML -> Feather.GLOBE;
            case LIFTLOG, LIFTOSCRIPT -> Feather.SMARTPHONE;
            case INTERVALS -> Feather.CLOCK;
            case ICS -> Feather.CALENDAR;
            case JSON -> Feather.FILE;
        };
    }
}
