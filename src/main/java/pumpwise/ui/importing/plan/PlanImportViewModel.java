package pumpwise.ui.importing.plan;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import pumpwise.importing.liftlog.LiftLogSession;
import pumpwise.routine.Routine;
import pumpwise.words.LiftLogWords;
import pumpwise.words.Words;

/// The sessions of a plan, of which the chosen ones become routines. All are chosen at first.
public final class PlanImportViewModel {

    private final Words words;
    private final String file;
    private final List<LiftLogSession> sessions;
    private final List<Row> rows;
    private final Consumer<List<Routine>> open;
    private final ReadOnlyStringWrapper confirm = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper confirmable = new ReadOnlyBooleanWrapper();

    /// A session.
    ///
    /// @param name of the session
    /// @param size "4 exercises"
    /// @param left what was changed or left out, one line each
    /// @param chosenProperty whether it is imported
    public record Row(String name, String size, List<String> left, BooleanProperty chosenProperty) {}

    /// @param file the name of the file with the plan
    /// @param open imports the chosen routines, at least one
    public PlanImportViewModel(Words words, String file, List<LiftLogSession> sessions, Consumer<List<Routine>> open) {
        this.words = words;
        this.file = file;
        this.sessions = List.copyOf(sessions);
        this.open = open;
        rows = this.sessions.stream().map(this::row).toList();
        rows.forEach(row -> row.chosenProperty().subscribe(_ -> count()));
        count();
    }

    private Row row(LiftLogSession session) {
        Routine routine = session.routine();
        return new Row(
                routine.name(),
                words.text("importing.plan.items", routine.items().size()),
                new LiftLogWords(words).notRead(session),
                new SimpleBooleanProperty(true));
    }

    private List<Routine> chosen() {
        return IntStream.range(0, rows.size())
                .filter(index -> rows.get(index).chosenProperty().get())
                .mapToObj(index -> sessions.get(index).routine())
                .toList();
    }

    private void count() {
        int count = chosen().size();
        confirmable.set(count > 0);
        confirm.set(count > 0 ? words.text("importing.plan.import", count) : words.text("importing.plan.none"));
    }

    /// Imports the chosen sessions, if there are any.
    public void confirm() {
        List<Routine> routines = chosen();
        if (!routines.isEmpty()) {
            open.accept(routines);
        }
    }

    /// What the plan is.
    public String about() {
        return words.text("importing.plan.about", file, sessions.size());
    }

    /// The sessions, in the order of the plan.
    public List<Row> rows() {
        return rows;
    }

    /// The text of the button that imports the chosen sessions.
    public ReadOnlyStringProperty confirmProperty() {
        return confirm.getReadOnlyProperty();
    }

    /// Whether a session is chosen.
    public ReadOnlyBooleanProperty confirmableProperty() {
        return confirmable.getReadOnlyProperty();
    }
}
