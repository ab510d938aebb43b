package pumpwise.ui.train.log;

import java.util.Map;

/// A set in the list of corrections.
///
/// @param step index of its step in the plan
/// @param name of the exercise
/// @param place which set and side it was
/// @param figures what was logged, in words
public record LoggedSet(int step, String name, String place, Map<LogField, String> figures) {

    public LoggedSet {
        figures = Map.copyOf(figures);
    }
}
