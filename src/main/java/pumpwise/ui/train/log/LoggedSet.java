package pumpwise.ui.train.log;

import java.util.Map;

/// An entry in the list of corrections.
///
/// @param step index of its step in the plan
/// @param name of the exercise
/// @param place its set number and side
/// @param figures the logged values, in words
public record LoggedSet(int step, String name, String place, Map<LogField, String> figures) {

    public LoggedSet {
        figures = Map.copyOf(figures);
    }
}
