package pumpwise.ui.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.catalog.Equipment;
import pumpwise.session.SessionPlan;
import pumpwise.session.Step;
import pumpwise.words.Words;

/// A session before it begins: what it needs, how long it takes, and how it is to be done.
public final class BeforeViewModel {

    private final Words words;
    private final BiConsumer<SessionPlan, Boolean> start;
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper needs = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper length = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper sets = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper choice = new ReadOnlyBooleanWrapper();
    private final BooleanProperty optional = new SimpleBooleanProperty(true);
    private final BooleanProperty guided = new SimpleBooleanProperty(true);
    private @Nullable SessionPlan plan;

    BeforeViewModel(Words words, BiConsumer<SessionPlan, Boolean> start) {
        this.words = words;
        this.start = start;
        optional.subscribe(this::measure);
    }

    /// The name of the routine.
    public ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    /// The equipment to have at hand.
    public ReadOnlyStringProperty needsProperty() {
        return needs.getReadOnlyProperty();
    }

    /// From least to greatest, with or without the optional sets as chosen.
    public ReadOnlyStringProperty lengthProperty() {
        return length.getReadOnlyProperty();
    }

    /// How much there is to do.
    public ReadOnlyStringProperty setsProperty() {
        return sets.getReadOnlyProperty();
    }

    /// Whether there are optional sets to choose about.
    public ReadOnlyBooleanProperty choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    /// Whether the optional sets are part of it; they can be left out later too.
    public BooleanProperty optionalProperty() {
        return optional;
    }

    /// Whether the tempo drives the sets; that can be changed later too.
    public BooleanProperty guidedProperty() {
        return guided;
    }

    /// Begins.
    public void start() {
        if (plan != null) {
            start.accept(chosen(plan), guided.get());
        }
    }

    void prepare(SessionPlan prepared, Catalog catalog) {
        plan = prepared;
        name.set(prepared.routine());
        needs.set(needs(prepared, catalog));
        choice.set(prepared.steps().stream().anyMatch(step -> step.spot().optional()));
        optional.set(true);
        measure();
    }

    private SessionPlan chosen(SessionPlan whole) {
        return optional.get() ? whole : whole.withoutOptional();
    }

    private void measure() {
        if (plan != null) {
            SessionPlan chosen = chosen(plan);
            length.set(new Lengths(words).of(chosen));
            sets.set(new Tally(chosen).inWords(words));
        }
    }

    private String needs(SessionPlan prepared, Catalog catalog) {
        List<String> things = prepared.steps().stream()
                .map(Step::spot)
                .flatMap(spot -> catalog.find(spot.exercise()).stream())
                .flatMap(exercise -> exercise.equipment().stream())
                .filter(thing -> thing != Equipment.BODY_ONLY)
                .distinct()
                .map(this::word)
                .toList();
        return things.isEmpty() ? words.say("train.before.needs.nothing") : capital(words.list(new ArrayList<>(things)));
    }

    private String word(Equipment thing) {
        return words.say("train.equipment." + thing.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
