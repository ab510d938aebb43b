package pumpwise.ui.importing;

import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Shows the label of a choice.
final class ChoiceLabel extends StringConverter<ImportRow.Choice> {

    @Override
    public String toString(ImportRow.@Nullable Choice choice) {
        return choice == null ? "" : choice.label();
    }

    @Override
    public ImportRow.Choice fromString(String label) {
        throw new UnsupportedOperationException("choices cannot be typed");
    }
}
