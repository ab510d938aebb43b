package pumpwise.ui.train.change;

/// An exercise that can replace another.
///
/// @param id of the exercise
/// @param name of the exercise
/// @param needs the equipment it needs
public record Alternative(String id, String name, String needs) {}
