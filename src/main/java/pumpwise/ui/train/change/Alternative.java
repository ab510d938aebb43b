package pumpwise.ui.train.change;

/// An exercise that can stand in for another.
///
/// @param id of the exercise
/// @param name as people say it
/// @param needs what has to be at hand
public record Alternative(String id, String name, String needs) {}
