package pumpwise.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// Long texts in lists are readable in full.
@ExtendWith(ApplicationExtension.class)
class WrappingCellTest {

    private static final String LONG = "A long name that differs from another one only at its very end ".repeat(3);

    @Test
    void friction25_longTextsWrapInsteadOfBeingCutOff(FxRobot robot) {
        robot.interact(() -> {
            ListView<String> list = new ListView<>();
            list.setCellFactory(_ -> new NameCell());
            list.getItems().setAll("Short", LONG + "one", LONG + "two");
            Scene scene = new Scene(list, 320, 400);
            Theme.LIGHT.dress(scene);
            for (int pass = 0; pass < 3; pass++) {
                list.applyCss();
                list.layout();
            }
            List<String> shown = list.lookupAll(".name").stream()
                    .filter(Label.class::isInstance)
                    .map(label -> ((Text) label.lookup(".text")).getText().replace("\n", " "))
                    .toList();
            assertThat(shown).anyMatch(text -> text.endsWith("one")).anyMatch(text -> text.endsWith("two"));
        });
    }

    private static final class NameCell extends WrappingCell<String> {

        private final Label name = new Label();
        private final VBox box = new VBox(name);

        NameCell() {
            name.setWrapText(true);
            name.getStyleClass().add("name");
        }

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            name.setText(item);
            setGraphic(item == null ? null : box);
        }
    }
}
