package pumpwise.ui.plan;

import javafx.beans.binding.Bindings;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.text.Text;
import pumpwise.ui.routines.RoutinesViewModel;

/// Makes the field for the routine's name as wide as the name, so that the button after it is next to the name.
final class NameWidth {

    private static final double AROUND = 20;

    private NameWidth() {}

    static void follow(TextField name) {
        Text measure = new Text();
        measure.fontProperty().bind(name.fontProperty());
        measure.textProperty().bind(name.textProperty());
        name.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.ceil(measure.getLayoutBounds().getWidth()) + AROUND,
                        measure.layoutBoundsProperty()));
        name.setTextFormatter(new TextFormatter<>(change ->
                change.getControlNewText().length() <= RoutinesViewModel.MAX_NAME_LENGTH ? change : null));
    }
}
