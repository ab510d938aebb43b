package pumpwise.ui.plan.start;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import pumpwise.routine.Routine;

/// The ways to start an empty routine: fill it with a template, add the first exercise,
/// open another routine, or import a workout from text.
public final class StartViewModel {

    private final Supplier<List<Routine>> templates;
    private final Function<Routine, String> about;
    private final Actions actions;

    /// The commands.
    public interface Actions {

        /// Fills the empty routine with the exercises of a template.
        void fill(Routine template);

        /// Asks for an exercise and adds it.
        void add();

        /// Shows the list of routines.
        void openAnother();

        /// Imports a workout from text.
        void paste();
    }

    /// A template to start from.
    ///
    /// @param name its name
    /// @param about its number of exercises and its length
    public record Choice(String name, String about) {}

    /// @param templates supplies the templates, and is called when they are first needed
    /// @param about describes the size of a routine
    public StartViewModel(Supplier<List<Routine>> templates, Function<Routine, String> about, Actions actions) {
        this.templates = templates;
        this.about = about;
        this.actions = actions;
    }

    /// The templates, in order.
    List<Choice> choices() {
        return templates.get().stream()
                .map(template -> new Choice(template.name(), about.apply(template)))
                .toList();
    }

    /// Fills the routine with one of the templates.
    void choose(int index) {
        actions.fill(templates.get().get(index));
    }

    void add() {
        actions.add();
    }

    void openAnother() {
        actions.openAnother();
    }

    void paste() {
        actions.paste();
    }
}
