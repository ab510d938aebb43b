package pumpwise.ui.palette;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Exercise;
import pumpwise.routine.Routine;
import pumpwise.routine.Section;
import pumpwise.ui.common.Overlay;
import pumpwise.ui.common.Views;
import pumpwise.ui.filter.EquipmentPreference;
import pumpwise.words.Words;

/// The palette: a card over the window for choosing exercises.
public final class Palette implements ExercisePicker {

    private final Supplier<Opened> create;
    private @Nullable Opened opened;

    /// The parts of the palette, which are created when it is first opened.
    private record Opened(PaletteViewModel model, PaletteController controller) {}

    /// @param catalog supplies the exercises when the palette opens
    /// @param begin opens the form for a custom exercise with this name
    public Palette(
            Words words,
            Views views,
            Overlay overlay,
            Supplier<Catalog> catalog,
            EquipmentPreference available,
            Consumer<String> begin) {
        create = () -> {
            PaletteViewModel model = new PaletteViewModel(words, catalog, available);
            PaletteController controller = new PaletteController(model, new CreateExerciseAction(model, begin), words);
            Region card = (Region) views.load(controller);
            VBox.setVgrow(card, Priority.ALWAYS);
            model.openProperty().subscribe((_, open) -> {
                if (open) {
                    controller.begin();
                    overlay.show(new Overlay.Card(card, controller.search()::requestFocus, model::close, true));
                } else {
                    overlay.hide(card);
                }
            });
            overlay.showingProperty().subscribe((_, showing) -> {
                if (!showing) {
                    model.close();
                }
            });
            return new Opened(model, controller);
        };
    }

    private Opened opened() {
        Opened now = opened == null ? create.get() : opened;
        opened = now;
        return now;
    }

    @Override
    public void toAdd(Supplier<Routine> routine, @Nullable Section section, Consumer<Picked> picked) {
        Opened now = opened();
        now.model().toAdd(routine, section, added -> {
            picked.accept(added);
            if (now.model().openProperty().get()) {
                // Adding an exercise can move the focus to it.
                now.controller().search().requestFocus();
            }
        });
    }

    @Override
    public void toReplace(String exercise, Consumer<Exercise> picked) {
        opened().model().toReplace(exercise, picked);
    }
}
