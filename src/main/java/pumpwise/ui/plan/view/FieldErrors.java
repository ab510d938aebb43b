package pumpwise.ui.plan.view;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.plan.model.EditableFigure;
import pumpwise.words.Words;

/// The message under some fields that says why the typed text is not accepted.
final class FieldErrors {

    private FieldErrors() {}

    /// One line for each figure that is not accepted. It takes no room while there is none.
    static Label of(Words words, List<EditableFigure> figures) {
        Label label = new Label();
        label.getStyleClass().addAll("refusal", "text-small");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        NodeVisibility.showText(
                label,
                Bindings.createStringBinding(
                        () -> figures.stream()
                                .filter(figure -> !figure.refusalProperty().get().isEmpty())
                                .map(figure -> words.text(
                                        "plan.refused", figure.label(), figure.refusalProperty().get()))
                                .collect(Collectors.joining("\n")),
                        figures.stream().map(EditableFigure::refusalProperty).toArray(Observable[]::new)));
        return label;
    }
}
