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

    private final Views views;
    private final PaletteViewModel model;
    private final PaletteController controller;
    private @Nullable Region card;

    /// @param catalog supplies the exercises when the palette opens
    /// @param begin opens the form for a custom exercise with this name
    public Palette(
            Words words,
            Views views,
            Overlay overlay,
            Supplier<Catalog> catalog,
            EquipmentPreference available,
            Consumer<String> begin) {
        this.views = views;
        model = new PaletteViewModel(words, catalog, available);
        controller = new PaletteController(model, new CreateExerciseAction(model, begin), words);
        model.openProperty().subscribe((_, open) -> {
            if (open) {
                Region card = card();
                controller.begin();
                overlay.show(new Overlay.Card(card, controller.search()::requestFocus, model::close, true));
            } else {
                overlay.hide(card());
            }
        });
        overlay.showingProperty().subscribe((_, showing) -> {
            if (!showing) {
                model.close();
            }
        });
    }

    /// Loaded when it is first opened.
    private Region card() {
        Region loaded = card;
        if (loaded == null) {
            loaded = (Region) views.load(controller);
            VBox.setVgrow(loaded, Priority.ALWAYS);
            card = loaded;
        }
        return loaded;
    }

    @Override
    public void toAdd(Supplier<Routine> routine, @Nullable Section section, Consumer<Picked> picked) {
        model.toAdd(routine, section, added -> {
            picked.accept(added);
            if (model.openProperty().get()) {
                // Adding an exercise can move the focus to it.
                controller.search().requestFocus();
            }
        });
    }

    @Override
    public void toReplace(String exercise, Consumer<Exercise> picked) {
        model.toReplace(exercise, picked);
    }
}
