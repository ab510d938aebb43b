package pumpwise.ui.learn.example;

import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import pumpwise.routine.Block;
import pumpwise.routine.LoadSteps;
import pumpwise.routine.Place;
import pumpwise.routine.Prescription;
import pumpwise.routine.Routine;
import pumpwise.routine.WeightUnit;
import pumpwise.routine.edit.InvalidValueException;
import pumpwise.routine.edit.ItemField;
import pumpwise.routine.edit.ValueStepper;
import pumpwise.words.RefusalWords;
import pumpwise.words.ValueText;

/// A value of an example. The rules follow every text that can be read; other text stays as it was typed, with the
/// reason why it cannot be read.
public final class ExampleValue {

    private final Editing editing;
    private final RefusalWords refusals;
    private final Place place;
    private final ItemField field;
    private final String label;
    private final String prompt;
    private final ValueStepper stepper;
    private final WeightUnit unit;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private String standing;

    /// The routine that the value belongs to.
    interface Editing {

        Routine routine();

        void edit(Routine edited);
    }

    /// A value before it is read.
    ///
    /// @param place the item that it belongs to
    /// @param label its name
    /// @param prompt what applies if it is empty
    record Descriptor(Place place, ItemField field, String label, String prompt) {}

    ExampleValue(Editing editing, Descriptor what, LoadSteps loads, WeightUnit unit, RefusalWords refusals) {
        this.editing = editing;
        this.refusals = refusals;
        this.unit = unit;
        place = what.place();
        field = what.field();
        label = what.label();
        prompt = what.prompt();
        stepper = new ValueStepper(field, item().amount().unit(), loads, unit);
        standing = read();
        text.set(standing);
    }

    private Prescription item() {
        return block().items().get(Math.max(place.member(), 0));
    }

    private Block block() {
        return editing.routine().block(place);
    }

    private String read() {
        String written = field.read(block(), item());
        return field.isWords() ? written : ValueText.typeset(written);
    }

    /// Its name.
    public String label() {
        return label;
    }

    /// What applies if it is empty.
    public String prompt() {
        return prompt;
    }

    /// The last part of the key of its field.
    public String key() {
        return field.word();
    }

    /// Whether it is free text, which has no steps.
    public boolean isWords() {
        return field.isWords();
    }

    /// Its text, as the routine has it or as it was typed.
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /// Why the text cannot be read; empty if it can.
    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /// Changes the routine to what was typed.
    public void type(String typed) {
        if (typed.equals(text.get())) {
            return;
        }
        text.set(typed);
        try {
            Routine edited = field.write(editing.routine(), place, typed.replace('\u00a0', ' '), unit);
            refusal.set("");
            standing = typed;
            editing.edit(edited);
        } catch (InvalidValueException e) {
            refusal.set(refusals.of(e));
        }
    }

    /// Steps the value up (1) or down (-1), or that of the routine if the text cannot be read.
    public void step(int by) {
        Optional<ValueStepper.Stepped> stepped = step(text.get(), by).or(() -> step(read(), by));
        stepped.ifPresent(it -> type(ValueText.typeset(it.text())));
    }

    private Optional<ValueStepper.Stepped> step(String from, int by) {
        return stepper.step(from, 0, from.length(), by, false);
    }

    /// Shows the value in its standard notation, after it was typed.
    public void settle() {
        if (refusal.get().isEmpty()) {
            standing = read();
            text.set(standing);
        }
    }

    /// Follows the routine after another edit. Text that is being typed stays.
    void follow() {
        String now = read();
        if (!isSame(now, standing)) {
            standing = now;
            text.set(now);
            refusal.set("");
        }
    }

    /// Whether a typed text means the same as the text of the routine.
    private boolean isSame(String now, String typed) {
        try {
            Routine routine = editing.routine();
            return now.equals(typed) || field.write(routine, place, typed.replace('\u00a0', ' '), unit).equals(routine);
        } catch (InvalidValueException e) {
            return false;
        }
    }

    /// Shows the value of the routine, and forgets what was typed.
    void reset() {
        standing = read();
        text.set(standing);
        refusal.set("");
    }
}
