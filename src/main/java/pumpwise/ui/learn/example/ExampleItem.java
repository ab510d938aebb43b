package pumpwise.ui.learn.example;

import java.util.List;
import pumpwise.routine.Place;

/// An exercise of an example.
///
/// @param place where it is
/// @param heading the section or the superset that starts with it; empty for none
/// @param exercise its id
/// @param choices the exercises to choose from, with its own
/// @param values the values that can be changed
public record ExampleItem(Place place, String heading, String exercise, List<Choice> choices, List<ExampleValue> values) {

    public ExampleItem {
        choices = List.copyOf(choices);
        values = List.copyOf(values);
    }

    /// An exercise to choose.
    ///
    /// @param id its id
    /// @param name its name
    public record Choice(String id, String name) {}

    /// Its own exercise among the choices.
    public Choice chosen() {
        return choices.stream().filter(it -> it.id().equals(exercise)).findFirst().orElseThrow();
    }
}
